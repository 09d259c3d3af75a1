// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/optimizer.h"

#include <torch/optim/adam.h>
#include <torch/optim/sgd.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hessianlab {

ScheduledOptimizer::ScheduledOptimizer(OptimizerSettings settings, std::vector<torch::Tensor> parameters)
    : settings_(std::move(settings)) {
  if (settings_.name == "sgd") {
    optimizer_ =
        std::make_unique<torch::optim::SGD>(std::move(parameters), torch::optim::SGDOptions(settings_.learningRate)
                                                                       .momentum(settings_.momentum)
                                                                       .weight_decay(settings_.weightDecay));
  } else {
    optimizer_ = std::make_unique<torch::optim::Adam>(
        std::move(parameters), torch::optim::AdamOptions(settings_.learningRate).weight_decay(settings_.weightDecay));
  }
}

ScheduledOptimizer::~ScheduledOptimizer() = default;

void ScheduledOptimizer::zeroGrad() {
  optimizer_->zero_grad();
}

double ScheduledOptimizer::learningRate(double progress) const {
  if (settings_.schedule == "cosine") return settings_.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * progress));
  if (settings_.schedule == "step") return settings_.learningRate * (progress < 0.5 ? 1 : progress < 0.75 ? 0.1 : 0.01);
  return settings_.learningRate;
}

void ScheduledOptimizer::step(int64_t step, int64_t totalSteps) {
  const double progress =
      std::clamp(static_cast<double>(step) / static_cast<double>(std::max<int64_t>(1, totalSteps)), 0.0, 1.0);
  for (auto& group : optimizer_->param_groups()) group.options().set_lr(learningRate(progress));
  optimizer_->step();
}

}  // namespace hessianlab
