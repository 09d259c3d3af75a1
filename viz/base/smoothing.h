// SPDX-License-Identifier: GPL-3.0-or-later
// De-biased exponential moving average, the smoothing of training curves that people know from other viewers:
// m_t = w m_{t-1} + (1-w) y_t, shown as m_t / (1 - w^t) so that the first values are not pulled to zero (the correction
// of Kingma and Ba, "Adam", 2015, section 3). Any thread; no state is shared.
#pragma once

#include <span>
#include <vector>

namespace hessianlab {

class MovingAverage {
 public:
  // weight: 0 (no smoothing) … 0.99; clamped.
  explicit MovingAverage(double weight = 0);

  // The smoothed value at the next point. A value that is not finite gives NaN (a gap) and is not averaged.
  double next(double value);

 private:
  double weight_ = 0;
  double mean_ = 0;
  double missing_ = 1;  // w^t
};

// All of `values` at once.
std::vector<double> smoothed(std::span<const double> values, double weight);

}  // namespace hessianlab
