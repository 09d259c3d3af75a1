// SPDX-License-Identifier: GPL-3.0-or-later
// The inner maximisation of penalties that look at the worst input of an ε-ball: projected ascent of a fixed number of
// steps. Unlike an attack it never leaves early (training wants the worst input, not the first wrong one) and it draws
// from the run's own generator.
#pragma once

#include <torch/types.h>

#include "model/attacks/steps.h"
#include "model/base/catalogue.h"

namespace hessianlab {

// The settings "norm", "epsilon", "steps" and "step_factor", to be appended to a regularizer's own.
void addBallAscentParameters(std::vector<Parameter>& parameters, int64_t steps);

// Immutable; any thread.
class BallAscent {
 public:
  explicit BallAscent(const ParameterSet& parameters);  // complete: from addBallAscentParameters

  // A random start: uniform in the cube (L∞); a uniform direction at a uniform distance (L2). Within ball and box.
  torch::Tensor randomStart(const torch::Tensor& x, torch::Generator& generator) const;

  // The end of an ascent from `start` inside the ball around x and the box [0,1]. directionAt(x') gives the direction
  // of growth, B×inputShape; only its sign (L∞) or its direction (L2) counts. No graph.
  template <class Direction>
  torch::Tensor climb(const torch::Tensor& x, const torch::Tensor& start, const Direction& directionAt) const {
    torch::NoGradGuard noGrad;
    torch::Tensor current = projected(start, x, epsilon_, norm_);
    for (int64_t step = 0; step < steps_; ++step)
      current = stepInBall(current, directionAt(current), {}, x, {}, length_, epsilon_, norm_);
    return current;
  }

 private:
  Norm norm_;
  double epsilon_;
  int64_t steps_;
  double length_;  // of one step
};

}  // namespace hessianlab
