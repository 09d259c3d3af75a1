// SPDX-License-Identifier: GPL-3.0-or-later
// The slope of a straight line through points on two logarithmic axes.
#pragma once

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace hessianlab {

// By least squares; nullopt: fewer than three points. All coordinates > 0.
inline std::optional<double> logSlope(const std::vector<std::pair<double, double>>& points) {
  if (points.size() < 3) return std::nullopt;
  const double n = static_cast<double>(points.size());
  double x = 0, y = 0, xx = 0, xy = 0;
  for (const auto& [a, b] : points) {
    const double u = std::log(a), v = std::log(b);
    x += u, y += v, xx += u * u, xy += u * v;
  }
  return (n * xy - x * y) / (n * xx - x * x);
}

}  // namespace hessianlab
