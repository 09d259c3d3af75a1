// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs that a certificate speaks of: the ball around a sample, cut by the box [0,1], which attacks obey. Half of
// all pixels of many data sets are 0, so the box takes away half of their freedom.
//
// Immutable; any thread. Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include <utility>

#include "model/base/norm.h"

namespace hessianlab {

class Region {
 public:
  // x: d values in float64. ε ≥ 0.
  Region(const torch::Tensor& x, double epsilon, Norm norm);

  Norm norm() const { return norm_; }
  double epsilon() const { return epsilon_; }
  // Where a network is expanded: x in L2, in L∞ the middle of what the box leaves of the cube, which makes it narrower.
  const torch::Tensor& centre() const { return centre_; }
  // From there: lower ≤ d ≤ upper, and in L2 ‖d‖ ≤ ε besides. widest: the largest |d_i|.
  const torch::Tensor& lower() const { return lower_; }
  const torch::Tensor& upper() const { return upper_; }
  const torch::Tensor& widest() const { return widest_; }
  double squaredRadius() const { return squaredRadius_; }  // no ‖d‖² is above it

  // At most min a·d for each row a of `rows`, R×d to R values; exact up to rounding.
  torch::Tensor lowest(const torch::Tensor& rows) const;
  std::pair<torch::Tensor, torch::Tensor> extremes(const torch::Tensor& rows) const;  // and at least max a·d
  // Rows R×d as near as is cheap, inside.
  torch::Tensor inside(const torch::Tensor& rows) const;
  torch::Tensor downhill(const torch::Tensor& a) const;  // d values inside, at which a·d is low

 private:
  torch::Tensor least(const torch::Tensor& rows, double* most) const;  // most: R values to fill, or none

  Norm norm_;
  double epsilon_, squaredRadius_ = 0;
  torch::Tensor centre_, lower_, upper_, widest_;
};

}  // namespace hessianlab
