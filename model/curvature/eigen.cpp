// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/eigen.h"

#include <ATen/ATen.h>

#include "model/jobs/unseen.h"

namespace hessianlab {

namespace {

constexpr int64_t kSmallMatrix = 200;  // some ten milliseconds of one core

}  // namespace

std::pair<torch::Tensor, torch::Tensor> eigenOf(const torch::Tensor& symmetric) {
  const auto both = [symmetric]() -> std::pair<torch::Tensor, torch::Tensor> {
    torch::NoGradGuard noGrad;
    const auto [values, vectors] = at::linalg_eigh(symmetric);
    return {values, vectors};
  };
  return symmetric.size(0) <= kSmallMatrix ? both() : stoppably(both);
}

}  // namespace hessianlab
