// SPDX-License-Identifier: GPL-3.0-or-later
// See legend_row.h.
#include "viz/legend_row.h"

#include <algorithm>

namespace hessianlab {

QCPLegend* makeLegendRow(PlotCanvas& plot) {
  QCPLegend* legend = plot.legend;
  plot.axisRect()->insetLayout()->take(legend);
  plot.plotLayout()->insertRow(0);
  plot.plotLayout()->addElement(0, 0, legend);
  plot.plotLayout()->setRowSpacing(0);
  legend->setLayer(QStringLiteral("legend"));
  legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
  legend->setMargins(QMargins(0, 0, 0, 0));
  legend->setMaximumSize(0, 0);
  legend->setRowSpacing(0);
  legend->setColumnSpacing(14);
  legend->setIconSize(22, 12);
  legend->setVisible(true);
  return legend;
}

void arrangeLegendRow(PlotCanvas& plot, QCPLegend& legend) {
  const int count = legend.itemCount();
  if (count == 0) {
    legend.setMargins(QMargins(0, 0, 0, 0));
    legend.setMaximumSize(0, 0);
    return;
  }
  int widest = 1, tallest = 0;
  for (int i = 0; i < count; ++i) {
    const QSize size = legend.item(i)->minimumOuterSizeHint();
    widest = std::max(widest, size.width());
    tallest = std::max(tallest, size.height());
  }
  const int left = plot.axisRect()->margins().left();
  const int available = plot.viewport().width() - left - 20;
  const int spacing = legend.columnSpacing();
  const int columns = std::clamp((available + spacing) / (widest + spacing), 1, count);
  if (legend.wrap() != columns) {
    legend.setWrap(columns);
    legend.setFillOrder(legend.fillOrder(), true);
  }
  const int rows = (count + columns - 1) / columns;
  legend.setMargins(QMargins(left, 3, 10, 0));
  legend.setMaximumSize(left + 10 + columns * (widest + spacing), rows * tallest + 3);
}

}  // namespace hessianlab
