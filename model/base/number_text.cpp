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

namespace {

std::optional<double> plainNumber(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return {};
  return value;
}

}  // namespace

std::optional<double> readFraction(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return {};
  const auto above = plainNumber(text.substr(0, slash)), below = plainNumber(text.substr(slash + 1));
  if (!above || !below || *below == 0 || !std::isfinite(*above / *below)) return {};
  return *above / *below;
}

std::optional<double> readNumber(std::string_view text) {
  const auto plain = plainNumber(text);
  return plain ? plain : readFraction(text);
}

}  // namespace hessianlab
