// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks at 1, 2, 5, 10, … for a logarithmic axis that shows too little for powers of ten alone. GUI thread only.
#pragma once

#include "viz/base/qcp.h"

namespace hessianlab {

class DecadeTicker : public QCPAxisTicker {
 protected:
  QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
  int getSubTickCount(double) override { return 0; }
};

}  // namespace hessianlab
