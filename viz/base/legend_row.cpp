// SPDX-License-Identifier: GPL-3.0-or-later
// See legend_row.h.
#include "viz/base/legend_row.h"

#include <algorithm>
#include <vector>

namespace hessianlab {

// Wide enough for any screen; the library takes its own "no limit" as "what the content suggests".
static constexpr int unlimited = 100000;

QCPLegend* makeLegendRow(PlotCanvas& plot) {
  QCPLegend* legend = plot.legend;
  plot.axisRect()->insetLayout()->take(legend);
  plot.plotLayout()->insertRow(0);
  plot.plotLayout()->addElement(0, 0, legend);
  plot.plotLayout()->setRowSpacing(0);
  legend->setLayer(QStringLiteral("legend"));
  legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
  legend->setMargins(QMargins(0, 0, 0, 0));
  legend->setMaximumSize(unlimited, 0);
  legend->setRowSpacing(0);
  legend->setColumnSpacing(14);
  legend->setIconSize(22, 12);
  legend->setVisible(true);
  return legend;
}

void arrangeLegendRow(PlotCanvas& plot, QCPLegend& legend) {
  // The legend counts cells, empty ones at the end of its last row included.
  std::vector<QCPAbstractLegendItem*> items;
  for (int i = 0; i < legend.itemCount(); ++i) {
    if (QCPAbstractLegendItem* item = legend.item(i)) {
      items.push_back(item);
    }
  }
  // The row must not limit the width of the column that it shares with the axes; its items limit themselves.
  if (items.empty()) {
    legend.setMargins(QMargins(0, 0, 0, 0));
    legend.setMaximumSize(unlimited, 0);
    return;
  }
  int widest = 1, tallest = 0;
  for (QCPAbstractLegendItem* item : items) {
    const QSize size = item->minimumOuterSizeHint();
    widest = std::max(widest, size.width());
    tallest = std::max({tallest, size.height(), QFontMetrics(legend.font()).height() + 2});
  }
  const int left = plot.axisRect()->margins().left();
  const int available = plot.axisRect()->outerRect().width() - left - 4;
  const int spacing = legend.columnSpacing(), count = static_cast<int>(items.size());
  const int columns = std::clamp((available + spacing) / (widest + spacing), 1, count);
  if (legend.wrap() != columns) {
    legend.setWrap(columns);
    legend.setFillOrder(legend.fillOrder(), true);
  }
  // The curves keep most of the height; which colour is which run is said by the table of runs, too.
  constexpr int kShareOfHeight = 5;
  const int mostRows = std::max(1, plot.viewport().height() / kShareOfHeight / tallest);
  const int rows = std::min(mostRows, (count + columns - 1) / columns);
  for (int i = 0; i < count; ++i) {
    QCPAbstractLegendItem* item = items[static_cast<std::size_t>(i)];
    const bool shown = i < rows * columns;
    item->setVisible(shown);
    item->setMinimumSize(widest, shown ? tallest : 0);
    item->setMaximumSize(widest, shown ? tallest : 0);
  }
  legend.setMargins(QMargins(left, 3, 0, 0));
  legend.setMaximumSize(unlimited, rows * tallest + 3);
}

}  // namespace hessianlab
