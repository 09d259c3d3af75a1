// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what a lesson asks of one run: records are read, the rest is asked of the session as questions about a
// snapshot. The window and the command line measure with this same class. Free of Torch and of Qt.
#pragma once

#include <string>
#include <vector>

#include "model/base/record_table.h"
#include "model/formats/quantities.h"
#include "model/questions/logit_curvature.h"
#include "model/questions/representation.h"
#include "model/questions/robustness.h"
#include "model/questions/weights.h"
#include "model/session/training_session.h"

namespace hessianlab {

// How many test samples an attack or a question about the logits sees: the first of the test set.
constexpr int64_t kLessonSamples = 200;

// One thread. The session must outlive the jobs or be destroyed, which cancels them.
class RunMeasurement {
 public:
  // Reads the records and starts the jobs for all other quantities.
  RunMeasurement(const std::vector<Quantity>& wanted, const RecordTable& records, TrainingSession& session);

  // Takes what has come; true once everything is there. RunError: a job failed, was cancelled, or nothing was recorded
  // (training.probe_every 0).
  bool poll();
  double progress() const;  // 0…1
  void cancel();

  const Values& values() const { return values_; }
  // How the norms were estimated: "‖H‖ by lanczos, residual at most 0.002"; empty where no norm was asked for. And
  // where the samples do not stand for the set.
  const std::string& estimators() const { return estimators_; }

 private:
  struct Attack {
    std::string text;
    bool certified;
    JobHandle<RobustnessResult> job;
  };
  struct Weights {
    std::vector<Quantity> wanted;  // of one question
    JobHandle<WeightsResult> job;
  };
  void askWeights(const std::vector<Quantity>& wanted, bool centred, TrainingSession& session);
  void describe(const std::string& what, const std::string& estimator, double residual);
  void remark(const std::string& text);  // on the samples

  Values values_;
  std::string estimators_;
  std::vector<Attack> attacks_;
  std::string logitText_;
  JobHandle<LogitCurvatureResult> logits_;
  std::vector<Weights> weights_;
  std::string spreadText_;
  JobHandle<RepresentationResult> spread_;
};

}  // namespace hessianlab
