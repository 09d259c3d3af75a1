// SPDX-License-Identifier: GPL-3.0-or-later
// Points of the plane and small networks on them, for robustness curves whose answers are known.
#pragma once

#include "model/data/dataset.h"
#include "model/questions/robustness.h"
#include "model/session/training_session.h"
#include "tests/support/plain_autograd.h"

namespace hessianlab::reference {

// Points in [0.3, 0.7]², so that balls of up to 0.3 stay in the box; labels at random.
inline Dataset points(int64_t count, int64_t classes) {
  torch::Generator generator = makeGenerator(11);
  Dataset set;
  set.name = "points";
  set.planar = true;
  set.inputShape = {2};
  set.mean = {0.5, 0.5}, set.std = {0.1, 0.1};
  for (int64_t k = 0; k < classes; ++k) set.classNames.push_back(std::to_string(k));
  set.testX = at::empty({count, 2}).uniform_(0.3, 0.7, generator);
  set.testY = at::empty({count}, torch::kInt64).random_(0, classes, generator);
  set.trainX = set.testX, set.trainY = set.testY;
  return set;
}

// z₀ − z₁ = wᵀx + b with w = (5, −3): ‖w‖₁ = 8, ‖w‖₂ = √34.
inline Network linear() {
  Network network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})", 1);
  torch::NoGradGuard noGrad;
  network.parameters()[0].copy_(torch::tensor({{3.F, -1.F}, {-2.F, 2.F}}));
  network.parameters()[1].copy_(torch::tensor({-0.9F, 0.2F}));
  return network;
}

// (z_y − z_other) per test sample of a two-class set.
inline Tensor margins(const Network& network, const Dataset& set) {
  torch::NoGradGuard noGrad;
  const Tensor z = network.logits(set.testX).to(torch::kFloat64);
  return (z.select(1, 0) - z.select(1, 1)) * (1 - 2 * set.testY);
}

// Without biases all classes tie at the centre, so the boundaries run through the points.
inline Network curved() {
  Network network =
      makeDouble(R"({"input":[2],"classes":3,"operations":[{"op":"normalise","mean":[0.5,0.5],"std":[0.1,0.1]},)"
                 R"({"op":"linear","out":16},{"op":"tanh"},{"op":"linear","out":3}]})",
                 3);
  torch::NoGradGuard noGrad;
  for (auto& [name, parameter] : network.namedParameters()) {
    if (name.ends_with("bias")) parameter.zero_();
  }
  return network;
}

// Labels the points as `network` does, but for the first `wrong`.
inline void labelBy(const Network& network, Dataset& set, int64_t wrong) {
  torch::NoGradGuard noGrad;
  set.testY = network.logits(set.testX.to(network.dtype())).argmax(1);
  set.testY.slice(0, 0, wrong).copy_((set.testY.slice(0, 0, wrong) + 1).remainder(set.classes()));
}

inline RobustnessRequest request(const std::string& norm, std::vector<double> epsilons, int64_t samples = 300) {
  RobustnessRequest result;
  result.norm = parseNorm(norm);
  result.epsilons = std::move(epsilons);
  result.attacks = {"fgsm", "pgd"};
  result.samples = samples;
  return result;
}

}  // namespace hessianlab::reference
