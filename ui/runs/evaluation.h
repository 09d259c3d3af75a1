// SPDX-License-Identifier: GPL-3.0-or-later
// A measurement of robustness that is under way: of the network of one slot. GUI thread only.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>

#include "model/jobs/job.h"
#include "model/questions/robustness.h"

namespace hessianlab {

class RunSlot;
struct RobustnessRequest;
struct Run;

class Evaluation {
 public:
  explicit Evaluation(RunSlot& slot) : slot_(slot) {}

  RunSlot& slot() const { return slot_; }
  bool ready() const;  // there is a network
  // An epoch has ended since the last one began, and the network rests, or the last one is so long ago that evaluating
  // takes at most a ninth of the time.
  bool due() const;
  // Only where ready(). Ends the one that is under way.
  void begin(RobustnessRequest request);
  void cancel() { job_.cancel(); }
  // The network is another: what is under way counts no more.
  void forget();

  bool busy() const { return job_.valid(); }
  double progress() const { return job_.progress(); }

  struct Outcome {
    std::shared_ptr<const Run> run;                  // nullptr: it is gone
    std::shared_ptr<const RobustnessResult> result;  // nullptr: nothing worth showing
    QString problem;                                 // why it failed; empty otherwise
  };
  std::optional<Outcome> take();  // once, when it is over

 private:
  RunSlot& slot_;
  JobHandle<RobustnessResult> job_;
  std::weak_ptr<const Run> run_;
  QElapsedTimer clock_;  // since the job began, then since it ended
  int64_t lastMilliseconds_ = 0;
  std::size_t epochsSeen_ = 0;  // evaluations of the run when the job began: each new one ends an epoch
};

}  // namespace hessianlab
