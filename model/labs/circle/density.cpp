// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/density.h"

#include <algorithm>
#include <numbers>
#include <numeric>

namespace hessianlab {

namespace {

constexpr double kRound = 2 * std::numbers::pi;
constexpr double kMargin = 0.15;  // of a piece, at each of its ends

}  // namespace

CircleDensity::CircleDensity(std::vector<int64_t> parts) {
  if (parts.empty()) parts = {1};
  const double sum = static_cast<double>(std::accumulate(parts.begin(), parts.end(), int64_t{0}));
  const double pieces = static_cast<double>(parts.size());
  for (const int64_t part : parts) density_.push_back(static_cast<double>(part) / sum * pieces / kRound);
}

double CircleDensity::beginOf(std::size_t piece) const {
  return kRound * static_cast<double>(piece) / static_cast<double>(pieces());
}

double CircleDensity::endOf(std::size_t piece) const {
  return beginOf(piece + 1);
}

std::size_t CircleDensity::pieceOf(double angle) const {
  const auto piece = static_cast<std::size_t>(std::max(0.0, angle / kRound * static_cast<double>(pieces())));
  return std::min(piece, pieces() - 1);
}

std::size_t CircleDensity::sparsest() const {
  return static_cast<std::size_t>(std::min_element(density_.begin(), density_.end()) - density_.begin());
}

std::size_t CircleDensity::densest() const {
  return static_cast<std::size_t>(std::max_element(density_.begin(), density_.end()) - density_.begin());
}

double CircleDensity::angleAt(double u) const {
  const double length = endOf(0);
  double before = 0;
  std::size_t piece = 0;
  while (piece + 1 < pieces() && before + density_[piece] * length <= u) before += density_[piece++] * length;
  return beginOf(piece) + (u - before) / density_[piece];
}

bool CircleDensity::holds(std::size_t piece, double frequency, int64_t samples) const {
  return kRound * static_cast<double>(samples) * density_[piece] >= 4 * frequency;
}

bool CircleDensity::isInside(std::size_t piece, double angle) const {
  const double margin = pieces() == 1 ? 0 : kMargin * (endOf(piece) - beginOf(piece));
  return angle >= beginOf(piece) + margin && angle <= endOf(piece) - margin;
}

}  // namespace hessianlab
