// SPDX-License-Identifier: GPL-3.0-or-later
// The adjoint of a convolution that has few input channels: the first layer's of a network for grey or colour pictures,
// which every input gradient and every Hessian–vector product passes through. Libraries tune this kernel for many
// channels; here it is one matrix product per group of samples, whose columns are added up row by row while they are
// still in the cache.
#pragma once

#include <torch/types.h>

namespace hessianlab {

// Of tensors of the processor.
// d: N×O×h×w, the cotangent of the convolution's output; weight: O×C×k×k; the result is N×C×height×width. No graph.
// Splits samples over the threads of ATen; the result does not depend on how many there are.
torch::Tensor fewChannelAdjoint(const torch::Tensor& d, const torch::Tensor& weight, int64_t stride, int64_t padding,
                                int64_t height, int64_t width);

}  // namespace hessianlab
