// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done about one cell of a study on a cluster, from what is known of it. No state, no input, no output.
#pragma once

#include <optional>
#include <string>

#include "app/cli/slurm/queue.h"
#include "app/cli/slurm/submission.h"

namespace hessianlab::cli {

struct CellFacts {
  bool answered = true;           // Slurm has said what it knows; else `task` is not known
  std::optional<TaskState> task;  // nullopt: Slurm knows nothing of it (any more)
  CellLog log;
  bool done = false;       // its results are there
  std::string problem;     // why its folder cannot be read; empty: it can
  int64_t submitted = 1;   // arrays that had it
  double secondsGone = 0;  // since it was first seen not to be under way
};

struct Verdict {
  enum class What { Waits, Runs, Unsure, Done, Again, Failed } what;
  std::string why = {};  // of the last two
};

// On a shared file system another machine's new files may be seen late (nfs(5): acdirmax, 60 s), so what only the files
// could say is believed after that time.
inline constexpr double kLateSeconds = 75;

Verdict verdictOn(const CellFacts& facts, int64_t retries);

}  // namespace hessianlab::cli
