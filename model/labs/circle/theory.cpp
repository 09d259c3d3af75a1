// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/theory.h"

#include <cmath>
#include <numbers>

namespace hessianlab::circle {

namespace {

constexpr double kPi = std::numbers::pi;

// Z = Ψ(2π)/2π, Ψ = ∫ √p.
double meanRoot(const CircleDensity& density) {
  double sum = 0;
  for (std::size_t piece = 0; piece < density.pieces(); ++piece) sum += density.rootOf(piece);
  return sum / static_cast<double>(density.pieces());
}

double uniformEigenvalue(int64_t q) {
  const double k = static_cast<double>(q), pi2 = kPi * kPi;
  if (q == 0) return 1.0 / 8 + 1 / (2 * pi2);
  if (q == 1) return 1.0 / 16 + 1 / (2 * pi2);
  if (q % 2) return 1 / (2 * pi2 * k * k);
  return (k * k + 1) / (2 * pi2 * (k * k - 1) * (k * k - 1));
}

}  // namespace

double eigenvalueInTheory(const CircleDensity& density, int64_t q) {
  const double z = meanRoot(density);
  return 2 * 2 * kPi * z * z * uniformEigenvalue(q);
}

double frequencyInTheory(const CircleDensity& density, int64_t q, std::size_t piece) {
  return static_cast<double>(q) * density.rootInside(piece) / meanRoot(density);
}

double stepsInTheory(double density, int64_t samples, int64_t kappa, double rate, double delta) {
  const double n = static_cast<double>(samples), k = static_cast<double>(kappa);
  return kPi * k * k / (2 * rate * n * density) * 0.5 * std::log(0.25 * n / delta);
}

}  // namespace hessianlab::circle
