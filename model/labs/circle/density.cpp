// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/density.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <numeric>

#include "model/base/error.h"
#include "model/formats/formula.h"

namespace hessianlab {

namespace {

constexpr double kRound = 2 * std::numbers::pi;
constexpr double kMargin = 0.15;                    // of a piece, at each of its ends
constexpr std::size_t kSixths = 6, kCells = 36000;  // of a formula; between the cells' ends it is a straight line
constexpr double kCell = kRound / static_cast<double>(kCells);

double angleOf(std::size_t cell) {
  return kCell * static_cast<double>(cell);
}

std::string fourDigits(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4g", value + 0.0);  // no -0
  return text;
}

[[noreturn]] void refuseDensity(const std::string& where, const std::string& formula, const std::string& what) {
  throw InputError(where + ": '" + formula + "' " + what);
}

}  // namespace

CircleDensity::CircleDensity(std::vector<int64_t> parts) {
  if (parts.empty()) parts = {1};
  const double sum = static_cast<double>(std::accumulate(parts.begin(), parts.end(), int64_t{0}));
  const double pieces = static_cast<double>(parts.size());
  for (const int64_t part : parts) {
    density_.push_back(static_cast<double>(part) / sum * pieces / kRound);
    root_.push_back(std::sqrt(density_.back()));
  }
}

CircleDensity CircleDensity::ofFormula(const std::string& formula, const std::string& where) {
  const Formula parsed = Formula::parse(formula, where);
  CircleDensity density;
  std::vector<double>& p = density.around_;
  for (std::size_t cell = 0; cell < kCells; ++cell) {
    p.push_back(parsed.at(angleOf(cell)));
    if (!(p.back() > 0) || !std::isfinite(p.back()))
      refuseDensity(where, formula,
                    "is " + fourDigits(p.back()) + " at θ = " + fourDigits(angleOf(cell)) +
                        "; a density must be above 0 all around");
  }
  const auto [least, most] = std::minmax_element(p.begin(), p.end());
  if (*most > kMostContrast * *least)
    refuseDensity(where, formula,
                  "is more than " + std::to_string(kMostContrast) + " times as large at one angle as at another");
  p.push_back(p.front());
  const double top = *most;  // so that no sum overflows
  for (double& value : p) value /= top;
  density.share_ = {0};
  for (std::size_t cell = 0; cell < kCells; ++cell)
    density.share_.push_back(density.share_.back() + 0.5 * (p[cell] + p[cell + 1]) * kCell);
  const double all = density.share_.back();
  for (double& value : p) value /= all;
  for (double& value : density.share_) value /= all;
  density.density_.clear();
  density.root_.clear();
  constexpr std::size_t kOf = kCells / kSixths;
  for (std::size_t piece = 0; piece < kSixths; ++piece) {
    density.density_.push_back((density.share_[(piece + 1) * kOf] - density.share_[piece * kOf]) * kSixths / kRound);
    double root = 0;
    for (std::size_t cell = piece * kOf; cell < (piece + 1) * kOf; ++cell)
      root += 0.5 * (std::sqrt(p[cell]) + std::sqrt(p[cell + 1]));
    density.root_.push_back(root / static_cast<double>(kOf));
  }
  return density;
}

double CircleDensity::at(double angle) const {
  if (isConstantInPieces()) return of(pieceOf(angle));
  const double place = std::clamp(angle / kCell, 0.0, static_cast<double>(kCells));
  const std::size_t cell = std::min(static_cast<std::size_t>(place), kCells - 1);
  return std::lerp(around_[cell], around_[cell + 1], place - static_cast<double>(cell));
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

double CircleDensity::rootInside(std::size_t piece) const {
  if (isConstantInPieces()) return rootOf(piece);
  double sum = 0;
  int64_t count = 0;
  constexpr std::size_t kOf = kCells / kSixths;
  for (std::size_t cell = piece * kOf; cell <= (piece + 1) * kOf; ++cell)
    if (isInside(piece, angleOf(cell))) sum += std::sqrt(around_[cell]), ++count;
  return sum / static_cast<double>(count);
}

double CircleDensity::angleAt(double u) const {
  if (!isConstantInPieces()) {
    const auto after = std::upper_bound(share_.begin(), share_.end(), u);
    const auto cell =
        std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - share_.begin(), 1)), kCells) - 1;
    // p t + (p' − p) t²/2 = what is left of the share, t in cells.
    const double p = around_[cell], bend = around_[cell + 1] - p, left = (u - share_[cell]) / kCell;
    return angleOf(cell) + kCell * 2 * left / (p + std::sqrt(std::max(0.0, p * p + 2 * bend * left)));
  }
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
