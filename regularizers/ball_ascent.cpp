// SPDX-License-Identifier: GPL-3.0-or-later
#include "regularizers/ball_ascent.h"

#include "model/base/row_draws.h"
#include "model/curvature/input_hessian.h"

namespace hessianlab {

using torch::Tensor;

void addBallAscentParameters(std::vector<Parameter>& parameters, int64_t steps) {
  parameters.push_back(
      Parameter::choice("norm", {"linf", "l2"})
          .titled("Norm")
          .saying("How the size of a perturbation is measured: its largest pixel (linf) or its Euclidean length "
                  "(l2).")
          .advanced());
  parameters.push_back(
      Parameter::number("epsilon")
          .titled("Radius ε")
          .from(0.0001, 10)
          .decades()
          .startingAt(0.1)
          .saying("Radius of the ball in which the worst input is searched; pixels are in [0,1]. Usual in L∞: 0.3 "
                  "on MNIST, 0.1 on Fashion-MNIST, 8/255 on CIFAR-10.")
          .advanced());
  parameters.push_back(
      Parameter::integer("steps")
          .titled("Steps k")
          .from(1, 100)
          .startingAt(steps)
          .saying("Gradient steps of the search. More find worse inputs and cost more; MNIST at ε = 0.3 is "
                  "usually trained with 40.")
          .advanced());
  parameters.push_back(
      Parameter::number("step_factor")
          .titled("Step length")
          .from(0.01, 100)
          .decades()
          .startingAt(2.5)
          .saying("A step is this times ε/k, so that the steps together can cross the ball that many times half "
                  "over.")
          .advanced());
}

BallAscent::BallAscent(const ParameterSet& p)
    : norm_(parseNorm(word(p, "norm"))),
      epsilon_(number(p, "epsilon")),
      steps_(integer(p, "steps")),
      length_(number(p, "step_factor") * epsilon_ / static_cast<double>(steps_)) {}

Tensor BallAscent::randomStart(const Tensor& x, torch::Generator& generator) const {
  torch::NoGradGuard noGrad;
  Tensor delta;
  if (norm_ == Norm::Linf) {
    delta = drawnRows(x.sizes(), x.options(), generator,
                      [&](Tensor drawn) { return drawn.uniform_(-epsilon_, epsilon_, generator); });
  } else {
    delta = randomDirections(x, generator);
    delta = scaleRows(delta, drawnRows({x.size(0)}, x.options(), generator,
                                       [&](Tensor drawn) { return drawn.uniform_(0, epsilon_, generator); }));
  }
  return projected(x + delta, x, epsilon_, norm_);
}

}  // namespace hessianlab
