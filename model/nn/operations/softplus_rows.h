// SPDX-License-Identifier: GPL-3.0-or-later
// Softplus and its derivative from one exponential and one pass, where LibTorch's kernels take two of each: with small
// convolutions they would be half of a training step. Any thread.
#pragma once

#include <torch/types.h>

namespace hessianlab {

struct ValueAndSlope {
  torch::Tensor value;  // log(1 + exp(βa)) / β, with the sizes of a; a itself where βa is large
  torch::Tensor first;  // 1 / (1 + exp(−βa)); undefined where it is not wanted
};

// a: float on the processor, within 2 ε of what βa, rounded, has; both are 0 below βa = −80. Anything else by
// LibTorch's kernels. What is not finite stays so: NaN is NaN, σ(∞) = ∞, σ(−∞) = 0.
ValueAndSlope softplusRows(const torch::Tensor& a, double beta, bool wantsFirst);

}  // namespace hessianlab
