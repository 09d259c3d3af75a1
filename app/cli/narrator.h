// SPDX-License-Identifier: GPL-3.0-or-later
// Tells how a training goes: a line after every test of the network; on a terminal a progress bar below it, elsewhere
// lines for the probes in between, at most one a second. Which numbers are told, and by which word, says the lab's list
// of metrics.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "app/cli/terminal.h"
#include "model/base/records.h"
#include "model/session/training_session.h"

namespace hessianlab::cli {

class Narrator {
 public:
  explicit Narrator(const MetricList& metrics);  // which outlives it
  void tell(const SessionUpdate& update);        // what the session's mailbox held

 private:
  // A metric that is told.
  struct Told {
    const Metric* metric;
    MetricPlace place;
    double last = 0;
    double sum = 0;         // of the records since the last line
    std::size_t count = 0;  // of them

    std::string text(double value) const;
  };

  void note(const Record& record);
  void printLine(const Record& at, double stepsPerSecond);
  void showBar(const Progress& progress);

  std::vector<Told> told_;  // of steps, of tests, of probes
  bool probed_ = false;
  std::chrono::steady_clock::time_point lastLine_{};
  ProgressLine bar_;
};

}  // namespace hessianlab::cli
