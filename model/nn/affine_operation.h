// SPDX-License-Identifier: GPL-3.0-or-later
// Operations a ↦ Aa + b: what is provably true of A, for bounds on a whole network.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/nn/operation.h"

namespace hessianlab {

// ‖A‖₂ ≤ factor · σ_max(matrix).
struct NormMatrix {
  double factor = 1;
  torch::Tensor matrix;  // two axes
};

class AffineOperation : public Operation {
 public:
  using Operation::Operation;
  bool affine() const final { return true; }

  // Its stretch is computed from A where it does not say better.
  Limits limits() const override { return {.bend = 0}; }

  // The same with |A| in the place of A; the bias does not matter. As it stands, for an A whose entries are those of
  // the first parameter, or not negative.
  virtual std::unique_ptr<Operation> absolute() const;

  // What the parameters get by ⟨d, A t⟩, in their order, for rows t and d alike; undefined: nothing (a bias). No graph.
  virtual std::vector<torch::Tensor> parameterGradients(const torch::Tensor& t, const torch::Tensor& d) const;

  virtual torch::Tensor matrix() const { return {}; }                  // A itself, out × in, where it is at hand
  virtual std::vector<NormMatrix> normMatrices() const { return {}; }  // each of them holds
};

}  // namespace hessianlab
