// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the plot that MapView holds; shared by the files that implement it, by nobody else.
#pragma once

#include "viz/base/plot_canvas.h"
#include "viz/map/map_items.h"
#include "viz/map/map_view.h"

namespace hessianlab {

struct MapView::Parts {
  ImageItem* regions = nullptr;
  QCPColorMap* heat = nullptr;
  QCPColorScale* scale = nullptr;  // only while the heat is shown
  QCPMarginGroup* margins = nullptr;
  LinesItem* boundary = nullptr;
  LinesItem* directions = nullptr;
  QCPItemEllipse* circles[2] = {};  // halo and line
  QCPItemRect* squares[2] = {};
  std::vector<QCPGraph*> points;
  QCPLegend* legend = nullptr;
  QSharedPointer<QCPAxisTicker> linearTicker;
  QSharedPointer<QCPAxisTickerLog> logTicker;
  QSharedPointer<QCPAxisTickerText> signedTicker;  // of values on the signed logarithmic scale
};

}  // namespace hessianlab
