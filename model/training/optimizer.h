// SPDX-License-Identifier: GPL-3.0-or-later
// LibTorch's optimisers behind the names of config.json, and the learning-rate schedules.
#pragma once

#include <torch/types.h>

#include <memory>
#include <string>
#include <vector>

#include "model/training/settings.h"

namespace torch::optim {
class Optimizer;
}

namespace hessianlab {

struct State;  // model/training/state.h

class ScheduledOptimizer {
 public:
  // "adam" (Kingma & Ba 2015), "sgd" with momentum or "adadelta" (adadelta.h); schedules "constant", "cosine" (to 0)
  // and "step" (÷10 at one half and at three quarters of the training). `prefix`: of its names in a State, where there
  // are several.
  ScheduledOptimizer(OptimizerSettings settings, std::vector<torch::Tensor> parameters,
                     std::string prefix = "optimizer.");
  ~ScheduledOptimizer();

  void setBaseRate(double rate) { settings_.learningRate = rate; }  // what the schedule begins with

  void zeroGrad();
  void step(int64_t step, int64_t totalSteps);  // sets the learning rate for this step, then updates
  double lastRate() const { return rate_; }     // that of the last step

  // Its moments, and the way back. InputError: they belong to another optimiser or other weights; nothing is changed.
  void write(State& state) const;
  void read(const State& state);

 private:
  double learningRate(double progress) const;
  std::string nameOf(std::size_t parameter) const { return prefix_ + std::to_string(parameter) + "."; }

  OptimizerSettings settings_;
  const std::string prefix_;
  double rate_ = 0;
  std::unique_ptr<torch::optim::Optimizer> optimizer_;
};

}  // namespace hessianlab
