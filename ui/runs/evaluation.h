// SPDX-License-Identifier: GPL-3.0-or-later
// A measurement of robustness that is under way: of the network of one controller, the run's or its twin's. GUI thread
// only.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>

#include "model/jobs/job.h"
#include "model/questions/robustness.h"

namespace hessianlab {

class RunController;
struct RobustnessRequest;
struct Run;

class Evaluation {
 public:
  explicit Evaluation(RunController& controller) : controller_(controller) {}

  RunController& controller() const { return controller_; }
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
  RunController& controller_;
  JobHandle<RobustnessResult> job_;
  std::weak_ptr<const Run> run_;
  QElapsedTimer clock_;  // since the job began, then since it ended
  int64_t lastMilliseconds_ = 0;
  std::size_t epochsSeen_ = 0;  // evaluations of the run when the job began: each new one ends an epoch
};

}  // namespace hessianlab
