// SPDX-License-Identifier: GPL-3.0-or-later
// AdaDelta (Zeiler 2012, "ADADELTA: an adaptive learning rate method", algorithm 1), which LibTorch has not. With
// averages E[·] that forget at rate ρ:
//   E[g²] ← ρ E[g²] + (1−ρ) g²;   Δ = −√(E[Δ²]+ε) / √(E[g²]+ε) · g;   E[Δ²] ← ρ E[Δ²] + (1−ρ) Δ²;   w ← w + rate · Δ.
#pragma once

#include <torch/optim/optimizer.h>

#include <memory>
#include <vector>

namespace hessianlab {

struct AdadeltaAverages final : torch::optim::OptimizerCloneableParamState<AdadeltaAverages> {
  torch::Tensor gradients, changes;  // E[g²], E[Δ²]
};

class AdadeltaOptions final : public torch::optim::OptimizerCloneableOptions<AdadeltaOptions> {
 public:
  AdadeltaOptions(double rate, double weightDecay) : rate_(rate), weightDecay_(weightDecay) {}
  double get_lr() const override { return rate_; }
  void set_lr(double rate) override { rate_ = rate; }
  double weightDecay() const { return weightDecay_; }

 private:
  double rate_, weightDecay_;
};

class Adadelta final : public torch::optim::Optimizer {
 public:
  static constexpr double kRho = 0.95, kEpsilon = 1e-6;

  Adadelta(std::vector<torch::Tensor> parameters, const AdadeltaOptions& options)
      : Optimizer(std::move(parameters), std::make_unique<AdadeltaOptions>(options)) {}
  torch::Tensor step(LossClosure closure = nullptr) override;  // without a closure; undefined
};

}  // namespace hessianlab
