// SPDX-License-Identifier: GPL-3.0-or-later
// Cross-entropy of classes: ℓ = logsumexp(z) − z_y, ∂ℓ/∂z = p − e_y with p = softmax(z), S = diag(p) − ppᵀ of rank C
// − 1. Nats. Target: B class indices.
#pragma once

#include "model/objective/objective.h"

namespace hessianlab {

class CrossEntropy : public Objective {
 public:
  torch::Tensor value(const torch::Tensor& z, const torch::Tensor& y) const override;
  torch::Tensor cotangent(const torch::Tensor& z, const torch::Tensor& y) const override;
  torch::Tensor bend(const torch::Tensor& z, const torch::Tensor& y, const torch::Tensor& speed) const override;
  torch::Tensor bendRoot(const torch::Tensor& z, const torch::Tensor& y, const torch::Tensor& j) const override;
  int64_t bendRank(int64_t outputs) const override { return outputs - 1; }
  std::optional<torch::Tensor> correct(const torch::Tensor& z, const torch::Tensor& y) const override;
  torch::Tensor sum(const torch::Tensor& z, const torch::Tensor& y) const override;
  torch::Tensor mean(const torch::Tensor& z, const torch::Tensor& y) const override;
  Expansion expand(const torch::Tensor& z, const torch::Tensor& y) const override;
  DirectionalDerivatives along(const torch::Tensor& z, const torch::Tensor& y, const torch::Tensor& speed,
                               const torch::Tensor& acceleration) const override;
  const Objective& climbed() const override;  // logOdds()
};

const Objective& crossEntropy();

}  // namespace hessianlab
