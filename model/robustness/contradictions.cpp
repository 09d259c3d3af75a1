// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/contradictions.h"

#include <cmath>
#include <cstddef>
#include <limits>
#include <sstream>

namespace hessianlab {

namespace {

// By how much a radius is too large; ∞ where it is no number.
double excess(double radius, double nearest) {
  return std::isnan(radius) ? std::numeric_limits<double>::infinity() : radius - nearest;
}

}  // namespace

std::vector<std::string> contradictions(std::vector<BoundCurve>& bounds, const std::vector<int64_t>& indices,
                                        const std::vector<double>& nearest) {
  std::vector<std::string> faults;
  for (BoundCurve& bound : bounds) {
    bound.refuted = false;
    if (!bound.certificate) continue;
    std::size_t count = 0, worst = 0;
    for (std::size_t i = 0; i < bound.radius.size() && i < nearest.size(); ++i) {
      if (bound.radius[i] <= nearest[i]) continue;
      if (count == 0 || excess(bound.radius[i], nearest[i]) > excess(bound.radius[worst], nearest[worst])) worst = i;
      ++count;
    }
    bound.refuted = count > 0;
    if (count == 0) continue;
    std::ostringstream text;
    text.precision(4);
    text << "A fault of this program: the certificate '" << bound.name << "' ";
    if (std::isnan(bound.radius[worst]))
      text << "is no number on " << count << " of " << nearest.size() << " samples (sample " << indices[worst] << ")";
    else
      text << "is refuted by an attack on " << count << " of " << nearest.size() << " samples (sample "
           << indices[worst] << ": radius " << bound.radius[worst] << ", but a mistake at " << nearest[worst] << ")";
    text << "; trust no certificate of this evaluation, and report it.";
    faults.push_back(text.str());
  }
  return faults;
}

}  // namespace hessianlab
