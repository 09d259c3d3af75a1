// SPDX-License-Identifier: GPL-3.0-or-later
// What a study has asked of Slurm, in OUT/slurm, so that any later command can go on with it: submission.json, a copy
// of the study's plan, the scripts of its job arrays, and of each cell a log that its tasks write. One at a time writes
// (FolderLock); reading waits for nobody.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hessianlab::cli {

// What a person asks for. Empty or 0: what the cluster gives.
struct SlurmOptions {
  std::string partition, time, more;  // more: further options of sbatch as they are
  int64_t cpus = 1, arrayLimit = 0, retries = 2;
};

struct JobArray {
  std::string job;                 // its number; empty: sbatch has not answered yet
  std::vector<std::string> cells;  // task 1 is the first
};

struct Submission {
  std::string id;         // of its jobs' names
  std::string directory;  // where it was submitted, which paths in the study file may count from
  int64_t began = 0;      // seconds since 1970
  SlurmOptions options;
  std::vector<JobArray> arrays;  // in the order of their submission

  // The last array that has the cell, and the task's index there.
  struct Place {
    std::size_t array = 0;
    int64_t task = 0;
    bool operator==(const Place&) const = default;
  };
  std::optional<Place> placeOf(const std::string& cell) const;
  int64_t timesSubmitted(const std::string& cell) const;
  std::string jobName(std::size_t array) const;
  std::vector<std::string> jobs() const;  // that have a number
};

namespace slurm_file {
std::filesystem::path folder(const std::filesystem::path& out);
std::filesystem::path plan(const std::filesystem::path& out);  // the copy
std::filesystem::path script(const std::filesystem::path& out, std::size_t array);
std::filesystem::path log(const std::filesystem::path& out, const std::string& cell);
}  // namespace slurm_file

// nullopt: there is none. InputError: it is damaged.
std::optional<Submission> readSubmission(const std::filesystem::path& out);
void writeSubmission(const std::filesystem::path& out, const Submission& submission);  // RunError
void removeSubmission(const std::filesystem::path& out);                               // what nothing was submitted of

// The script of an array: which cell a task is, what it runs (`command`, then the cell's name), and what it tells in
// the cell's log. It stands for itself, for Slurm keeps a copy of it.
std::string scriptOf(const std::filesystem::path& out, const Submission& submission, std::size_t array,
                     const std::vector<std::string>& command);

// What the log of a cell tells of its last attempt.
struct CellLog {
  int64_t begun = 0;        // attempts
  std::optional<int> code;  // of the last one as a shell gives it; nullopt: it has not ended, or was killed
  std::string words;        // the last thing that the program said
};
CellLog parseCellLog(const std::string& text);
CellLog readCellLog(const std::filesystem::path& out, const std::string& cell);  // empty: there is none

}  // namespace hessianlab::cli
