// SPDX-License-Identifier: GPL-3.0-or-later
#include "regularizers/gradient_penalty.h"

namespace hessianlab {

using torch::Tensor;

Tensor curvatureAndSlope(const InputHessian& hessian, const Tensor& v, double a, const Tensor& w, Curvature curvature) {
  const DirectionalDerivatives terms = hessian.along(v, w);
  return (curvature == Curvature::Both ? terms.second.abs() : at::relu(terms.second)) * a + terms.first;
}

}  // namespace hessianlab
