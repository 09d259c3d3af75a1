// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest interval that holds some numbers, and the range of an axis that shows it.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

#include "viz/base/qcp.h"
#include "viz/plot/curve_plot_p.h"

namespace hessianlab {

// Only positive values count on a logarithmic axis.
struct Extent {
  bool log = false;
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();

  bool takes(double v) const { return isDrawable(v) && (!log || v > 0); }
  void add(double v) {
    if (takes(v)) {
      low = std::min(low, v);
      high = std::max(high, v);
    }
  }
  bool isEmpty() const { return low > high; }

  // With `margin` (a share of the length) on both sides; a single value gets room around it.
  QCPRange range(double margin) const {
    if (isEmpty()) {
      return log ? QCPRange(0.1, 10) : QCPRange(0, 1);
    }
    if (log) {
      double a = std::log10(low), b = std::log10(high);
      if (b - a < 1e-6) {
        a -= 0.5;
        b += 0.5;
      }
      const double pad = margin * (b - a);
      return QCPRange(std::pow(10, a - pad), std::pow(10, b + pad));
    }
    double a = low, b = high;
    if (b - a <= 1e-9 * std::max(std::abs(a), std::abs(b)) || b - a < 1e-200) {
      const double room = a == 0 ? 1 : 0.1 * std::abs(a);
      a -= room;
      b += room;
    }
    const double pad = margin * (b - a);
    return QCPRange(a - pad, b + pad);
  }
};

}  // namespace hessianlab
