// SPDX-License-Identifier: GPL-3.0-or-later
// A plot as a frame of so many pixels. GUI thread only.
#pragma once

#include "viz/plot/export.h"

namespace hessianlab {

inline QImage frameOf(PlotWidget& plot, const QSize& pixels) {
  ExportOptions options;
  options.size = pixels;
  return renderPlot(plot, options);
}

}  // namespace hessianlab
