// SPDX-License-Identifier: GPL-3.0-or-later
#include "regularizers/gradient_penalty.h"

namespace hessianlab {

using torch::Tensor;

Tensor curvatureAndSlope(const InputHessian& hessian, const Tensor& v, double a, const Tensor& w, Curvature curvature) {
  const int64_t rows = hessian.rows();
  const Network& network = hessian.network();
  const Objective& objective = hessian.objective();
  const Tensor jets = network.taylor(hessian.tape(), at::cat({v, w / a}));
  const Tensor sum =
      objective.along(hessian.logits(), hessian.target(), jets.narrow(0, 0, rows), jets.narrow(0, rows, rows)).second *
      a;
  const Tensor concave = sum.detach() < rowDot(w, hessian.gradient());  // vᵀHv < 0
  const Tensor few = concave.nonzero().flatten();
  if (few.numel() == 0) return sum;
  const InputHessian again(network, objective, hessian.input().index_select(0, few),
                           hessian.target().index_select(0, few));
  const Tensor slope = again.along(w.index_select(0, few)).first;
  // There sum = a vᵀHv + wᵀg, so −sum + 2wᵀg = a|vᵀHv| + wᵀg.
  const double turned = curvature == Curvature::Both ? -1 : 0;
  const Tensor factor = at::where(concave, at::full_like(sum.detach(), turned), at::ones_like(sum.detach()));
  return (sum * factor).index_add(0, few, slope * (1 - turned));
}

}  // namespace hessianlab
