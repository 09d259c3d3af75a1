// SPDX-License-Identifier: GPL-3.0-or-later
// "3×32×32": a shape in messages. Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hessianlab {

inline std::string timesText(const std::vector<int64_t>& shape) {
  std::string text;
  for (const int64_t extent : shape) text += (text.empty() ? "" : "×") + std::to_string(extent);
  return text;
}

}  // namespace hessianlab
