// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one quantity goes up with another, in whatever curve: the rank correlation of Spearman (American Journal of
// Psychology 15, 1904), ties having the mean of their ranks. Any thread.
#pragma once

#include <optional>
#include <span>

namespace hessianlab {

// -1 … 1. nullopt: fewer than three pairs, or one side has a single value; pairs with a value that is not finite are
// left out. Both of equal length (the shorter one counts).
std::optional<double> rankCorrelation(std::span<const double> x, std::span<const double> y);

}  // namespace hessianlab
