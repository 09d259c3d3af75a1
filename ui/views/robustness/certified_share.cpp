// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/certified_share.h"

#include <algorithm>

namespace hessianlab {

std::vector<double> certifiedShare(const RobustnessResult& result) {
  std::vector<double> best;
  for (const BoundCurve& bound : result.bounds) {
    if (!bound.certificate || bound.refuted || bound.accuracy.size() != result.epsilons.size()) continue;
    if (best.empty()) best.assign(bound.accuracy.size(), 0);
    std::transform(best.begin(), best.end(), bound.accuracy.begin(), best.begin(),
                   [](double a, double b) { return std::max(a, b); });
  }
  return best;
}

std::optional<double> certifiedAt(const RobustnessResult& result, double epsilon) {
  constexpr double slack = 1e-9;  // ε from a slider against ε from a grid
  const std::vector<double> share = certifiedShare(result);
  const auto above = std::lower_bound(result.epsilons.begin(), result.epsilons.end(), epsilon - slack);
  if (share.empty() || above == result.epsilons.end()) return std::nullopt;
  return share[static_cast<std::size_t>(above - result.epsilons.begin())];
}

}  // namespace hessianlab
