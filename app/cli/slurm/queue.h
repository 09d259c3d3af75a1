// SPDX-License-Identifier: GPL-3.0-or-later
// What squeue and sacct say of the tasks of a job array, and what it means. Plain text in, plain data out. Any thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace hessianlab::cli {

struct TaskState {
  std::string state;     // Slurm's word: "PENDING", "RUNNING", "TIMEOUT", …
  std::string waitsFor;  // Slurm's word for why it waits: "Resources"
  int64_t restarts = 0;  // times that Slurm itself has begun it again
  bool operator==(const TaskState&) const = default;
};

using TaskKey = std::pair<std::string, int64_t>;  // the array's job and the index in it
using TaskStates = std::map<TaskKey, TaskState>;

// squeue prints so what parseQueue reads.
inline constexpr const char* kQueueFormat = "ArrayJobID:|,ArrayTaskID:|,State:|,Reason:|,RestartCnt:|";
TaskStates parseQueue(const std::string& text);

// Of sacct --noheader --parsable2 --format=JobID,State. Steps of jobs are left out.
TaskStates parseAccounts(const std::string& text);

bool isUnderWay(const std::string& state);    // waits, runs, or is being ended
bool isWaiting(const std::string& state);     // has not begun, or is to begin again
bool wasCancelled(const std::string& state);  // a person wanted it away

// Why a task has ended, for a person: "it ran out of its time; give it more with --time". Empty: the state does not
// say.
std::string whyEnded(const std::string& state);

}  // namespace hessianlab::cli
