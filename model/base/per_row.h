// SPDX-License-Identifier: GPL-3.0-or-later
// One number for each row of a batch, as a tensor that meets rows of any shape elementwise.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace hessianlab {

// B values, beside rows B×…: B×1×…×1 with as many axes as `rows` has.
inline torch::Tensor perRow(const torch::Tensor& values, const torch::Tensor& rows) {
  std::vector<int64_t> sizes(static_cast<std::size_t>(rows.dim()), 1);
  sizes[0] = values.numel();
  return values.reshape(sizes);
}

}  // namespace hessianlab
