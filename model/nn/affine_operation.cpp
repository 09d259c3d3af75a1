// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/affine_operation.h"

#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

namespace hessianlab {

std::unique_ptr<Operation> AffineOperation::absolute() const {
  std::unique_ptr<Operation> copy = clone();
  torch::NoGradGuard noGrad;
  const auto own = copy->parameters();
  if (!own.empty()) own[0]->abs_();
  return copy;
}

// By autograd, for operations that do not say better.
std::vector<torch::Tensor> AffineOperation::parameterGradients(const torch::Tensor& t, const torch::Tensor& d) const {
  const std::unique_ptr<Operation> copy = clone();  // its parameters are leaves of their own
  const auto own = copy->parameters();
  if (own.empty()) return {};
  std::vector<torch::Tensor> leaves;
  for (const torch::Tensor* p : own) leaves.push_back(*p);
  const at::AutoGradMode graph(true);
  return torch::autograd::grad({copy->tangent(t.detach(), {})}, leaves, {d}, false, false, true);
}

}  // namespace hessianlab
