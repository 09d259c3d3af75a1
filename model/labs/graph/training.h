// SPDX-License-Identifier: GPL-3.0-or-later
// The training on a graph: Adam on the cross-entropy of the labelled nodes plus μ R of all nodes, all at once, so that
// an epoch is a step. After each, the validation and the test nodes are measured without dropout; what is reported in
// the end is the test accuracy at the last epoch whose validation accuracy was the best. Its records are those of
// metrics.h.
#pragma once

#include <memory>
#include <mutex>

#include "model/formats/config.h"
#include "model/labs/graph/penalty.h"
#include "model/labs/graph/snapshot.h"
#include "model/training/experiment.h"
#include "model/training/optimizer.h"

namespace hessianlab {

// From the sections of a validated configuration. InputError: the graph cannot be read.
std::shared_ptr<const GraphTask> makeGraphTask(const ExperimentConfig& config,
                                               torch::ScalarType type = torch::kFloat32);
GraphNetwork makeGraphNetwork(const ExperimentConfig& config, const GraphTask& task);

class GraphTraining final : public Experiment {
 public:
  // `config` is validated.
  GraphTraining(const ExperimentConfig& config, std::shared_ptr<const GraphTask> task);

  // RunError on a loss or a gradient that is not finite.
  Record step() override;
  std::optional<Record> test(const Stop& stop) override;
  Record probe() override;  // nothing

  std::shared_ptr<const Snapshot> snapshot() const override;  // a GraphSnapshot
  void startFrom(const Snapshot& weights) override;
  State state() const override;
  void restore(const State& state) override;
  Timeline timeline() const override;
  void extendTo(int64_t epochs) override;
  CostLedger cost() const override { return cost_; }
  std::string weightsText() const override;

  const GraphNetwork& network() const { return network_; }

 private:
  GraphDropout dropoutOf(uint64_t stream) const;
  void setWeights(const std::vector<torch::Tensor>& weights);
  Record recordNow(RecordKind kind, std::vector<double> values) const;

  std::shared_ptr<const GraphTask> task_;
  GraphNetwork network_;
  GraphPenaltySettings penaltySettings_;
  GraphPenalty penalty_;
  std::unique_ptr<ScheduledOptimizer> optimizer_;
  mutable std::mutex weights_;  // held while a step writes (and counts) and while a snapshot reads
  uint64_t seed_;
  int64_t patience_, totalSteps_, stepsDone_ = 0;
  // The best validation accuracy, the test accuracy then, the step, and from where patience counts.
  double bestValidation_ = -1, testAtBest_ = 0;
  int64_t waitingSince_ = 0;
  CostLedger cost_;
};

}  // namespace hessianlab
