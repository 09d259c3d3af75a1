// SPDX-License-Identifier: GPL-3.0-or-later
// The least value of g·d − dᵀQd/2 over a region of inputs, from below. With a diagonal S ≽ Q, −dᵀQd/2 is a convex form
// dᵀ(S − Q)d/2 less dᵀSd/2: the first lies above its tangents, so with any d₀
//   g·d − dᵀQd/2 ≥ min (g + (S − Q)d₀)·d − d₀ᵀ(S − Q)d₀/2 − max dᵀSd/2.
// In L2 S is a multiple of the identity; in L∞, with the half widths h, the dual of the semidefinite relaxation of
// max dᵀQd over |d_i| ≤ h_i, found by the mixing method (Wang, Chang, Kolter 2017, arXiv 1706.00476).
//
// One thread. Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include "model/robustness/bounds/ball/largest_eigenvalue.h"
#include "model/robustness/bounds/ball/region.h"

namespace hessianlab {

class QuadraticMinimum {
 public:
  QuadraticMinimum(const torch::Tensor& q, const Region& region);  // region must outlive it

  // At least max dᵀQd over the region, if proven() says so.
  double most() const { return rest_ * 2; }

  // Lower bounds of g·d − dᵀQd/2 for each row of g, R×d to R values, if proven() says so. `steps` towards the best
  // d₀; 0: d₀ = 0.
  torch::Tensor lowest(const torch::Tensor& g, int steps, bool thorough = true) const;

  // S ≽ Q. Makes S larger where it is not; false: that did not help.
  bool proven();

 private:
  torch::Tensor roughlyTimes(const torch::Tensor& rows) const;  // rows · Q
  torch::Tensor inside(const torch::Tensor& rows) const;
  torch::Tensor lowestLinear(const torch::Tensor& rows) const;

  const Region& region_;
  torch::Tensor scale_;  // d = scale ∘ t: h in L∞, undefined in L2
  torch::Tensor form_;   // of t
  Roughly rough_;        // form_
  torch::Tensor s_;
  double rest_ = 0;  // max dᵀSd/2
  bool proven_ = false;
};

// At least max ‖Ad‖² over the region, proven. A: n×d with few rows.
double mostOfSquares(const torch::Tensor& a, const Region& region);

}  // namespace hessianlab
