// SPDX-License-Identifier: GPL-3.0-or-later
// The outermost level of an architecture's JSON: {"input":[c,h,w],"classes":C,"operations":[…]}.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "model/nn/operation.h"

namespace hessianlab {

constexpr int64_t kMaxValues = 1 << 22;  // of one input, and of what one operation makes of it

struct NetworkSpec {
  Shape input;  // [values] or [channels, height, width]
  int64_t classes = 0;
  nlohmann::json operations;  // at least one, unchecked
};

// InputError: not JSON, a key that is missing, unknown or there twice, a value out of range.
NetworkSpec parseNetworkSpec(const std::string& text);

}  // namespace hessianlab
