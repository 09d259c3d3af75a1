// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/certified_share.h"

#include <algorithm>

namespace hessianlab {

std::optional<double> certifiedAt(const RobustnessResult& result, double epsilon) {
  constexpr double slack = 1e-9;  // ε from a slider against ε from a grid
  const std::vector<double> share = certifiedShare(result);
  const auto above = std::lower_bound(result.epsilons.begin(), result.epsilons.end(), epsilon - slack);
  if (share.empty() || above == result.epsilons.end()) return std::nullopt;
  return share[static_cast<std::size_t>(above - result.epsilons.begin())];
}

}  // namespace hessianlab
