// SPDX-License-Identifier: GPL-3.0-or-later
// The training of a classifier: batch → regularizer → backward → optimiser → plain numbers. No thread, and no clock but
// for the cost ledger. Its records are those of classifier_metrics.h.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "model/base/error.h"
#include "model/base/records.h"
#include "model/data/batch_order.h"
#include "model/data/dataset.h"
#include "model/formats/config.h"
#include "model/nn/network.h"
#include "model/objective/cross_entropy.h"
#include "model/training/batch_part.h"
#include "model/training/experiment.h"
#include "model/training/gradient_sum.h"
#include "model/training/optimizer.h"
#include "model/training/regularizer.h"
#include "model/training/state.h"

namespace hessianlab {

class DirectionsMemory;  // model/samples/directions.h

class Classifier final : public Experiment {
 public:
  // The same regularizer with another strength; whether it takes turns stays.
  using OfStrength = std::function<std::unique_ptr<Regularizer>(double strength)>;

  // `config` is validated; the objective is one of classes and outlives the experiment. `ofStrength` is asked where the
  // strength changes while it trains. InputError: the architecture does not fit the data set, or the device is not
  // there, or the regularizer has no penalty of such a network, or training.freeze leaves nothing to learn. `device`:
  // another than the settings name, for tests.
  Classifier(const ExperimentConfig& config, std::shared_ptr<const Dataset> dataset,
             std::unique_ptr<Regularizer> regularizer, const Objective& objective = crossEntropy(),
             OfStrength ofStrength = {}, std::optional<torch::Device> device = {});

  void setChanges(const SettingChanges& changes) override { changes_ = changes; }

  // RunError on a loss, penalty or gradient that is not finite, or too large for the step to be.
  Record step() override;
  std::vector<Record> readSteps() override;
  // Accuracy and loss on the whole test set; NaN, which is written as missing, where the network's outputs overflow.
  std::optional<Record> test(const Stop& stop) override;
  // Curvature on the fixed probe batch (the first probe_samples of the test set); likewise, and then without a basis.
  Record probe() override;

  // A ClassifierSnapshot, in the current precision, on the processor.
  std::shared_ptr<const Snapshot> snapshot() const override;
  // In any precision. The order of the batches, the optimiser and every stream of random numbers are those of a new
  // run.
  void startFrom(const Snapshot& weights) override;
  // Takes over the weights of the first `operations` of a network of the same ones, in any precision, and draws the
  // others anew; says `remark` with the data (empty: nothing). All else is that of a new run. Before the first step.
  void beginWith(const Network& other, std::size_t operations, const std::string& remark);
  void requireShareable() const override;  // InputError: the regularizer needs the whole batch
  void shareWith(std::shared_ptr<Ranks> ranks) override;
  State state() const override;
  void restore(const State& state) override;
  Timeline timeline() const override;
  void extendTo(int64_t epochs) override { totalEpochs_ = std::max(epochs, totalEpochs_); }
  CostLedger cost() const override { return cost_; }
  std::string weightsText() const override;

  const Network& network() const { return network_; }

 private:
  void takeUpChanges();
  int64_t totalSteps() const { return totalEpochs_ * order_.stepsPerEpoch(); }
  Record recordNow(RecordKind kind, std::vector<double> values) const;
  // One step down loss and penalty, or one down the penalty and then one down the loss. Both fill in the numbers of the
  // step, and say whether there was a penalty. `weights` is a lock of weights_ that nobody holds yet.
  using WeightsLock = std::unique_lock<std::mutex>;
  bool descend(const torch::Tensor& x, const torch::Tensor& y, std::vector<double>& values, WeightsLock& weights);
  bool descendInTurns(const torch::Tensor& x, const torch::Tensor& y, std::vector<double>& values,
                      WeightsLock& weights);
  std::optional<double> takePenaltyTurn(const torch::Tensor& x, const torch::Tensor& y);
  // As descend(), with the other ranks: `x` and `y` are the rows of part_.
  bool descendTogether(const torch::Tensor& x, const torch::Tensor& y, std::vector<double>& values,
                       WeightsLock& weights);
  std::pair<torch::Tensor, torch::Tensor> trainSamples(const torch::Tensor& index) const;  // x and y, on the device
  torch::Tensor accuracyOn(const torch::Tensor& outputs, const torch::Tensor& y) const;    // a scalar, float64
  torch::Tensor ownPart(const torch::Tensor& index);                                       // of a batch; settles part_
  torch::Tensor ownLoss(const torch::Tensor& x, const torch::Tensor& y, torch::Tensor& numbers);
  StepContext context() const { return {stepsDone_, totalSteps()}; }
  RegularizedLoss finiteLoss(Pass& pass, bool withPenalty = true);
  Record stepUnread();                    // on a GPU, alone
  torch::Tensor gradientsUnread() const;  // the sum of their norms
  bool timesPlainStep() const;
  void requireUsable(double value, const char* what) const;
  // What makes these numbers of a step no longer usable; empty: nothing.
  static std::string problemOf(double loss, double penalty, double gradients, double weights);
  RunError noLongerUsable(const std::string& what) const { return noLongerUsable(what, stepsDone_ + 1); }
  static RunError noLongerUsable(const std::string& what, int64_t step);
  void requireUsableGradients() const;
  void readOptimizers(const State& state);
  void timePlainStep(const torch::Tensor& x, const torch::Tensor& y);
  void bookStep(double seconds, bool hasPenalty);

  const ExperimentConfig config_;  // as it began
  TrainingSettings settings_;
  std::shared_ptr<const Dataset> dataset_;
  std::unique_ptr<Regularizer> regularizer_;
  OfStrength ofStrength_;
  SettingChanges changes_;
  std::optional<double> strength_;  // of regularizer_, where it has one
  const Objective& objective_;
  const torch::Device device_;
  Network network_;
  const std::vector<torch::Tensor> learned_;  // its parameters, but those that training.freeze holds
  mutable std::mutex weights_;                // held while the optimiser writes (and counts) and while a snapshot reads
  ScheduledOptimizer optimizer_;
  std::optional<ScheduledOptimizer> penaltyOptimizer_;  // of a penalty that takes turns
  BatchOrder order_;
  torch::Generator generator_;
  std::shared_ptr<Ranks> ranks_;            // nullptr: it trains alone
  std::unique_ptr<GradientSum> gradients_;  // of all ranks
  BatchPart part_;
  torch::Tensor firstOfBatch_;
  torch::Tensor probeX_, probeY_;
  std::string probeRemark_;
  std::shared_ptr<DirectionsMemory> directions_;  // of the pictures that were looked at last
  int64_t stepsDone_ = 0, totalEpochs_ = 0;
  double plainStepSeconds_ = 0;  // running estimate of a step without penalty
  CostLedger cost_;

  struct Unread {
    Record record;  // without its values
    bool hasPenalty;
    double rate;
    torch::Tensor numbers;
  };
  std::vector<Unread> unread_;         // on a GPU: the steps since the last reading
  std::optional<State> beforeUnread_;  // what to go back to where one of them leads nowhere
  double unreadSeconds_ = 0;
};

}  // namespace hessianlab
