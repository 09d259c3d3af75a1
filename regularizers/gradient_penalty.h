// SPDX-License-Identifier: GPL-3.0-or-later
// The input-gradient norm with its weight gradient, without double backward: ‖g‖ = vᵀg for the constant v = g/‖g‖, and
// by the envelope theorem ∂‖g‖/∂θ = ∂(vᵀg)/∂θ.
#pragma once

#include "model/curvature/input_hessian.h"

namespace hessianlab {

// ‖g‖ per sample, B values with graph.
inline torch::Tensor gradientNormWithGraph(const InputHessian& hessian) {
  return hessian.along(normaliseRows(hessian.gradient())).first;
}

}  // namespace hessianlab
