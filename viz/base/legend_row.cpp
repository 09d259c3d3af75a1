// SPDX-License-Identifier: GPL-3.0-or-later
// See legend_row.h.
#include "viz/base/legend_row.h"

#include <algorithm>
#include <vector>

namespace hessianlab {

// Wide enough for any screen; the library takes its own "no limit" as "what the content suggests".
static constexpr int unlimited = 100000;
static constexpr int kIcon = 22, kRightEdge = 12;

QCPLegend* makeLegendRow(PlotCanvas& plot) {
  QCPLegend* legend = plot.legend;
  plot.axisRect()->insetLayout()->take(legend);
  plot.plotLayout()->insertRow(0);
  plot.plotLayout()->addElement(0, 0, legend);
  plot.plotLayout()->setRowSpacing(0);
  legend->setLayer(QStringLiteral("legend"));
  legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
  legend->setAutoMargins(QCP::msNone);  // which would not let it rise into the line of the title
  legend->setMargins(QMargins(0, 0, 0, 0));
  legend->setMaximumSize(unlimited, 0);
  legend->setRowSpacing(0);
  legend->setColumnSpacing(14);
  legend->setIconSize(kIcon, 12);
  legend->setVisible(true);
  return legend;
}

int widestLegendText(const PlotCanvas& plot) {
  constexpr int kPadding = 24;  // of an entry, around icon and text
  return std::max(40, plot.axisRect()->outerRect().width() - plot.axisRect()->margins().left() - kIcon - kPadding);
}

// On the line of the title, at its right end: nothing is added to the height.
static bool placeBesideTitle(const PlotCanvas& plot, QCPLegend& legend,
                             const std::vector<QCPAbstractLegendItem*>& items, int tallest, int titleWidth) {
  const auto count = static_cast<int>(items.size());
  int all = legend.columnSpacing() * (count - 1);
  for (QCPAbstractLegendItem* item : items) all += item->minimumOuterSizeHint().width();
  const int left = plot.viewport().width() - kRightEdge - all;
  if (titleWidth <= 0 || left < titleWidth + legend.columnSpacing()) return false;
  if (legend.wrap() != count) {
    legend.setWrap(count);
    legend.setFillOrder(legend.fillOrder(), true);
  }
  for (QCPAbstractLegendItem* item : items) {
    const QSize size(item->minimumOuterSizeHint().width(), tallest);
    item->setVisible(true);
    item->setMinimumSize(size);
    item->setMaximumSize(size);
  }
  legend.setMargins(QMargins(left, -tallest, kRightEdge, 0));
  legend.setMaximumSize(unlimited, tallest);
  return true;
}

void arrangeLegendRow(PlotCanvas& plot, QCPLegend& legend, int titleWidth, int shareOfHeight) {
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
  if (placeBesideTitle(plot, legend, items, tallest, titleWidth)) return;
  const int left = plot.axisRect()->margins().left();
  const int available = plot.axisRect()->outerRect().width() - left - 4;
  const int spacing = legend.columnSpacing(), count = static_cast<int>(items.size());
  const int columns = std::clamp((available + spacing) / (widest + spacing), 1, count);
  if (legend.wrap() != columns) {
    legend.setWrap(columns);
    legend.setFillOrder(legend.fillOrder(), true);
  }
  // The curves keep most of the height; which colour is which run is said by the table of runs, too.
  const int mostRows = std::max(1, plot.viewport().height() / shareOfHeight / tallest);
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
