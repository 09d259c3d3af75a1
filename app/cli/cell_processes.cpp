// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cell_processes.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>
#include <utility>

#include "model/base/error.h"

namespace hessianlab::cli {

namespace {

// In the new process. From its first moment on it ends with the one that started it.
[[noreturn]] void becomeCell(pid_t parent, char** argv) {
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (::getppid() == parent) ::execv("/proc/self/exe", argv);
  ::_exit(127);
}

}  // namespace

CellProcesses::CellProcesses(std::function<std::vector<std::string>(const std::string&)> arguments)
    : arguments_(std::move(arguments)) {}

CellProcesses::~CellProcesses() {
  stopAll();
  while (!cells_.empty()) ended();
}

void CellProcesses::start(const std::string& cell) {
  std::vector<std::string> words = arguments_(cell);
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  const pid_t self = ::getpid(), process = ::fork();
  if (process < 0) throw RunError("cannot start a process for " + cell + ": " + std::strerror(errno));
  if (process == 0) becomeCell(self, argv.data());
  cells_[process] = cell;
}

void CellProcesses::stopAll() {
  if (std::exchange(stopping_, true)) return;
  // SIGTERM, for a second SIGINT (the terminal sends one to the whole group) would end them at once.
  for (const auto& [process, cell] : cells_) ::kill(process, SIGTERM);
}

std::vector<std::pair<std::string, int>> CellProcesses::ended() {
  constexpr int kPolls = 10;
  std::vector<std::pair<std::string, int>> result;
  for (int poll = 0; poll < kPolls && result.empty() && !cells_.empty(); ++poll) {
    if (poll > 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    for (auto at = cells_.begin(); at != cells_.end();) {
      int status = 0;
      if (waitpid(at->first, &status, WNOHANG) != at->first) {
        ++at;
        continue;
      }
      result.emplace_back(at->second, WIFEXITED(status) ? WEXITSTATUS(status) : -1);
      at = cells_.erase(at);
    }
  }
  return result;
}

}  // namespace hessianlab::cli
