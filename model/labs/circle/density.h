// SPDX-License-Identifier: GPL-3.0-or-later
// How densely the training points lie on the circle: pieces of equal length, each with a density of its own, or a
// formula of the angle, of which the pieces are sixths of the circle to measure in. Free of Torch; immutable; any
// thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace hessianlab {

class CircleDensity {
 public:
  // How the densities of the pieces are to each other, 1 and more; empty: one piece, the whole circle.
  explicit CircleDensity(std::vector<int64_t> parts = {});
  // In proportion to a formula of θ (model/formats/formula.h). InputError, which begins with `where`, in one sentence:
  // it is none; or it is not above 0 all around, or more than kMostContrast times as large at one angle as at another.
  static CircleDensity ofFormula(const std::string& formula, const std::string& where);
  static constexpr int kMostContrast = 1000;

  bool isConstantInPieces() const { return share_.empty(); }
  std::size_t pieces() const { return density_.size(); }
  double beginOf(std::size_t piece) const;  // radians; the first begins at 0
  double endOf(std::size_t piece) const;
  std::size_t pieceOf(double angle) const;                         // of 0…2π
  double of(std::size_t piece) const { return density_[piece]; }   // its mean, per radian; ∫ = 1
  double rootOf(std::size_t piece) const { return root_[piece]; }  // mean of √p
  double rootInside(std::size_t piece) const;                      // the same where isInside() of it holds
  double at(double angle) const;
  std::size_t sparsest() const;
  std::size_t densest() const;

  // The angle below which a share `u` (0…1) of the points lies.
  double angleAt(double u) const;

  // Whether n samples hold a wave of this many periods around the circle in a piece: four of them a period, or more.
  bool holds(std::size_t piece, double frequency, int64_t samples) const;

  // Away from the borders, where the neighbour still rings: the middle 70 % of a piece, and all of an only one.
  bool isInside(std::size_t piece, double angle) const;

 private:
  std::vector<double> density_, root_;
  // Of a formula: the density at equal distances from 0 on, the first again at the end; and the share of the points
  // below.
  std::vector<double> around_, share_;
};

}  // namespace hessianlab
