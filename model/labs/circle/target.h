// SPDX-License-Identifier: GPL-3.0-or-later
// What is learned on the circle, y(θ) = A₁ cos κ₁θ + A₂ cos κ₂θ + A₃ cos κ₃θ, and how much of each harmonic a function
// has.
#pragma once

#include <torch/types.h>

#include <array>
#include <cstdint>

namespace hessianlab {

struct CircleTarget {
  std::array<int64_t, 3> frequencies;
  std::array<double, 3> amplitudes = {1, 1, 1};

  torch::Tensor values(const torch::Tensor& angles) const;  // n → n
};

// |ĉ_κ| of the values at evenly spaced angles (evenAngles): the amplitude of cos(κθ + any phase), 0 < 2κ < n.
double amplitudeOf(const torch::Tensor& values, int64_t frequency);

}  // namespace hessianlab
