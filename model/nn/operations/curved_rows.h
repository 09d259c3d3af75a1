// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of a smooth activation along a curve, each in one pass over its values where general kernels would
// take up to nine (model/nn/curved_operation.h says what for). All tensors have the same sizes, float or double. Any
// thread.
#pragma once

#include <torch/types.h>

#include "model/nn/curved_operation.h"

namespace hessianlab {

// σ'''δ as (constant + slope·σ') ⊙ values.
struct ThirdDerivative {
  torch::Tensor values;
  double constant = 1, slope = 0;
};

// The same with general kernels, which is how it is done on other devices than the processor.
namespace general {
torch::Tensor bendingTangentRows(const torch::Tensor& speed, const OperationCache& cache, torch::Tensor& bent);
CurvedOperation::Accelerated accelerateRows(const torch::Tensor& t, const torch::Tensor& speed,
                                            const torch::Tensor& gamma, const OperationCache& cache,
                                            const ThirdDerivative& third);
torch::Tensor slowDownRows(const torch::Tensor& d, const torch::Tensor& speed, const torch::Tensor& gamma,
                           const OperationCache& cache, const torch::Tensor& source);
torch::Tensor twoProducts(const torch::Tensor& s, const torch::Tensor& d, const torch::Tensor& b,
                          const torch::Tensor& t);
}  // namespace general

torch::Tensor bendingTangentRows(const torch::Tensor& speed, const OperationCache& cache, torch::Tensor& bent);
CurvedOperation::Accelerated accelerateRows(const torch::Tensor& t, const torch::Tensor& speed,
                                            const torch::Tensor& gamma, const OperationCache& cache,
                                            const ThirdDerivative& third);
torch::Tensor slowDownRows(const torch::Tensor& d, const torch::Tensor& speed, const torch::Tensor& gamma,
                           const OperationCache& cache, const torch::Tensor& source);

// s ⊙ d + b ⊙ t.
torch::Tensor twoProducts(const torch::Tensor& s, const torch::Tensor& d, const torch::Tensor& b,
                          const torch::Tensor& t);

}  // namespace hessianlab
