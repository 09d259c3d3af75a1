// SPDX-License-Identifier: GPL-3.0-or-later
// What CurvePlot keeps for each series and for itself; shared by the files that implement it, by nobody else.
#pragma once

#include <cmath>

#include "viz/base/plot_canvas.h"
#include "viz/base/smoothing.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

// QCustomPlot refuses ranges near the limits of double; what lies beyond is treated like infinity.
inline bool isDrawable(double value) {
  return std::isfinite(value) && std::abs(value) < 1e200;
}

struct CurvePlot::Series {
  int id = 0;
  SeriesStyle style;
  bool visible = true;
  std::vector<double> x, y, average;  // as they came in; average is empty without smoothing
  std::vector<SeriesBand> band, intervals;
  MovingAverage state;
  QCPGraph* raw = nullptr;       // every shape but Bars
  QCPGraph* smooth = nullptr;    // on top of raw
  QCPGraph* bandLow = nullptr;   // carries no line
  QCPGraph* bandHigh = nullptr;  // filled down to bandLow
  QCPGraph* middle = nullptr;    // invisible carrier of the intervals
  QCPErrorBars* errors = nullptr;
  QCPBars* bars = nullptr;
  QCPAbstractLegendItem* legendItem = nullptr;

  // The plottable that stands in the legend.
  QCPAbstractPlottable* face() const;
  // What a bar at `at` covers: half way to its neighbours.
  QCPRange barAround(double at, bool logX) const;
};

struct CurvePlot::Furniture {
  QCPLegend* legend = nullptr;
  QCPItemStraightLine* markerLine = nullptr;
  QCPItemText* markerText = nullptr;
  QCPItemStraightLine* cursorLine = nullptr;
  QCPItemTracer* ring = nullptr;
  QCPItemText* note = nullptr;
  QSharedPointer<QCPAxisTicker> linearX, linearY, decadeX, decadeY;  // each axis has room for ticks of its own
  QSharedPointer<QCPAxisTickerFixed> wholeTicker;
  QSharedPointer<QCPAxisTickerLog> logTicker;
};

}  // namespace hessianlab
