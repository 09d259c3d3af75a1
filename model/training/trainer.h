// SPDX-License-Identifier: GPL-3.0-or-later
// The step loop's body: batch → regularizer → backward → optimiser → plain numbers. No thread, no file, no clock but
// for the cost ledger. Its records are those of classifier_metrics.h.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "model/base/records.h"
#include "model/data/batch_order.h"
#include "model/data/dataset.h"
#include "model/formats/config.h"
#include "model/nn/network.h"
#include "model/objective/cross_entropy.h"
#include "model/training/optimizer.h"
#include "model/training/regularizer.h"

namespace hessianlab {

// One thread trains; snapshot() may be called from any thread meanwhile.
class Trainer {
 public:
  // `config` is validated; the objective is one of classes and outlives the trainer. InputError: the architecture does
  // not fit the data set, or the device is not there.
  Trainer(const ExperimentConfig& config, std::shared_ptr<const Dataset> dataset,
          std::unique_ptr<Regularizer> regularizer, const Objective& objective = crossEntropy());

  // One step. RunError on a loss, penalty or gradient that is not finite, or too large for the step to be: the weights
  // are then still those before the step, and finite.
  Record step();

  // Accuracy and loss on the whole test set; nullopt if `interrupted` said so between batches.
  std::optional<Record> evaluate(const std::function<bool()>& interrupted);

  // Curvature on the fixed probe batch (the first probe_samples of the test set).
  Record probe();

  // A copy of the weights between two steps, in the current precision; `step`, if given, becomes the number of steps
  // that made them. Any thread.
  std::shared_ptr<const Network> snapshot(int64_t* step = nullptr) const;

  // Begins with these weights instead of drawing its own; the order of the batches, the optimiser and every stream of
  // random numbers are those of a new run. Before the first step. InputError: another architecture.
  void startFrom(const Network& weights);

  const Network& network() const { return network_; }
  int64_t stepsDone() const { return stepsDone_; }
  int64_t stepsPerEpoch() const { return order_.stepsPerEpoch(); }
  int64_t totalSteps() const { return totalEpochs_ * order_.stepsPerEpoch(); }
  int64_t totalEpochs() const { return totalEpochs_; }
  void extendTo(int64_t epochs) { totalEpochs_ = std::max(epochs, totalEpochs_); }
  const CostLedger& cost() const { return cost_; }
  double trainSeconds() const { return cost_.training + cost_.penalty; }

 private:
  Record recordNow(RecordKind kind, std::vector<double> values) const;
  double epochsDone() const { return static_cast<double>(stepsDone_) / static_cast<double>(stepsPerEpoch()); }
  void requireUsableGradients() const;
  void timePlainStep(const torch::Tensor& x, const torch::Tensor& y);
  void bookStep(double seconds, bool hasPenalty);

  TrainingSettings settings_;
  std::shared_ptr<const Dataset> dataset_;
  std::unique_ptr<Regularizer> regularizer_;
  const Objective& objective_;
  Network network_;
  mutable std::mutex weights_;  // held while the optimiser writes (and counts) and while a snapshot reads
  ScheduledOptimizer optimizer_;
  BatchOrder order_;
  torch::Generator generator_;
  torch::Tensor probeX_, probeY_;
  int64_t stepsDone_ = 0, totalEpochs_ = 0;
  double plainStepSeconds_ = 0;  // running estimate of a step without penalty
  CostLedger cost_;
};

}  // namespace hessianlab
