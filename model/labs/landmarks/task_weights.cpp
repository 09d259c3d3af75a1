// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/landmarks/task_weights.h"

#include <algorithm>
#include <cmath>

namespace hessianlab {

double TaskWeight::at(double t) const {
  if (schedule == "linear") return begin * std::max(0.0, 1 - t / until);
  if (schedule == "exponential") return begin * std::exp(-t / until);
  if (schedule == "stairs") return t < until ? begin : 0;
  return begin;
}

}  // namespace hessianlab
