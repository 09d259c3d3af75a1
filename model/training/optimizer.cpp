// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/optimizer.h"

#include <torch/optim/adam.h>
#include <torch/optim/sgd.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <utility>

#include "model/training/adadelta.h"
#include "model/training/state.h"

namespace hessianlab {

namespace {

using AdamMoments = torch::optim::AdamParamState;
using SgdMoments = torch::optim::SGDParamState;

// Where LibTorch's optimisers keep the moments of a parameter.
std::string keyOf(const torch::Tensor& parameter) {
  return c10::guts::to_string(parameter.unsafeGetTensorImpl());
}

}  // namespace

ScheduledOptimizer::ScheduledOptimizer(OptimizerSettings settings, std::vector<torch::Tensor> parameters,
                                       std::string prefix)
    : settings_(std::move(settings)), prefix_(std::move(prefix)) {
  if (settings_.name == "adadelta") {
    optimizer_ = std::make_unique<Adadelta>(std::move(parameters),
                                            AdadeltaOptions(settings_.learningRate, settings_.weightDecay));
  } else if (settings_.name == "sgd") {
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
  rate_ = learningRate(progress);
  for (auto& group : optimizer_->param_groups()) group.options().set_lr(rate_);
  optimizer_->step();
}

void ScheduledOptimizer::write(State& state) const {
  const std::vector<torch::Tensor>& parameters = optimizer_->param_groups()[0].params();
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const auto found = optimizer_->state().find(keyOf(parameters[i]));
    if (found == optimizer_->state().end()) continue;  // before the first step, or SGD without momentum
    const std::string name = nameOf(i);
    if (const auto* adam = dynamic_cast<const AdamMoments*>(found->second.get())) {
      state.numbers[name + "step"] = static_cast<double>(adam->step());
      state.put(name + "first", adam->exp_avg());
      state.put(name + "second", adam->exp_avg_sq());
    } else if (const auto* sgd = dynamic_cast<const SgdMoments*>(found->second.get())) {
      state.put(name + "momentum", sgd->momentum_buffer());
    } else if (const auto* adadelta = dynamic_cast<const AdadeltaAverages*>(found->second.get())) {
      state.put(name + "gradients", adadelta->gradients);
      state.put(name + "changes", adadelta->changes);
    }
  }
}

void ScheduledOptimizer::read(const State& state) {
  const std::vector<torch::Tensor>& parameters = optimizer_->param_groups()[0].params();
  std::vector<std::pair<std::string, std::unique_ptr<torch::optim::OptimizerParamState>>> moments;
  const auto copy = [&](const std::string& name, const torch::Tensor& like) {
    return state.tensor(name, like).clone().to(like.device());
  };
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    const std::string name = nameOf(i);
    if (settings_.name == "sgd") {
      if (!state.tensors.contains(name + "momentum")) continue;
      auto sgd = std::make_unique<SgdMoments>();
      sgd->momentum_buffer(copy(name + "momentum", parameters[i]));
      moments.emplace_back(keyOf(parameters[i]), std::move(sgd));
    } else if (settings_.name == "adadelta") {
      if (!state.tensors.contains(name + "gradients")) continue;
      auto adadelta = std::make_unique<AdadeltaAverages>();
      adadelta->gradients = copy(name + "gradients", parameters[i]);
      adadelta->changes = copy(name + "changes", parameters[i]);
      moments.emplace_back(keyOf(parameters[i]), std::move(adadelta));
    } else {
      if (!state.numbers.contains(name + "step")) continue;
      auto adam = std::make_unique<AdamMoments>();
      adam->step(state.count(name + "step"));
      adam->exp_avg(copy(name + "first", parameters[i]));
      adam->exp_avg_sq(copy(name + "second", parameters[i]));
      moments.emplace_back(keyOf(parameters[i]), std::move(adam));
    }
  }
  optimizer_->state().clear();
  for (auto& [key, moment] : moments) optimizer_->state()[key] = std::move(moment);
}

}  // namespace hessianlab
