// SPDX-License-Identifier: GPL-3.0-or-later
// What the units of the first layer say of one test sample, place by place: the answer to its filters. No tensor, no Qt
// type.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/picture.h"
#include "model/questions/question.h"

namespace hessianlab {

struct FeatureMapsRequest {
  using Result = struct FeatureMapsResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  int64_t index = 0;                   // of the test sample
  int64_t most = 64;                   // ≥ 1: the first so many units
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct FeatureMapsResult {
  int64_t step = 0;
  int64_t index = 0;
  int64_t units = 0;          // of the layer
  bool activated = false;     // after the activation that follows the layer
  std::vector<Picture> maps;  // one channel; 1 × 1 where the layer has no places. Any range
};

extern template struct Answers<FeatureMapsRequest>;

}  // namespace hessianlab
