// SPDX-License-Identifier: GPL-3.0-or-later
// The largest eigenpairs of a matrix that is symmetric and not negative, in the space of a layer's weights.
#pragma once

#include <torch/types.h>

#include <functional>

#include "model/base/random.h"

namespace hessianlab {

struct TopPairs {
  torch::Tensor values;    // k, float64, largest first
  torch::Tensor vectors;   // k×d, unit rows, of the type that was computed in
  torch::Tensor residual;  // k, float64: ‖Av − λv‖/λ₁, by a product of its own; 0 where A is 0
  int64_t products = 0;    // without those of the residuals
};

// By Lanczos with full re-orthogonalisation (krylov.h), until every residual is below `tolerance`, or after 400 steps.
// apply: d to d. `options`: type and device. `done` is told how far it is, 0…1.
TopPairs topPairs(const std::function<torch::Tensor(const torch::Tensor&)>& apply, int64_t dimension, int64_t count,
                  double tolerance, torch::Generator& generator, const torch::TensorOptions& options,
                  const std::function<void(double)>& done = {});

// The same of a matrix at hand (d×d, float64): dense up to d = 1000.
TopPairs topPairs(const torch::Tensor& matrix, int64_t count, torch::Generator& generator);

}  // namespace hessianlab
