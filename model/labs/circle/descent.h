// SPDX-License-Identifier: GPL-3.0-or-later
// The training of the circle: full-batch gradient descent on ½ Σ (f − y)². In the limit of a large τ it is linear,
//   f_t − y = (1 − ηK)^t (f_0 − y),
// with K_ij = k(θ_i, θ_j) of kernel.h; evenly spaced samples make every harmonic an eigenvector of K. Its records are
// those of metrics.h.
#pragma once

#include <memory>
#include <mutex>

#include "model/formats/config.h"
#include "model/labs/circle/snapshot.h"
#include "model/training/experiment.h"

namespace hessianlab {

// From the sections "data", "target", "network" and "training" of a validated configuration.
std::shared_ptr<const CircleTask> makeCircleTask(const ExperimentConfig& config);
CircleNetwork makeCircleNetwork(const ExperimentConfig& config);

// The network asks for gradients of what is learned.
void learns(const CircleNetwork& network, bool bias);

// One step of gradient descent on ½ Σ (f − y)² is −η times these.
struct CircleGradients {
  std::vector<torch::Tensor> slopes;  // of what is learned, in its order
  torch::Tensor residuals;            // f − y at the samples, n
  double sum = 0;                     // ½ Σ (f − y)²
  bool finite() const;
};
CircleGradients circleGradients(const CircleNetwork& network, const torch::Tensor& x, const torch::Tensor& y,
                                bool bias);
// w ← w − η ∂w, of all that is learned.
void takeStep(const CircleNetwork& network, const CircleGradients& gradients, double rate, bool bias);

class CircleDescent final : public Experiment {
 public:
  explicit CircleDescent(const ExperimentConfig& config);  // validated

  // RunError on a loss or a gradient that is not finite.
  Record step() override;
  std::optional<Record> test(const Stop& stop) override;  // all around the circle
  Record probe() override;                                // of each harmonic, all around

  std::shared_ptr<const Snapshot> snapshot() const override;  // a CircleSnapshot
  void startFrom(const Snapshot& weights) override;
  State state() const override;
  void restore(const State& state) override;
  Timeline timeline() const override;
  void extendTo(int64_t epochs) override;
  CostLedger cost() const override { return cost_; }
  std::string weightsText() const override;

  const CircleNetwork& network() const { return network_; }

 private:
  torch::Tensor missing() const;  // f − y all around
  Record recordNow(RecordKind kind, std::vector<double> values) const;
  void setWeights(const std::vector<torch::Tensor>& weights);

  std::shared_ptr<const CircleTask> task_;
  CircleNetwork network_;
  mutable std::mutex weights_;  // held while a step writes (and counts) and while a snapshot reads
  int64_t reportEvery_, totalSteps_, stepsDone_ = 0;
  CostLedger cost_;
};

}  // namespace hessianlab
