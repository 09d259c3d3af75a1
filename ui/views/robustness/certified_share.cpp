// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/certified_share.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

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

Settled settledBy(const RobustnessResult& result) {
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

std::optional<double> certifiedAt(const RobustnessResult& result, double epsilon) {
  constexpr double slack = 1e-9;  // ε from a slider against ε from a grid
  const std::vector<double> share = certifiedShare(result);
  const auto above = std::lower_bound(result.epsilons.begin(), result.epsilons.end(), epsilon - slack);
  if (share.empty() || above == result.epsilons.end()) return std::nullopt;
  return share[static_cast<std::size_t>(above - result.epsilons.begin())];
}

}  // namespace hessianlab
