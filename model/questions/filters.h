// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of the first layer, each unit's as a picture of what it looks for. No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/picture.h"
#include "model/questions/question.h"

namespace hessianlab {

struct FiltersRequest {
  using Result = struct FiltersResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  int64_t most = 64;                   // ≥ 1: the first so many units
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct FiltersResult {
  int64_t step = 0;
  int64_t units = 0;             // of the layer; more than there are filters where `most` is smaller
  std::vector<Picture> filters;  // of a convolution as large as its kernel, of a linear layer as an input; any range
};

extern template struct Answers<FiltersRequest>;

}  // namespace hessianlab
