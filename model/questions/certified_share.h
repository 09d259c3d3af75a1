// SPDX-License-Identifier: GPL-3.0-or-later
// What certificates prove of an evaluation: the share of its samples that no input of the ball can mislead. Between it
// and the share that attacks leave lies what nobody knows. Pure; any thread.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "model/questions/robustness.h"

namespace hessianlab {

// One per ε: the best certificate, without those that were refuted and without estimates. Empty: nothing was certified.
inline std::vector<double> certifiedShare(const RobustnessResult& result) {
  std::vector<double> best;
  for (const BoundCurve& bound : result.bounds) {
    if (!bound.certificate || bound.refuted || bound.accuracy.size() != result.epsilons.size()) continue;
    if (best.empty()) best.assign(bound.accuracy.size(), 0);
    std::transform(best.begin(), best.end(), bound.accuracy.begin(), best.begin(),
                   [](double a, double b) { return std::max(a, b); });
  }
  return best;
}

struct Settled {
  std::vector<double> epsilon, accuracy;
};

// Where the certificate proves every sample that the attacks left, and there are some: nothing is unknown. ε > 0.
inline Settled settledBy(const RobustnessResult& result) {
  const std::vector<double> certified = certifiedShare(result);
  const double lessThanOne = 0.5 / static_cast<double>(std::max<int64_t>(1, result.samples));
  Settled settled;
  for (std::size_t k = 0; k < certified.size(); ++k)
    if (result.epsilons[k] > 0 && certified[k] > 0 && std::abs(result.accuracy[k] - certified[k]) < lessThanOne) {
      settled.epsilon.push_back(result.epsilons[k]);
      settled.accuracy.push_back(result.accuracy[k]);
    }
  return settled;
}

}  // namespace hessianlab
