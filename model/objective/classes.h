// SPDX-License-Identifier: GPL-3.0-or-later
// What objectives of classes are made of: picking, adding to and leaving out one class per sample.
#pragma once

#include <torch/types.h>

#include <limits>

namespace hessianlab {

// z_k for one class k per sample, B.
inline torch::Tensor logitOf(const torch::Tensor& z, const torch::Tensor& k) {
  return z.gather(1, k.unsqueeze(1)).squeeze(1);
}

// The logits with the class k of each sample at −∞.
inline torch::Tensor withoutClass(const torch::Tensor& z, const torch::Tensor& k) {
  return z.scatter(1, k.unsqueeze(1), -std::numeric_limits<double>::infinity());
}

// Adds `amount` (B) at the class k of each sample.
inline void addAt(torch::Tensor& rows, const torch::Tensor& k, const torch::Tensor& amount) {
  rows.scatter_add_(1, k.unsqueeze(1), amount.unsqueeze(1));
}

// e_k − e_y, B×C constants.
inline torch::Tensor differenceOf(const torch::Tensor& z, const torch::Tensor& k, const torch::Tensor& y) {
  torch::Tensor result = at::zeros_like(z);
  const torch::Tensor one = at::ones({z.size(0)}, z.options());
  addAt(result, k, one);
  addAt(result, y, -one);
  return result;
}

}  // namespace hessianlab
