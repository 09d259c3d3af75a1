// SPDX-License-Identifier: GPL-3.0-or-later
// Tells how a training goes: a line at the end of every epoch; on a terminal a progress bar below it, elsewhere lines
// for the curvature probes in between, at most one a second.
#pragma once

#include <chrono>

#include "app/cli/terminal.h"
#include "model/base/records.h"
#include "model/session/training_session.h"

namespace hessianlab::cli {

class Narrator {
 public:
  void tell(const SessionUpdate& update);  // what the session's mailbox held, in order

 private:
  struct Mean {
    double sum = 0;
    int64_t count = 0;
  };

  void note(const StepRecord& step);
  void printLine(int64_t step, double epoch, const EvaluationRecord* evaluation, const Progress& progress);
  void showBar(const Progress& progress);

  // Means over the steps since the last line.
  Mean loss_, penalty_, accuracy_;
  ProbeRecord probe_;
  bool probed_ = false;
  double lastLoss_ = 0;
  std::chrono::steady_clock::time_point lastLine_{};
  ProgressLine bar_;
};

}  // namespace hessianlab::cli
