// SPDX-License-Identifier: GPL-3.0-or-later
// Tangents along every coordinate of a small input, on their way through a network: the columns of its Jacobian. As
// long as only affine operations came they are the same at every sample, and one row for each direction holds them all.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/nn/join.h"
#include "model/nn/network.h"

namespace hessianlab {

struct CoordinateTangents {
  torch::Tensor rows;      // d·B×…, direction-major; d×… where they are the same at every sample
  bool everywhere = true;  // the same at every sample

  static CoordinateTangents ofInput(const Network& network, const torch::TensorOptions& options);

  void spreadOver(int64_t samples);  // from d to d·B rows
  // Behind an operation that has recorded `cache`; what is not affine needs rows of each sample.
  void pass(const Operation& operation, const OperationCache& cache, int64_t samples);
  torch::Tensor byDirection(int64_t directions) const;  // d×B×values, or d×1×values
};

CoordinateTangents joined(const Operation& join, std::vector<CoordinateTangents> parts, int64_t samples);

}  // namespace hessianlab
