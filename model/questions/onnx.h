// SPDX-License-Identifier: GPL-3.0-or-later
// The network as an ONNX file, which onnxruntime and Netron open without this program. No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/questions/question.h"

namespace hessianlab {

struct OnnxRequest {
  using Result = struct OnnxResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::string run = {};                // the id of the run, for the file to tell; empty: it tells none
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct OnnxResult {
  int64_t step = 0;   // of the weights
  std::string bytes;  // of the file
};

extern template struct Answers<OnnxRequest>;

}  // namespace hessianlab
