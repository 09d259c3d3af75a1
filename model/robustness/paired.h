// SPDX-License-Identifier: GPL-3.0-or-later
// Two networks on the same samples: which of them withstands what the other does not. A difference of accuracies on the
// same samples is known far better than either accuracy. Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "model/questions/robustness.h"

namespace hessianlab {

struct PairedComparison {
  double epsilon = 0;              // of both grids
  int64_t samples = 0;             // that both were measured on
  int64_t onlyFirst = 0;           // samples that the first withstands and the second does not
  int64_t onlySecond = 0;          // the other way round
  double difference = 0;           // accuracy of the first less that of the second
  std::pair<double, double> ci95;  // of the difference (Agresti and Min 2005, adjusted Wald); within −1 … 1
  double pValue = 1;               // McNemar's exact test: that chance alone makes them differ so much
};

// At the largest common ε of the two grids that is not above `epsilon`; nullopt: the largest common one. Only samples
// of both are looked at. nullopt where they cannot be compared; `why` then says it in a sentence.
std::optional<PairedComparison> comparePaired(const RobustnessResult& first, const RobustnessResult& second,
                                              std::optional<double> epsilon, std::string& why);

// Two-sided p of `onlyFirst` against `onlySecond` heads of a fair coin (McNemar 1947, exact).
double mcNemarExact(int64_t onlyFirst, int64_t onlySecond);

}  // namespace hessianlab
