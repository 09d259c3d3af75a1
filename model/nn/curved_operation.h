// SPDX-License-Identifier: GPL-3.0-or-later
// A smooth activation σ with what the way back of a curvature needs of it (model/nn/curve_terms.h). Of one recorded
// pass: σ' and σ'' at a, and the loss's own cotangent δ behind it, B rows each.
#pragma once

#include "model/nn/operation.h"

namespace hessianlab {

class CurvedOperation : public Operation {
 public:
  using Operation::Operation;

  // σ'ȧ, and what each row bends: adds Σ σ''δ ȧ² to `bent`, B.
  virtual torch::Tensor bendingTangent(const torch::Tensor& speed, const OperationCache& cache,
                                       torch::Tensor& bent) const = 0;

  // Of a tangent t (undefined: 0) and weights γ of the rows, B (undefined: 0).
  struct Accelerated {
    torch::Tensor result;  // σ't + γ σ''ȧ²
    torch::Tensor source;  // what a gets by it: (σ''t + γ σ'''ȧ²) δ
  };
  virtual Accelerated accelerate(const torch::Tensor& t, const torch::Tensor& speed, const torch::Tensor& gamma,
                                 const OperationCache& cache) const = 0;

  // The cotangent of ȧ from d, that of σ'ȧ: σ'd + 2γ σ''δ ȧ. Adds σ''ȧ d to the source of a.
  virtual torch::Tensor slowDown(const torch::Tensor& d, const torch::Tensor& speed, const torch::Tensor& gamma,
                                 const OperationCache& cache, const torch::Tensor& source) const = 0;
};

}  // namespace hessianlab
