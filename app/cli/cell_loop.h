// SPDX-License-Identifier: GPL-3.0-or-later
// Many runs of one command: processes of this program side by side, with a line for each that ends.
#pragma once

#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace hessianlab {

class JobControl;

namespace cli {

using CellCommand = std::function<std::vector<std::string>(const std::string& cell)>;

// Runs `cells`, `jobs` at a time (0: all usable cores but one); `planned` are all, with those that are done. Gives the
// names of those that failed; a line for each goes to `told`. Interrupted; InputError: one was refused, so all would
// be.
std::vector<std::string> runCells(const std::vector<std::string>& cells, std::size_t planned, int64_t jobs,
                                  const CellCommand& command, std::FILE* told = stdout);

// The process of one cell: one thread; `work` is cancelled by an interruption. Gives the exit code.
int asCell(const std::function<void(JobControl&)>& work);

}  // namespace cli
}  // namespace hessianlab
