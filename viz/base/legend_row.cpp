// SPDX-License-Identifier: GPL-3.0-or-later
// See legend_row.h.
#include "viz/base/legend_row.h"

#include <algorithm>
#include <vector>

namespace hessianlab {

namespace {

// Wide enough for any screen; the library takes its own "no limit" as "what the content suggests".
constexpr int kUnlimited = 100000;
constexpr int kIcon = 22, kRightEdge = 12, kEntryGap = 14, kAbove = 3;  // pixels

struct Entry {
  QCPAbstractLegendItem* item = nullptr;
  int width = 0;
};

struct Place {
  int left = 0, row = 0;
};

// Its entries stand where they are put: the library's grid knows columns only, of which one long name makes a single
// one, and gives room to entries that are not shown.
class LegendRow : public QCPLegend {
 public:
  // Places are measured from the upper left corner; of entries that are not shown they are empty.
  void put(std::vector<QRect> places, int height) {
    places_ = std::move(places);
    height_ = height;
  }
  QSize minimumOuterSizeHint() const override { return {0, height_}; }
  QSize maximumOuterSizeHint() const override { return {kUnlimited, height_}; }
  void updateLayout() override {
    for (int i = 0; i < itemCount(); ++i) {
      const auto at = static_cast<std::size_t>(i);
      const QRect place = at < places_.size() ? places_[at] : QRect();
      item(i)->setOuterRect(place.isNull() ? QRect() : place.translated(outerRect().topLeft()));
    }
  }

 private:
  std::vector<QRect> places_;
  int height_ = 0;
};

// As words are: each as wide as it is.
std::vector<Place> flow(const std::vector<Entry>& entries, int available) {
  std::vector<Place> places;
  Place next;
  for (const Entry& entry : entries) {
    if (next.left > 0 && next.left + entry.width > available) next = {0, next.row + 1};
    places.push_back(next);
    next.left += entry.width + kEntryGap;
  }
  return places;
}

// Below each other.
std::vector<Place> columns(const std::vector<Entry>& entries, int available) {
  int widest = 1;
  for (const Entry& entry : entries) widest = std::max(widest, entry.width);
  const int count = std::clamp((available + kEntryGap) / (widest + kEntryGap), 1, static_cast<int>(entries.size()));
  std::vector<Place> places;
  for (int i = 0; i < static_cast<int>(entries.size()); ++i)
    places.push_back({(i % count) * (widest + kEntryGap), i / count});
  return places;
}

// The left end of a row on the line of the title; −1: there is no room.
int besideTitle(const PlotCanvas& plot, const std::vector<Entry>& entries, int titleWidth) {
  int all = -kEntryGap;
  for (const Entry& entry : entries) all += entry.width + kEntryGap;
  const int right = std::min(plot.axisRect()->outerRect().right() + 1, plot.viewport().width()) - kRightEdge;
  return titleWidth > 0 && right - all >= titleWidth + kEntryGap ? right - all : -1;
}

int heightOfTitle(PlotCanvas& plot) {
  const auto* title = qobject_cast<QCPTextElement*>(plot.plotLayout()->element(0, 0));
  return title ? title->rect().height() : 0;
}

}  // namespace

QCPLegend* makeLegendRow(PlotCanvas& plot) {
  plot.axisRect()->insetLayout()->remove(plot.legend);
  auto* legend = new LegendRow;
  plot.legend = legend;
  plot.plotLayout()->insertRow(0);
  plot.plotLayout()->addElement(0, 0, legend);
  plot.plotLayout()->setRowSpacing(0);
  legend->setLayer(QStringLiteral("legend"));
  legend->setFont(plot.font());
  legend->setAutoMargins(QCP::msNone);
  legend->setMargins(QMargins(0, 0, 0, 0));
  return legend;
}

int widestLegendText(const PlotCanvas& plot) {
  constexpr int kPadding = 24;  // of an entry, around icon and text
  return std::max(40, plot.axisRect()->outerRect().width() - plot.axisRect()->margins().left() - kIcon - kPadding);
}

void arrangeLegendRow(PlotCanvas& plot, QCPLegend& legend, int titleWidth, int shareOfHeight) {
  auto& row = static_cast<LegendRow&>(legend);  // makeLegendRow() makes no other
  const int letters = QFontMetrics(legend.font()).height();
  legend.setIconSize(kIcon, letters);  // its middle is that of the letters
  std::vector<Entry> entries;
  int tallest = letters + 2;
  for (int i = 0; i < legend.itemCount(); ++i) {
    const QSize size = legend.item(i)->minimumOuterSizeHint();
    entries.push_back({legend.item(i), size.width()});
    tallest = std::max(tallest, size.height());
  }
  if (entries.empty()) return row.put({}, 0);
  std::vector<QRect> rects;
  if (int left = besideTitle(plot, entries, titleWidth); left >= 0) {
    // Nothing is added to the height.
    const int top = -(heightOfTitle(plot) + letters + 1) / 2;
    for (const Entry& entry : entries) {
      entry.item->setVisible(true);
      rects.emplace_back(left, top, entry.width, tallest);
      left += entry.width + kEntryGap;
    }
    return row.put(std::move(rects), 0);
  }
  const int left = plot.axisRect()->margins().left();
  const int available = std::min(plot.axisRect()->outerRect().width(), plot.viewport().width()) - left - 4;
  std::vector<Place> places = flow(entries, available);
  if (const auto even = columns(entries, available); even.back().row <= places.back().row) places = even;
  // The curves keep most of the height; which colour is which run is said by the table of runs, too.
  const int most = std::max(1, plot.viewport().height() / shareOfHeight / tallest);
  const int rows = std::min(most, places.back().row + 1);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool shown = places[i].row < rows;
    entries[i].item->setVisible(shown);
    rects.push_back(shown ? QRect(left + places[i].left, kAbove + places[i].row * tallest,
                                  std::min(entries[i].width, available), tallest)
                          : QRect());
  }
  row.put(std::move(rects), rows * tallest + kAbove);
}

}  // namespace hessianlab
