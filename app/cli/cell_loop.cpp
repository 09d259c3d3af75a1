// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cell_loop.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include "app/cli/cell_processes.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"
#include "model/jobs/cores.h"
#include "model/jobs/job.h"
#include "model/jobs/threads.h"

namespace hessianlab::cli {

std::vector<std::string> runCells(const std::vector<std::string>& cells, std::size_t planned, int64_t jobs,
                                  const CellCommand& command, std::FILE* told) {
  const auto most = static_cast<std::size_t>(jobs > 0 ? jobs : std::max<int64_t>(1, usableCores() - 1));
  std::fprintf(told, "%zu of %zu runs to do, %zu at a time\n", cells.size(), planned, std::min(most, cells.size()));
  std::fflush(told);
  CellProcesses processes(command);
  const auto begin = std::chrono::steady_clock::now();
  ProgressLine line;
  std::vector<std::string> failed;
  std::size_t next = 0, done = 0;
  bool badInput = false;
  const auto secondsLeft = [&] {
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return seconds * static_cast<double>(cells.size() - done) / static_cast<double>(done);
  };
  const auto stopped = [&] { return interrupted() || badInput; };
  while ((next < cells.size() && !stopped()) || processes.running() > 0) {
    if (stopped()) processes.stopAll();
    while (next < cells.size() && processes.running() < most && !stopped()) processes.start(cells[next++]);
    for (const auto& [cell, code] : processes.ended()) {
      if (code == kInterrupted) continue;
      ++done;
      line.clear();
      std::fprintf(told, "%zu/%zu  %s  %s  ETA %s\n", done, cells.size(), cell.c_str(),
                   code == kDone ? "done" : "FAILED", duration(secondsLeft()).c_str());
      std::fflush(told);
      badInput = badInput || code == kBadInput;  // the others would be refused for the same reason
      if (code != kDone) failed.push_back(cell);
    }
    if (done > 0)
      line.show(static_cast<double>(done) / static_cast<double>(cells.size()), secondsLeft(),
                std::to_string(processes.running()) + " running");
  }
  line.clear();
  if (interrupted()) throw Interrupted();
  if (badInput) throw InputError("stopped at what is said above; mend it and run the same command again");
  return failed;
}

int asCell(const std::function<void(JobControl&)>& work) {
  configureThreads(1);
  JobControl control;
  std::jthread watcher([&](std::stop_token stop) {
    while (!stop.stop_requested()) {
      if (interrupted()) control.cancel();
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  });
  try {
    work(control);
  } catch (const Interrupted&) {
    return kInterrupted;  // who started the cells says so once for all
  }
  return kDone;
}

}  // namespace hessianlab::cli
