// SPDX-License-Identifier: GPL-3.0-or-later
// The two-layer ReLU network of the circle (Basri et al. 2020, arXiv 2003.04560, eq. 2):
//   f(θ) = (1/√m) Σ_r a_r max(0, w_r·x + b_r),   x = (cos θ, sin θ).
// w (m×2) and b (m) are learned, a_r = ±1 is not. Units come in pairs of one direction and both signs, so that f = 0
// before the first step. w_r has length τ: the larger τ, the less a step turns a unit, and the nearer is the training
// to that of the fixed kernel of kernel.h, twice the paper's eq. 5, which belongs to inputs (x, 1)/√2. float64
// throughout.
#pragma once

#include <torch/types.h>

#include <cstdint>

namespace hessianlab {

struct CircleNetwork {
  torch::Tensor w, b;  // m×2, m
  torch::Tensor a;     // m

  // m = 2 `pairs`; `scale` is τ. Directions at equal angles, or drawn with the seed.
  static CircleNetwork even(int64_t pairs, double scale);
  static CircleNetwork random(int64_t pairs, double scale, uint64_t seed);

  CircleNetwork clone() const;
  int64_t bytes() const;

  // x: n×2 → n. Differentiable in w and b where they require gradients.
  torch::Tensor outputs(const torch::Tensor& x) const;
};

// n angles → n×2 points of the circle.
torch::Tensor onCircle(const torch::Tensor& angles);

// n angles at equal distances, from 0.
torch::Tensor evenAngles(int64_t count);

}  // namespace hessianlab
