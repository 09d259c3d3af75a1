// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of the circle are made of: plain numbers.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/labs/circle/density.h"

namespace hessianlab {

// float64, any shape; in order.
inline std::vector<double> valuesOf(const torch::Tensor& values) {
  const torch::Tensor contiguous = values.contiguous();
  return {contiguous.data_ptr<double>(), contiguous.data_ptr<double>() + contiguous.numel()};
}

inline std::vector<double> densitiesOf(const CircleDensity& density) {
  std::vector<double> all;
  for (std::size_t piece = 0; piece < density.pieces(); ++piece) all.push_back(density.of(piece));
  return all;
}

}  // namespace hessianlab
