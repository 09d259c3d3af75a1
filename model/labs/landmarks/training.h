// SPDX-License-Identifier: GPL-3.0-or-later
// The training of a network that finds landmarks:
//   J = ‖M(x) − y‖² + λ_in(t) ‖R_in(x) − x‖² + λ_out(t) ‖R_out(y) − y‖²,
// each the mean over its numbers, with the weights of task_weights.h and the auto-encoders R of network.h. A task whose
// weight is 0 takes part in nothing: the steps are then those of the plain network, to the last bit. Its records are
// those of metrics.h.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "model/base/error.h"
#include "model/data/batch_order.h"
#include "model/formats/config.h"
#include "model/labs/landmarks/snapshot.h"
#include "model/labs/landmarks/task_weights.h"
#include "model/training/experiment.h"
#include "model/training/optimizer.h"

namespace hessianlab {

// From the sections of a validated configuration. The last two: InputError where the tasks share more layers than
// there are.
std::shared_ptr<const LandmarkTask> makeLandmarkTask(const ExperimentConfig& config);
LandmarkShape landmarkShapeOf(const ExperimentConfig& config);
LandmarkNetwork makeLandmarkNetwork(const ExperimentConfig& config);

// Mean squares. Undefined where the weight is 0.
struct LandmarkLosses {
  torch::Tensor points, pictures, shapes;
};

class LandmarkTraining final : public Experiment {
 public:
  explicit LandmarkTraining(const ExperimentConfig& config);  // validated

  // RunError on a loss or a gradient that is not finite, or so large that the step would not be.
  Record step() override;
  std::optional<Record> test(const Stop& stop) override;
  Record probe() override;  // on the validation set

  std::shared_ptr<const Snapshot> snapshot() const override;  // a LandmarkSnapshot
  void startFrom(const Snapshot& weights) override;
  State state() const override;
  void restore(const State& state) override;
  Timeline timeline() const override;
  void extendTo(int64_t epochs) override;
  CostLedger cost() const override { return cost_; }
  std::string weightsText() const override;

  const LandmarkNetwork& network() const { return network_; }

 private:
  LandmarkLosses lossesOf(const torch::Tensor& index, double inputWeight, double outputWeight);
  torch::Tensor masked(const torch::Tensor& pictures) const;
  void requireUsable(const torch::Tensor& loss) const;
  RunError noLongerFinite(const char* what) const;
  Record recordNow(RecordKind kind, std::vector<double> values) const;
  int64_t totalSteps() const { return totalEpochs_ * order_.stepsPerEpoch(); }

  LandmarkNetwork network_;
  std::shared_ptr<const LandmarkTask> task_;
  mutable std::mutex weights_;  // held while the optimiser writes (and counts) and while a snapshot reads
  ScheduledOptimizer optimizer_;
  BatchOrder order_, pictureOrder_, labelOrder_;
  TaskWeight input_, output_;
  double masked_;
  uint64_t maskSeed_;
  int64_t logEvery_, plannedSteps_, totalEpochs_, stepsDone_ = 0;
  CostLedger cost_;
};

}  // namespace hessianlab
