// SPDX-License-Identifier: GPL-3.0-or-later
// A PAC-Bayes bound on the error of a network whose weights are drawn around the trained ones (McAllester 1999), with
// variances that follow the curvature of the loss (Wu et al. 2020): with probability 1−δ over n samples, for every Q at
// once,
//   e(Q) ≤ ê(Q) + √((KL(Q‖P) + ln(n/δ)) / (2(n−1))).
// P = N(w₀, λI), w₀ the weights that the seed draws, which have seen no data; Q = N(w, Σ). No tensor, no Qt type.
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

class ClassifierSnapshot;

// λ is one of 61 values, 1 down to 10⁻⁶ in tenths of a decade, and δ is shared among them, so that the bound holds for
// all at once: choosing λ by its bound is allowed.
inline constexpr int64_t kPriorVariances = 61;
inline double priorVariance(int64_t place) {  // 0 … 60
  return std::pow(10.0, -0.1 * static_cast<double>(place));
}

struct PacBayesRequest {
  using Result = struct PacBayesResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }

  int64_t prior = 20;                  // place of λ: 10⁻²
  double curvatureWeight = 1;          // T: σ² = 1/(1/λ + n T h) along a direction of curvature h
  int64_t samples = 1000;              // n: the first so many of the training set; 2 or more
  int64_t draws = 100;                 // of the weights, for ê(Q)
  int64_t seed = 1;                    // training.seed: w₀, and the draws
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

// KL(Q‖P) = ½ (trace + distance + volume), each at this λ.
struct GaussianDivergence {
  double trace = 0;     // tr Σ/λ − d
  double distance = 0;  // ‖w−w₀‖²/λ
  double volume = 0;    // d ln λ − ln det Σ
  double value() const { return 0.5 * (trace + distance + volume); }
};

struct PacBayesResult {
  int64_t step = 0;
  int64_t samples = 0, draws = 0, seed = 0;
  int64_t parameters = 0;  // d
  int64_t prior = 0;       // place of the λ that ê(Q) was measured at
  double curvatureWeight = 1;
  std::vector<GaussianDivergence> divergence;  // at each λ
  double trainError = 0;                       // of the trained weights themselves, on the same samples
  // ê(Q): mean over the draws, and the ends of its interval at confidence 1 − δ/2 (Hoeffding 1963).
  double empirical = 0, empiricalLow = 0, empiricalHigh = 0;
  double seconds = 0;

  static constexpr double kDelta = 0.05;  // half for the bound, half for ê(Q)
  // √(…) at a λ.
  double complexity(int64_t place) const {
    const auto n = static_cast<double>(samples);
    const double logarithm = std::log(n * static_cast<double>(kPriorVariances) / (kDelta / 2));
    return std::sqrt((divergence[static_cast<std::size_t>(place)].value() + logarithm) / (2 * (n - 1)));
  }
  // The place of the λ at which that is least.
  int64_t leastComplex() const {
    int64_t best = 0;
    for (int64_t place = 1; place < kPriorVariances; ++place)
      if (complexity(place) < complexity(best)) best = place;
    return best;
  }
  // With probability 1 − δ. 1 or more says nothing: the bound is vacuous.
  double bound() const { return empiricalHigh + complexity(prior); }
};

extern template struct Answers<PacBayesRequest>;

}  // namespace hessianlab
