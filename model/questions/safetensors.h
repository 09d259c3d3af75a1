// SPDX-License-Identifier: GPL-3.0-or-later
// The network's weights by name, with its architecture, as a safetensors file. No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/questions/question.h"

namespace hessianlab {

struct SafetensorsRequest {
  using Result = struct SafetensorsResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct SafetensorsResult {
  int64_t step = 0;   // of the weights
  std::string bytes;  // of the file
};

extern template struct Answers<SafetensorsRequest>;

}  // namespace hessianlab
