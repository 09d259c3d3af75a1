// SPDX-License-Identifier: GPL-3.0-or-later
// A graph of thousands of single points on screen. QCustomPlot draws each of them as a path of its own, which takes
// tens of milliseconds; here one is drawn and the others are copies of its pixels, right to half a pixel. Vector files
// and few points are drawn as ever. GUI thread only.
#pragma once

#include "viz/base/qcp.h"

namespace hessianlab {

class PointGraph : public QCPGraph {
  Q_OBJECT

 public:
  static constexpr qsizetype kFew = 200;  // up to so many are drawn one by one

  explicit PointGraph(QCustomPlot& plot) : QCPGraph(plot.xAxis, plot.yAxis) {}

 protected:
  void drawScatterPlot(QCPPainter* painter, const QVector<QPointF>& scatters,
                       const QCPScatterStyle& style) const override;
};

}  // namespace hessianlab
