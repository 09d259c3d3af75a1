// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up evaluations, to see what the window does with them.
#pragma once

#include "model/questions/robustness.h"

namespace hessianlab {

// Ten samples on a grid of four ε: sample 0 wrong from the start, 1 to 4 fall at 0.1 (1 and 3 to FGSM, 2 and 4 to PGD),
// 5 and 6 at 0.2 to PGD, none at 0.3; 7 to 9 hold.
inline RobustnessResult tenSamples(int64_t step) {
  RobustnessResult result;
  result.step = step;
  result.norm = Norm::Linf;
  result.seed = 1;
  result.samples = 10;
  result.cleanAccuracy = 0.9;
  result.epsilons = {0, 0.1, 0.2, 0.3};
  result.accuracy = {0.9, 0.5, 0.3, 0.3};
  for (const double a : result.accuracy) result.interval95.emplace_back(a - 0.1, a + 0.1);
  result.attacks = {{"fgsm", {0.9, 0.7, 0.7, 0.7}, "{}"}, {"pgd", {0.9, 0.6, 0.4, 0.4}, "{}"}};
  const std::vector<std::optional<double>> smallest{0.0, 0.1, 0.1,          0.1,          0.1,
                                                    0.2, 0.2, std::nullopt, std::nullopt, std::nullopt};
  result.smallestEpsilon = smallest;
  result.brokenBy = {-1, 0, 1, 0, 1, 1, 1, -1, -1, -1};
  for (int64_t i = 0; i < 10; ++i) {
    result.indices.push_back(i);
    result.correct.push_back(i > 0);
  }
  return result;
}

}  // namespace hessianlab
