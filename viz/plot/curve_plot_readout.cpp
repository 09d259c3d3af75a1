// SPDX-License-Identifier: GPL-3.0-or-later
// CurvePlot: the values at the cursor, in a box that covers as little as may be.
#include <QLabel>
#include <algorithm>
#include <cmath>

#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/curve_plot_p.h"

namespace hessianlab {

// The index of the drawable point whose x is nearest to `x`, if x lies within the series (`slack` beyond its ends).
static std::optional<size_t> nearestIndex(const std::vector<double>& xs, const std::vector<double>& ys, double x,
                                          double slack) {
  std::optional<size_t> best;
  double low = std::numeric_limits<double>::infinity(), high = -low, distance = low;
  for (size_t i = 0; i < xs.size(); ++i) {
    if (!isDrawable(xs[i]) || !std::isfinite(ys[i])) {
      continue;
    }
    low = std::min(low, xs[i]);
    high = std::max(high, xs[i]);
    if (std::abs(xs[i] - x) < distance) {
      distance = std::abs(xs[i] - x);
      best = i;
    }
  }
  return best && x >= low - slack && x <= high + slack ? best : std::nullopt;
}

// " (at 938)" for a value that was not measured where the cursor stands.
QString CurvePlot::elsewhere(double x) const {
  const double away = std::abs(x - *cursor_);
  if (away <= 1e-9 * std::max(std::abs(x), std::abs(*cursor_))) return {};
  return tr(" (at %1)").arg(roundedText(x));
}

QString CurvePlot::cursorText() const {
  if (!cursor_) {
    return {};
  }
  const double slack = canvas().xAxis->range().size() * 0.02;
  QStringList values;
  for (const auto& series : series_) {
    if (const auto i = series->visible ? nearestIndex(series->x, series->y, *cursor_, slack) : std::nullopt) {
      values << series->style.fullName() + QLatin1Char(' ') + roundedText(series->y[*i]) + elsewhere(series->x[*i]);
    }
  }
  const QString axis = xTitle();
  return (axis.isEmpty() ? QStringLiteral("x") : axis) + QLatin1Char(' ') + roundedText(*cursor_) +
         (values.isEmpty() ? QString() : QStringLiteral(": ") + values.join(QStringLiteral(", ")));
}

void CurvePlot::updateReadout() {
  Furniture& f = *furniture_;
  const bool shown = cursor_ && !isEmpty() && canvas().xAxis->range().contains(*cursor_);
  f.cursorLine->setVisible(shown);
  if (!shown) {
    readout_->hide();
    return;
  }
  f.cursorLine->point1->setCoords(*cursor_, 0.5);
  f.cursorLine->point2->setCoords(*cursor_, 1);

  const double slack = canvas().xAxis->range().size() * 0.02;
  const QString axis = xTitle();
  QString html = QStringLiteral("<b>%1 %2</b>")
                     .arg((axis.isEmpty() ? QStringLiteral("x") : axis).toHtmlEscaped(), roundedText(*cursor_));
  for (const auto& series : series_) {
    // What stands behind and in no legend would make the box cover the plot.
    const bool told = series->visible && (series->style.inLegend || !series->style.thin);
    const auto i = told ? nearestIndex(series->x, series->y, *cursor_, slack) : std::nullopt;
    if (!i) {
      continue;
    }
    const QColor color = series->style.color.isValid() ? series->style.color : theme().run(series->style.colorIndex);
    html += tr("<br><span style=\"color:%1\">●</span> %2&nbsp;&nbsp;<b>%3</b>")
                .arg(color.name(), series->style.fullName().toHtmlEscaped(),
                     roundedText(series->y[*i]) + elsewhere(series->x[*i]).toHtmlEscaped());
    if (!series->average.empty()) {
      html += tr(" <span style=\"color:%1\">(smoothed %2)</span>")
                  .arg(theme().mutedText.name(), roundedText(series->average[*i]));
    }
  }
  readout_->setText(html);
  readout_->adjustSize();
  readout_->setGeometry(placeOfReadout(readout_->size()));
  readout_->show();
}

// Where it covers least of what it speaks of: first the points at the cursor, then the marker's label and the line of
// the cursor, then the curves.
QRect CurvePlot::placeOfReadout(const QSize& size) const {
  constexpr int kEdge = 6, kPlaces = 5;
  constexpr double kPointAtCursor = 1e6, kLabel = 1e5, kLine = 1e4;
  const QRect axes = canvas().axisRect()->rect();
  const double slack = canvas().xAxis->range().size() * 0.02;
  std::vector<std::pair<QPointF, double>> covered;
  for (const auto& series : series_) {
    if (!series->visible) continue;
    const auto told = nearestIndex(series->x, series->y, *cursor_, slack);
    for (size_t i = 0; i < series->x.size(); ++i) {
      if (!isDrawable(series->x[i]) || !isDrawable(series->y[i])) continue;
      if ((logX_ && series->x[i] <= 0) || (logY_ && series->y[i] <= 0)) continue;
      const QPointF pixel(canvas().xAxis->coordToPixel(series->x[i]), canvas().yAxis->coordToPixel(series->y[i]));
      if (axes.contains(pixel.toPoint())) covered.emplace_back(pixel, told == i ? kPointAtCursor : 1);
    }
  }
  const QCPItemText& label = *furniture_->markerText;
  const QRect told = label.visible()
                         ? QRect(label.topLeft->pixelPosition().toPoint(), label.bottomRight->pixelPosition().toPoint())
                         : QRect();
  const double line = canvas().xAxis->coordToPixel(*cursor_);
  QRect best;
  double least = std::numeric_limits<double>::infinity();
  const int first = axes.left() + kEdge, last = std::max(first, axes.right() - kEdge - size.width());
  std::vector<int> lefts{static_cast<int>(line) - 2 * kEdge - size.width(), static_cast<int>(line) + 2 * kEdge};
  for (int column = 0; column < kPlaces; ++column) lefts.push_back(first + (last - first) * column / (kPlaces - 1));
  for (int row = 0; row < kPlaces; ++row)
    for (int column = 0; column < static_cast<int>(lefts.size()); ++column) {
      const int down = std::max(0, axes.height() - size.height() - 2 * kEdge);
      const int left = std::clamp(lefts[static_cast<size_t>(column)], first, last);
      const QRect place(QPoint(left, axes.top() + kEdge + down * row / (kPlaces - 1)), size);
      double cost = (place.intersects(told) ? kLabel : 0) +
                    (place.left() <= line && line <= place.right() ? kLine : 0) + 0.01 * (row + column);
      for (const auto& [point, weight] : covered)
        if (place.adjusted(-4, -4, 4, 4).contains(point.toPoint())) cost += weight;
      if (cost >= least) continue;
      least = cost;
      best = place;
    }
  return best;
}

}  // namespace hessianlab
