// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/contradictions.h"

#include <cstddef>
#include <sstream>

namespace hessianlab {

std::vector<std::string> contradictions(const std::vector<BoundCurve>& bounds, const std::vector<int64_t>& indices,
                                        const std::vector<double>& nearest) {
  std::vector<std::string> faults;
  for (const BoundCurve& bound : bounds) {
    if (!bound.certificate) continue;
    std::size_t count = 0, worst = 0;
    for (std::size_t i = 0; i < bound.radius.size() && i < nearest.size(); ++i) {
      if (!(bound.radius[i] > nearest[i])) continue;
      if (count == 0 || bound.radius[i] - nearest[i] > bound.radius[worst] - nearest[worst]) worst = i;
      ++count;
    }
    if (count == 0) continue;
    std::ostringstream text;
    text.precision(4);
    text << "A fault of this program: the certificate '" << bound.name << "' is refuted by an attack on " << count
         << " of " << nearest.size() << " samples (sample " << indices[worst] << ": radius " << bound.radius[worst]
         << ", but a mistake at " << nearest[worst] << "); trust no certificate of this evaluation, and report it.";
    faults.push_back(text.str());
  }
  return faults;
}

}  // namespace hessianlab
