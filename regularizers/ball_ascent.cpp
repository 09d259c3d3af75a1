// SPDX-License-Identifier: GPL-3.0-or-later
#include "regularizers/ball_ascent.h"

#include "model/curvature/input_hessian.h"

namespace hessianlab {

using torch::Tensor;

void addBallAscentParameters(std::vector<Parameter>& parameters, int64_t steps) {
  parameters.push_back({"norm",
                        "Norm",
                        Parameter::Kind::Choice,
                        std::string("linf"),
                        0,
                        1,
                        false,
                        {"linf", "l2"},
                        "How the size of a perturbation is measured: its largest pixel (linf) or its Euclidean length "
                        "(l2)."});
  parameters.push_back(
      {"epsilon",
       "Radius ε",
       Parameter::Kind::Number,
       0.1,
       0.0001,
       10,
       true,
       {},
       "Radius of the ball in which the worst input is searched; pixels are in [0,1]. Usual in L∞: 0.3 "
       "on MNIST, 0.1 on Fashion-MNIST, 8/255 on CIFAR-10."});
  parameters.push_back({"steps",
                        "Steps k",
                        Parameter::Kind::Integer,
                        static_cast<double>(steps),
                        1,
                        100,
                        true,
                        {},
                        "Gradient steps of the search. More find worse inputs and cost more; MNIST at ε = 0.3 is "
                        "usually trained with 40."});
  parameters.push_back({"step_factor",
                        "Step length",
                        Parameter::Kind::Number,
                        2.5,
                        0.01,
                        100,
                        true,
                        {},
                        "A step is this times ε/k, so that the steps together can cross the ball that many times half "
                        "over."});
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
    delta = at::empty_like(x).uniform_(-epsilon_, epsilon_, generator);
  } else {
    delta = randomDirections(x, generator);
    delta = scaleRows(delta, at::empty({x.size(0)}, x.options()).uniform_(0, epsilon_, generator));
  }
  return projected(x + delta, x, epsilon_, norm_);
}

}  // namespace hessianlab
