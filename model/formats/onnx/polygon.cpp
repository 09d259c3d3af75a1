// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "model/formats/onnx/scalar_function.h"

namespace hessianlab::onnx_file {

namespace {

constexpr std::size_t kMostKnots = 8;

std::size_t pieceAt(const Polygon& polygon, double a) {
  return static_cast<std::size_t>(std::lower_bound(polygon.knots.begin(), polygon.knots.end(), a) -
                                  polygon.knots.begin());
}

// A place inside the piece that ends at knots[i].
double inside(const std::vector<double>& knots, std::size_t i) {
  if (knots.empty()) return 0;
  if (i == 0) return knots[0] - 1 - std::abs(knots[0]);
  if (i == knots.size()) return knots.back() + 1 + std::abs(knots.back());
  return knots[i - 1] + (knots[i] - knots[i - 1]) / 2;
}

// With slope and intercept of each piece as `piece(place)` says; equal neighbours become one.
template <class Piece>
std::optional<Polygon> built(std::vector<double> knots, const Piece& piece) {
  std::sort(knots.begin(), knots.end());
  knots.erase(std::unique(knots.begin(), knots.end()), knots.end());
  Polygon result;
  for (std::size_t i = 0; i <= knots.size(); ++i) {
    const auto [slope, intercept] = piece(inside(knots, i));
    if (!std::isfinite(slope) || !std::isfinite(intercept)) return {};
    if (!result.slopes.empty() && result.slopes.back() == slope) continue;
    if (i > 0) result.knots.push_back(knots[i - 1]);
    result.slopes.push_back(slope);
    result.intercepts.push_back(intercept);
  }
  if (result.knots.size() > kMostKnots) return {};
  return result;
}

}  // namespace

double Polygon::at(double a) const {
  const std::size_t i = pieceAt(*this, a);
  return slopes[i] * a + intercepts[i];
}

Polygon line(double slope, double intercept) {
  return {{}, {slope}, {intercept}};
}

Polygon leaky(double slope) {
  return slope == 1 ? line(1, 0) : Polygon{{0}, {slope, 1}, {0, 0}};
}

Polygon clipped(double lowest, double highest) {
  Polygon result = line(1, 0);
  if (std::isfinite(lowest)) result = {{lowest}, {0, 1}, {lowest, 0}};
  if (highest <= lowest) return line(0, highest);
  if (!std::isfinite(highest)) return result;
  result.knots.push_back(highest);
  result.slopes.push_back(0);
  result.intercepts.push_back(highest);
  return result;
}

std::optional<Polygon> sum(const Polygon& a, const Polygon& b) {
  std::vector<double> knots = a.knots;
  knots.insert(knots.end(), b.knots.begin(), b.knots.end());
  return built(std::move(knots), [&](double place) {
    const std::size_t i = pieceAt(a, place), j = pieceAt(b, place);
    return std::pair(a.slopes[i] + b.slopes[j], a.intercepts[i] + b.intercepts[j]);
  });
}

std::optional<Polygon> chained(const Polygon& outer, const Polygon& inner) {
  std::vector<double> knots = inner.knots;
  for (std::size_t i = 0; i < inner.slopes.size(); ++i) {
    if (inner.slopes[i] == 0) continue;
    for (const double knot : outer.knots) {
      const double place = (knot - inner.intercepts[i]) / inner.slopes[i];
      const bool there = (i == 0 || place > inner.knots[i - 1]) && (i == inner.knots.size() || place < inner.knots[i]);
      if (there && std::isfinite(place)) knots.push_back(place);
    }
  }
  return built(std::move(knots), [&](double place) {
    const std::size_t i = pieceAt(inner, place);
    const std::size_t j = pieceAt(outer, inner.slopes[i] * place + inner.intercepts[i]);
    return std::pair(outer.slopes[j] * inner.slopes[i], outer.slopes[j] * inner.intercepts[i] + outer.intercepts[j]);
  });
}

}  // namespace hessianlab::onnx_file
