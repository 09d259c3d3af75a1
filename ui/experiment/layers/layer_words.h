// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of networks in words. Any thread.
#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace hessianlab {

// "1 234 567": with narrow spaces that no line breaks at.
QString groupedDigits(double whole);

// "3 × 32 × 32"; empty where there is none.
QString shapeWords(const std::vector<int64_t>& shape);

// "one parameter", "175 258 parameters".
QString parametersWords(int64_t parameters);

// How multiplications are counted, for tips.
QString multiplyAddsHelp();

}  // namespace hessianlab
