// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace hessianlab {

std::string numberText(double value) {
  const bool whole = std::trunc(value) == value && std::abs(value) < 1e15;
  std::array<char, 32> text;  // 24 characters hold any shortest double
  const auto end = whole ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed)
                         : std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), end.ptr};
}

}  // namespace hessianlab
