// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one of Slurm's programs (sbatch, squeue, sacct, scontrol) and gives what it said. They are Slurm's stable face:
// its library changes with every version.
#pragma once

#include <string>
#include <vector>

namespace hessianlab::cli {

struct Said {
  int code = 0;                    // as a shell gives it; 127: there is no such program
  std::string out = {}, err = {};  // what it wrote
  bool found() const { return code != 127; }
};

// Waits for it, `seconds` at most; then it is ended, with code 124. In a process group of its own, so that Ctrl-C does
// not reach it: who submits a job must hear which one it was. `stop` is asked now and then: true ends it, with code
// 130.
Said runProgram(const std::vector<std::string>& words, double seconds, bool (*stop)() = nullptr);

}  // namespace hessianlab::cli
