// SPDX-License-Identifier: GPL-3.0-or-later
// The 95 % score interval of a proportion (Wilson 1927). Unlike a ± √(a(1−a)/n) it stays in [0,1] and says something at
// 0 and at n.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace hessianlab {

// 0 ≤ successes ≤ n, n ≥ 1.
inline std::pair<double, double> wilson95(int64_t successes, int64_t n) {
  constexpr double z = 1.959963984540054;  // 0.975 quantile of the standard normal distribution
  const double count = static_cast<double>(n), p = static_cast<double>(successes) / count;
  const double scale = 1 / (1 + z * z / count);
  const double centre = scale * (p + z * z / (2 * count));
  const double half = scale * z * std::sqrt(p * (1 - p) / count + z * z / (4 * count * count));
  // At the ends the limits are exactly 0 and 1; rounding must not move them.
  return {successes == 0 ? 0.0 : std::max(0.0, centre - half), successes == n ? 1.0 : std::min(1.0, centre + half)};
}

}  // namespace hessianlab
