// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/base/decade_ticker.h"

#include <cmath>

namespace hessianlab {

QVector<double> DecadeTicker::createTickVector(double tickStep, const QCPRange& range) {
  if (!(range.lower > 0) || range.upper / range.lower < 4) return QCPAxisTicker::createTickVector(tickStep, range);
  QVector<double> ticks;
  const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
  for (int decade = static_cast<int>(std::floor(std::log10(range.lower))); decade <= last; ++decade)
    for (const int digit : {1, 2, 5}) ticks << digit * std::pow(10.0, decade);
  return ticks;
}

}  // namespace hessianlab
