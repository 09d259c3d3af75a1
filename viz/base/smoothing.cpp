// SPDX-License-Identifier: GPL-3.0-or-later
// See smoothing.h.
#include "viz/base/smoothing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hessianlab {

MovingAverage::MovingAverage(double weight) : weight_(std::isfinite(weight) ? std::clamp(weight, 0.0, 0.99) : 0.0) {}

double MovingAverage::next(double value) {
  if (!std::isfinite(value)) {
    return std::numeric_limits<double>::quiet_NaN();
  }
  mean_ = weight_ * mean_ + (1 - weight_) * value;
  missing_ *= weight_;
  return mean_ / (1 - missing_);
}

std::vector<double> smoothed(std::span<const double> values, double weight) {
  MovingAverage average(weight);
  std::vector<double> result;
  result.reserve(values.size());
  for (const double value : values) {
    result.push_back(average.next(value));
  }
  return result;
}

}  // namespace hessianlab
