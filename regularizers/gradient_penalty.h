// SPDX-License-Identifier: GPL-3.0-or-later
// The input-gradient norm with its weight gradient, without double backward: ‖g‖ = vᵀg for the constant v = g/‖g‖, and
// by the envelope theorem ∂‖g‖/∂θ = ∂(vᵀg)/∂θ. Beside a curvature it takes no pass of its own.
#pragma once

#include "model/curvature/input_hessian.h"

namespace hessianlab {

// ‖g‖ per sample, B values with graph.
inline torch::Tensor gradientNormWithGraph(const InputHessian& hessian) {
  return hessian.along(normaliseRows(hessian.gradient())).first;
}

enum class Curvature { Both, Convex };  // |vᵀHv|, or max(vᵀHv, 0)

// a·curvature + wᵀg per sample, B values with graph, for constants v and w and a > 0, of one Taylor pass: along
// x + tv + ½t²w/a the second derivative of the loss is vᵀHv + wᵀg/a (Griewank & Walther 2008, ch. 13). That is what is
// wanted where vᵀHv ≥ 0; of the few samples where it is not, wᵀg is taken once more.
torch::Tensor curvatureAndSlope(const InputHessian& hessian, const torch::Tensor& v, double a, const torch::Tensor& w,
                                Curvature curvature);

}  // namespace hessianlab
