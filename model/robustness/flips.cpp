// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/flips.h"

#include <algorithm>
#include <tuple>

namespace hessianlab {

bool listsSamples(const RobustnessResult& result) {
  return !result.indices.empty() && result.smallestEpsilon.size() == result.indices.size();
}

std::vector<Flip> flipsAt(const RobustnessResult& result, std::size_t point) {
  std::vector<Flip> flips;
  if (!listsSamples(result) || point >= result.epsilons.size()) return flips;
  for (std::size_t i = 0; i < result.indices.size(); ++i) {
    const auto& smallest = result.smallestEpsilon[i];
    if (!smallest || *smallest > result.epsilons[point]) continue;
    if (point > 0 && *smallest <= result.epsilons[point - 1]) continue;
    const int breaker = i < result.brokenBy.size() ? result.brokenBy[i] : -1;
    const bool known = breaker >= 0 && breaker < static_cast<int>(result.attacks.size());
    flips.push_back(
        {result.indices[i], known ? result.attacks[static_cast<std::size_t>(breaker)].attack : std::string()});
  }
  std::sort(flips.begin(), flips.end(),
            [](const Flip& a, const Flip& b) { return std::tie(a.attack, a.index) < std::tie(b.attack, b.index); });
  return flips;
}

}  // namespace hessianlab
