// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the cells of a study as processes of this very program, several at a time: what one of them does to its memory,
// its threads or itself does not reach the others, and its time and memory are its own. They end with this one.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hessianlab::cli {

class CellProcesses {
 public:
  // arguments(cell) is the command line that runs one cell.
  explicit CellProcesses(std::function<std::vector<std::string>(const std::string& cell)> arguments);
  ~CellProcesses();  // asks those that still run to stop, and waits for them
  CellProcesses(const CellProcesses&) = delete;
  CellProcesses& operator=(const CellProcesses&) = delete;

  void start(const std::string& cell);  // RunError: the system cannot start it
  std::size_t running() const { return cells_.size(); }
  void stopAll();  // asks each once to stop at the next safe point

  // The cells that have ended since the last call, with their exit codes (−1: killed). Waits at most a tenth of a
  // second.
  std::vector<std::pair<std::string, int>> ended();

 private:
  std::function<std::vector<std::string>(const std::string&)> arguments_;
  std::map<int, std::string> cells_;  // by process
  bool stopping_ = false;
};

}  // namespace hessianlab::cli
