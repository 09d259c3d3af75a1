// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text that reads back to the same bits and looks the same under every locale.
#pragma once

#include <string>

namespace hessianlab {

// The shortest text that parses back to `value`: "0.1", "1e-07", "128" (whole numbers below 1e15 without an exponent).
std::string numberText(double value);

}  // namespace hessianlab
