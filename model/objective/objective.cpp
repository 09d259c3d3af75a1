// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objective/objective.h"

namespace hessianlab {

using torch::Tensor;

std::optional<Tensor> Objective::correct(const Tensor& /*z*/, const Tensor& /*target*/) const {
  return std::nullopt;
}

Tensor Objective::sum(const Tensor& z, const Tensor& target) const {
  return value(z, target).sum();
}

Tensor Objective::mean(const Tensor& z, const Tensor& target) const {
  return value(z, target).mean();
}

Expansion Objective::expand(const Tensor& z, const Tensor& target) const {
  Expansion result;
  result.value = value(z, target);
  const Tensor constant = z.detach();
  torch::NoGradGuard noGrad;
  result.cotangent = cotangent(constant, target);
  result.bend = [this, constant, target](const Tensor& speed) { return bend(constant, target, speed); };
  return result;
}

DirectionalDerivatives Objective::along(const Tensor& z, const Tensor& target, const Tensor& speed,
                                        const Tensor& acceleration) const {
  const Tensor slope = cotangent(z, target);
  DirectionalDerivatives result;
  result.first = (slope * speed).sum(1);
  result.second = (speed * bend(z, target, speed)).sum(1);
  if (acceleration.defined()) result.second = result.second + (slope * acceleration).sum(1);
  return result;
}

}  // namespace hessianlab
