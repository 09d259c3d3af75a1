// SPDX-License-Identifier: GPL-3.0-or-later
// Normal distributions over the weights of a dense layer whose covariance is diagonal in the eigenbasis of E[M] ⊗
// E[aaᵀ] (Wu et al. 2020): along the product of two eigenvectors, of curvature h = μᵢνⱼ,
//   σ² = 1/(1/λ + n T h),
// which minimises n T E_Q[½ ΔᵀHΔ] + KL(Q ‖ N(w₀, λI)).
#pragma once

#include <torch/types.h>

#include "model/questions/pac_bayes.h"

namespace hessianlab {

class LayerPosterior {
 public:
  // Both symmetric, not negative, float64: out×out and in×in. `precision`: n T.
  LayerPosterior(const torch::Tensor& outputs, const torch::Tensor& inputs, double precision);

  int64_t size() const { return curvature_.numel(); }
  torch::Tensor variances(double lambda) const;  // out×in, in the eigenbasis

  // Σ^½ ε of an out×in draw ε from N(0, I): what moves the weights.
  torch::Tensor move(const torch::Tensor& epsilon, double lambda) const;

  // Without the distance of the means, which belongs to no basis.
  GaussianDivergence divergence(double lambda) const;

 private:
  torch::Tensor outputVectors_, inputVectors_;  // columns
  torch::Tensor curvature_;                     // n T μᵢνⱼ
};

}  // namespace hessianlab
