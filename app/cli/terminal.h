// SPDX-License-Identifier: GPL-3.0-or-later
// Progress on a terminal, plain lines elsewhere; and Ctrl-C as a flag that work asks for.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "model/jobs/job.h"

namespace hessianlab::cli {

// From here on the signals that ask a program to end only set a flag: SIGINT, SIGTERM, SIGHUP (a closed terminal),
// SIGXCPU and SIGUSR1 (what Slurm sends before the end of a job's time), however often they come; a second SIGINT ends
// the program at once. A pipe that nobody reads, or a file that may not grow, is an error of that write and kills
// nobody.
void catchInterrupts();
bool interrupted();

// From here on Ctrl-C ends the program at once with exit code 130: for work that asks for no flag and has changed
// nothing yet. Until leaveNothingHalfDone().
void endAtOnce();
void leaveNothingHalfDone();

// One line that is redrawn on a terminal. Written to standard error.
class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  // A negative ETA is not known yet.
  void show(double fraction, double etaSeconds, const std::string& text);
  // The same on a terminal; elsewhere a plain line at every tenth of the way.
  void showTenths(double fraction, double etaSeconds, const std::string& text);
  void clear();
  bool onTerminal() const { return terminal_; }

 private:
  bool terminal_, visible_ = false;
  int tenth_ = 0;
  std::chrono::steady_clock::time_point last_{};
};

// One plain line each, on standard error.
void warn(const std::vector<std::string>& advice);

std::string duration(double seconds);  // "1:05", "2:03:04"

// Runs `work` on this thread while another shows `control`'s progress and passes Ctrl-C on to it.
void withProgress(const std::string& what, JobControl& control, const std::function<void()>& work);

}  // namespace hessianlab::cli
