// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text that reads back to the same bits and looks the same under every locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hessianlab {

// The shortest text that parses back to `value`: "0.1", "1e-07", "128" (whole numbers below 1e15 without an exponent).
std::string numberText(double value);

// A finite number from the whole of `text`, with a decimal point, or a fraction of two such: "0.03", "8/255".
std::optional<double> readNumber(std::string_view text);
// Only the fraction.
std::optional<double> readFraction(std::string_view text);

}  // namespace hessianlab
