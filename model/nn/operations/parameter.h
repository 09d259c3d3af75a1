// SPDX-License-Identifier: GPL-3.0-or-later
// What operations with parameters, and operations on pictures, have in common.
#pragma once

#include <torch/types.h>

#include "model/nn/operation.h"
#include "model/nn/operations/spec_reader.h"

namespace hessianlab {

constexpr int64_t kMaxWidth = 1 << 20;  // channels or units of an operation

torch::Tensor newParameter(const Shape& shape);

inline torch::Tensor copyOfParameter(const torch::Tensor& parameter) {
  return parameter.detach().clone().set_requires_grad(true);
}

inline void requireImage(const SpecReader& reader, const Shape& in) {
  if (in.size() != 3) reader.fail("op", "needs an input of channels × height × width; it stands after a flat one");
}

// While it lives, operations made by the calling thread have parameters with sizes but without values or memory:
// nothing can be computed with them.
class SizesOnly {
 public:
  SizesOnly();
  ~SizesOnly();
  SizesOnly(const SizesOnly&) = delete;
  SizesOnly& operator=(const SizesOnly&) = delete;
};

// While it lives, operations made by the calling thread have at most `most` parameters together. The refusal says that
// they have `tooMany`.
class ParameterLimit {
 public:
  ParameterLimit(int64_t most, std::string tooMany);
  ~ParameterLimit();
  ParameterLimit(const ParameterLimit&) = delete;
  ParameterLimit& operator=(const ParameterLimit&) = delete;
};

// Call before the parameters are made.
void requireSize(const SpecReader& reader, int64_t out, int64_t weightsPerOutput);

// Windows of `kernel` values along an axis.
inline int64_t windowsAlong(int64_t extent, int64_t kernel, int64_t stride, int64_t padding) {
  return (extent + 2 * padding - kernel) / stride + 1;
}

}  // namespace hessianlab
