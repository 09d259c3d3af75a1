// SPDX-License-Identifier: GPL-3.0-or-later
// The ReLU networks of the circle (Basri et al. 2020, arXiv 2003.04560, eq. 2 and 6), x = (cos θ, sin θ):
//   z¹ = W¹x + b¹,   zˡ = 2/(τ√p) Wˡ max(0, zˡ⁻¹) + bˡ,   f(θ) = (1/√m) Σ_r a_r max(0, z_r).
// One hidden layer is the paper's two-layer network. All W (of p units a layer) and b are learned, a_r = ±1 is not. Two
// copies that begin alike stand beside each other, m = 2p, with opposite signs, so that f = 0 before the first step.
// The rows of W¹ have length τ and the entries of the other W are normal with variance τ²/2, so that the mean square of
// all z is τ²/2. The larger τ, the less a step turns a unit, and the nearer is the training to that of the fixed kernel
// of kernel.h, which knows no τ. float64 throughout.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <vector>

namespace hessianlab {

struct CircleNetwork {
  struct Layer {         // after the first hidden one
    torch::Tensor w, b;  // of both copies: 2×p×p, 2×1×p
  };
  torch::Tensor w, b;  // m×2, m
  torch::Tensor a;     // m
  std::vector<Layer> deeper = {};
  double gain = 0;  // 2/(τ√p), of the deeper layers

  // p = `pairs`; `scale` is τ. Directions at equal angles, or drawn with the seed.
  static CircleNetwork even(int64_t pairs, double scale);
  static CircleNetwork random(int64_t pairs, double scale, uint64_t seed);
  // With so many hidden layers more, drawn with the seed, and signs ±1 in turns within each copy.
  CircleNetwork deepened(int64_t more, double scale, uint64_t seed) const;

  CircleNetwork clone() const;
  int64_t bytes() const;
  int64_t layers() const { return 2 + std::ssize(deeper); }  // of weights, the outer ones included

  // W¹, b¹, W², b², … themselves.
  std::vector<torch::Tensor> weights() const;
  // Those that training changes: without a bias, the W alone.
  std::vector<torch::Tensor> learned(bool bias) const;

  // x: n×2 → n. Differentiable in what requires gradients.
  torch::Tensor outputs(const torch::Tensor& x) const;
};

// "w", "b", "w2", "b2", …: what files call weights() of so many layers.
std::vector<std::string> circleWeightNames(int64_t layers);

// n angles → n×2 points of the circle.
torch::Tensor onCircle(const torch::Tensor& angles);

// n angles at equal distances, from 0.
torch::Tensor evenAngles(int64_t count);

}  // namespace hessianlab
