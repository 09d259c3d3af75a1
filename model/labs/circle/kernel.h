// SPDX-License-Identifier: GPL-3.0-or-later
// The tangent kernel of infinitely many units on the circle and the training that it predicts, from f = 0:
//   r_t = (1 − ηK)^t y,   f_t(θ) = k(θ, X) K⁻¹ (y − r_t).
// Of a two-layer network k(θ, θ') = (cos d + 1)(π − d)/(2π), d = |θ − θ'| ≤ π; without a bias cos d (π − d)/(2π). That
// is twice the paper's eq. 5, which belongs to inputs (x, 1)/√2. Each hidden layer more is a step of eq. 6,
//   Σ' = κ₁(Σ),   Θ' = Σ' + 1 + κ₀(Σ) Θ,   from Σ = cos d, Θ = cos d + 1 (without a bias, no 1),
// with κ₀(ρ) = (π − arccos ρ)/π and κ₁(ρ) = (ρ(π − arccos ρ) + √(1 − ρ²))/π (Cho and Saul 2009), and k = ½ κ₀(Σ) Θ: the
// outer weights stay. The paper prints κ₀ with a factor ρ, a misprint.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <memory>

namespace hessianlab {

// rows × columns angles; float64.
torch::Tensor circleKernel(const torch::Tensor& rows, const torch::Tensor& columns, bool bias, int64_t layers = 2);

// Any thread. The eigenvectors are found when they are first asked for, once, also where whoever asked was stopped
// meanwhile (StopScope); at most kMostSamples angles.
class CircleKernel {
 public:
  static constexpr int64_t kMostSamples = 2000;  // a few seconds of one core

  CircleKernel(torch::Tensor angles, bool bias, int64_t layers = 2);

  struct Eigen {
    torch::Tensor values, vectors;  // n, ascending; n×n, one a column
  };
  // InputError: more angles than kMostSamples. Interrupted: it was asked to stop.
  const Eigen& eigen() const;
  bool known() const;  // eigen() has nothing to do

  // r_t at the angles, for the targets y (n). Not finite where η is too large.
  torch::Tensor residual(const torch::Tensor& y, double rate, int64_t steps) const;
  // f_t at other angles.
  torch::Tensor predict(const torch::Tensor& at, const torch::Tensor& y, double rate, int64_t steps) const;

 private:
  torch::Tensor angles_;
  bool bias_;
  int64_t layers_;
  struct Found;
  std::shared_ptr<Found> found_;
};

}  // namespace hessianlab
