// SPDX-License-Identifier: GPL-3.0-or-later
// An operation that reads several results. Joining is linear and has no parameters: the network joins the values that
// flow forward before it hands them to the operation, which passes them on as they are, and splits the cotangents that
// flow back behind it.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/nn/affine_operation.h"

namespace hessianlab {

class Join : public AffineOperation {
 public:
  using AffineOperation::AffineOperation;  // the shape of the joined value

  // Values, tangents or Taylor components of equal numbers of rows. Differentiable by autograd.
  virtual torch::Tensor join(const std::vector<torch::Tensor>& parts) const = 0;

  // The adjoint: one cotangent for each part; they may be views of `d`.
  virtual std::vector<torch::Tensor> split(const torch::Tensor& d) const = 0;

  // The Lipschitz constant of the joined value, given those of its parts.
  virtual double joinedStretch(const std::vector<double>& ofParts) const = 0;

  Shape outputShape() const final { return inputShape(); }
  Limits limits() const final { return {.stretch = 1, .bend = 0}; }
  torch::Tensor forward(const torch::Tensor& a) const final { return a; }
  torch::Tensor tangent(const torch::Tensor& t, const OperationCache&) const final { return t; }
  torch::Tensor adjoint(const torch::Tensor& d, const OperationCache&) const final { return d; }
};

// Of an operation that reads several results.
inline const Join& asJoin(const Operation& operation) {
  return static_cast<const Join&>(operation);
}

}  // namespace hessianlab
