// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/ball_section.h"

#include <cmath>

namespace hessianlab {

namespace {

// What is left of a convex polygon where p·a + q·b ≤ limit (Sutherland and Hodgman 1974, one plane).
std::vector<PlaneCorner> cut(const std::vector<PlaneCorner>& polygon, double p, double q, double limit) {
  std::vector<PlaneCorner> rest;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const PlaneCorner &from = polygon[i], &to = polygon[(i + 1) % polygon.size()];
    const double before = p * from.first + q * from.second - limit, after = p * to.first + q * to.second - limit;
    if (before <= 0) rest.push_back(from);
    if ((before < 0 && after > 0) || (before > 0 && after < 0)) {
      const double share = before / (before - after);
      rest.emplace_back(from.first + share * (to.first - from.first), from.second + share * (to.second - from.second));
    }
  }
  return rest;
}

}  // namespace

std::vector<PlaneCorner> linfSection(const std::vector<double>& u, const std::vector<double>& w, double epsilon) {
  if (!(epsilon > 0)) return {};
  // The section lies in the circle of radius ε√d, because a² + b² = Σ (a u_i + b w_i)² ≤ d ε².
  const double half = 1.01 * epsilon * std::sqrt(static_cast<double>(u.size()));
  std::vector<PlaneCorner> polygon{{-half, -half}, {half, -half}, {half, half}, {-half, half}};
  for (std::size_t i = 0; i < u.size(); ++i) {
    polygon = cut(polygon, u[i], w[i], epsilon);
    polygon = cut(polygon, -u[i], -w[i], epsilon);
  }
  return polygon;
}

}  // namespace hessianlab
