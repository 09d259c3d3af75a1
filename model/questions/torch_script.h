// SPDX-License-Identifier: GPL-3.0-or-later
// The network as a TorchScript file, which LibTorch and PyTorch open without this program. No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/questions/question.h"

namespace hessianlab {

struct TorchScriptRequest {
  using Result = struct TorchScriptResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct TorchScriptResult {
  int64_t step = 0;   // of the weights
  std::string bytes;  // of the file
};

extern template struct Answers<TorchScriptRequest>;

}  // namespace hessianlab
