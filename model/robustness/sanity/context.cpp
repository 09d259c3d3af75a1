// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <limits>
#include <utility>

#include "model/attacks/fgsm.h"
#include "model/attacks/pgd.h"
#include "model/nn/finite.h"
#include "model/robustness/sanity/check.h"
#include "model/robustness/seeds.h"

namespace hessianlab {

using torch::Tensor;

SanityContext::SanityContext(const Network& theNetwork, Tensor inputs, Tensor labels, Norm theNorm, double theEpsilon,
                             int64_t seed)
    : network(theNetwork),
      x(std::move(inputs)),
      y(std::move(labels)),
      norm(theNorm),
      epsilon(theEpsilon),
      samples(x.size(0)),
      right(network.logits(x).argmax(1).eq(y).cpu()),
      seed_(seed),
      extra_(right.logical_not()) {}

Tensor SanityContext::fallen(const Network& attacked, const Attack& attack, double radius) const {
  AttackTask task;
  task.x = x.to(attacked.dtype());
  task.y = y;
  task.epsilon = radius;
  task.seeds = attackSeeds(seed_, attack.name(), at::arange(samples, torch::kInt64));
  const Perturbed found = attack.run(attacked, task);
  const Tensor success = found.success.cpu();
  if (nearest && &attacked == &network) {
    const Tensor& measured = norm == Norm::Linf ? found.distanceLinf : found.distanceL2;
    const Tensor distance = measured.cpu().to(torch::kFloat64).clamp(std::numeric_limits<double>::min(), radius);
    *nearest = at::where(success.logical_and(right), at::minimum(*nearest, distance), *nearest);
  }
  return success;
}

const Tensor& SanityContext::pgd() {
  if (!pgd_.defined()) pgd_ = fallen(Pgd(norm, {.steps = kSteps}), epsilon);
  return pgd_;
}

const Tensor& SanityContext::pgdInSingle() {
  if (network.dtype() == torch::kFloat32) return pgd();
  if (!pgdInSingle_.defined()) pgdInSingle_ = fallen(single(), Pgd(norm, {.steps = kSteps}), epsilon);
  return pgdInSingle_;
}

const Tensor& SanityContext::oneStep() {
  if (!oneStep_.defined()) oneStep_ = fallen(Fgsm(norm), epsilon);
  return oneStep_;
}

const Tensor& SanityContext::plain() {
  if (!plain_.defined()) plain_ = fallen(single(), PlainPgd(norm, {.steps = kSteps}), epsilon);
  return plain_;
}

Tensor SanityContext::whiteBox() {
  const Tensor ours = extra_.logical_or(pgd()).logical_or(oneStep());
  try {
    return ours.logical_or(plain());
  } catch (const NotFinite&) {  // single precision cannot follow, which others say
    return ours;
  }
}

double SanityContext::missedShare(const Tensor& broken) {
  return broken.logical_and(whiteBox().logical_not()).to(torch::kFloat64).mean().item<double>();
}

const Network& SanityContext::single() {
  if (network.dtype() == torch::kFloat32) return network;
  if (!single_) single_ = network.to(torch::kFloat32);
  return *single_;
}

double accuracyOf(const Tensor& fallen) {
  return 1 - fallen.to(torch::kFloat64).mean().item<double>();
}

std::string percent(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f %%", 100 * share);
  return text;
}

}  // namespace hessianlab
