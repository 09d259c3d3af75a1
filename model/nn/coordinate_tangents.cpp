// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/coordinate_tangents.h"

#include <algorithm>

namespace hessianlab {

using torch::Tensor;

CoordinateTangents CoordinateTangents::ofInput(const Network& network, const torch::TensorOptions& options) {
  Shape sizes = network.inputShape();
  sizes.insert(sizes.begin(), network.inputSize());
  return {at::eye(network.inputSize(), options).reshape(sizes), true};
}

void CoordinateTangents::spreadOver(int64_t samples) {
  if (!everywhere) return;
  Shape sizes = rows.sizes().vec();
  sizes.insert(sizes.begin() + 1, samples);
  const Tensor repeated = rows.unsqueeze(1).expand(sizes);
  rows = repeated.flatten(0, 1);
  everywhere = false;
}

void CoordinateTangents::pass(const Operation& operation, const OperationCache& cache, int64_t samples) {
  if (!operation.affine()) spreadOver(samples);
  rows = operation.tangent(rows, cache);
}

Tensor CoordinateTangents::byDirection(int64_t directions) const {
  const Tensor flat = rows.flatten(1);
  return flat.reshape({directions, flat.size(0) / directions, flat.size(1)});
}

CoordinateTangents joined(const Operation& join, std::vector<CoordinateTangents> parts, int64_t samples) {
  const bool everywhere =
      std::all_of(parts.begin(), parts.end(), [](const CoordinateTangents& part) { return part.everywhere; });
  std::vector<Tensor> rows;
  for (CoordinateTangents& part : parts) {
    if (!everywhere) part.spreadOver(samples);
    rows.push_back(part.rows);
  }
  return {asJoin(join).join(rows), everywhere};
}

}  // namespace hessianlab
