// SPDX-License-Identifier: GPL-3.0-or-later
// What is provably true of an activation σ on an interval of its input: lines above and below it, the slopes of its
// secants, and parabolas around its remainder. All elementwise, in float64, rounded outwards.
//
// Immutable; any thread. Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include <memory>
#include <optional>
#include <utility>

#include "model/nn/operation.h"

namespace hessianlab {

// lowSlope·t + lowStart ≤ σ(t) ≤ highSlope·t + highStart on [l, u]. Each line is the one that is nearest to σ at the
// middle of the interval, which leaves the least area (CROWN, Zhang et al. 2018, arXiv 1811.00866).
struct UnitLines {
  torch::Tensor lowSlope, lowStart, highSlope, highStart;
};

// |(σ(t) − σ(c))/(t − c) − middle| ≤ half for all t of [l, u].
struct UnitSecants {
  torch::Tensor middle, half;
};

// With r(Δ) = σ(c + Δ) − σ(c) − σ'(c)Δ: offsetUnder + under·Δ²/2 ≤ r ≤ offsetOver + over·Δ²/2 for all c + Δ of [l, u].
// Offsets are not 0 where σ has a kink alone, near which no parabola through 0 is above r.
struct UnitParabolas {
  torch::Tensor under, over, offsetUnder, offsetOver;
};

class UnitCurve {
 public:
  // nullopt: nothing is known of this operation. It must outlive the curve.
  static std::optional<UnitCurve> of(const Operation& operation);

  torch::Tensor value(const torch::Tensor& t) const { return operation_->forward(t); }
  torch::Tensor slope(const torch::Tensor& t) const { return derivatives(t).first; }

  std::pair<torch::Tensor, torch::Tensor> range(const torch::Tensor& l, const torch::Tensor& u) const;
  UnitLines lines(const torch::Tensor& l, const torch::Tensor& u) const;
  // c must lie in [l, u].
  UnitSecants secants(const torch::Tensor& c, const torch::Tensor& l, const torch::Tensor& u) const;
  UnitParabolas parabolas(const torch::Tensor& c, const torch::Tensor& l, const torch::Tensor& u) const;

 private:
  // σ = smooth + jump·max(0, t): where σ' jumps, and what is left is differentiable.
  struct Shape {
    bool convex = false, concave = false, bends = false;  // bends: the smooth part is not linear
    double jump = 0;                                      // of σ' at 0
    double least = 0;                                     // where σ is least; not read where it is monotone
    bool monotone = true;
    double second = 0, third = 0, fourth = 0;  // the largest |σ''|, |σ'''|, |σ⁗| of the smooth part
    bool exponential = false;                  // the smooth part is ELU's, whose σ'' jumps: see eluParabola()
    double scale = 1;                          // β of softplus: the unit in which t is near or far; ELU's α
  };
  struct Extremes {
    torch::Tensor least, most;
  };

  UnitCurve(const Operation& operation, const Shape& shape) : operation_(&operation), shape_(shape) {}
  static std::optional<Shape> shapeOf(const Operation& operation);
  std::pair<torch::Tensor, torch::Tensor> derivatives(const torch::Tensor& t) const;  // σ', σ''
  UnitLines convexLines(const torch::Tensor& l, const torch::Tensor& u) const;
  UnitLines sampledLines(const torch::Tensor& l, const torch::Tensor& u) const;
  Extremes bends(const torch::Tensor& c, const torch::Tensor& l, const torch::Tensor& u) const;
  Extremes eluBends(const torch::Tensor& c, const torch::Tensor& l, const torch::Tensor& u) const;

  const Operation* operation_;
  Shape shape_;
};

}  // namespace hessianlab
