// SPDX-License-Identifier: GPL-3.0-or-later
// CurvePlot: bars, alone or stacked, on linear and logarithmic axes.
#include <algorithm>
#include <cmath>

#include "viz/plot/curve_plot.h"
#include "viz/plot/curve_plot_p.h"

namespace hessianlab {

QCPRange CurvePlot::Series::barAround(double at, bool logX) const {
  std::vector<double> sorted = x;
  std::erase_if(sorted, [logX](double v) { return !isDrawable(v) || (logX && v <= 0); });
  std::sort(sorted.begin(), sorted.end());
  double step = std::numeric_limits<double>::infinity();  // a difference, or a ratio
  for (size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i] > sorted[i - 1]) step = std::min(step, logX ? sorted[i] / sorted[i - 1] : sorted[i] - sorted[i - 1]);
  }
  if (!std::isfinite(step)) step = logX ? 2 : 1;
  return logX ? QCPRange(at / std::sqrt(step), at * std::sqrt(step)) : QCPRange(at - step / 2, at + step / 2);
}

double CurvePlot::topOf(const Series& series, double x, double height) const {
  const Series* below = find(series.style.standsOn);
  if (!below || !below->bars || !below->visible) return height;
  for (size_t i = 0; i < below->x.size(); ++i)
    if (below->x[i] == x && isDrawable(below->y[i])) return height + topOf(*below, x, below->y[i]);
  return height;
}

// A bar stands on another only while that one is to be seen.
void CurvePlot::stackBars() {
  for (const auto& series : series_) {
    if (!series->bars) continue;
    const Series* below = find(series->style.standsOn);
    series->bars->moveAbove(below && below->visible ? below->bars : nullptr);
  }
}

// Bars of one width on a logarithmic axis are equally wide in pixels, not in units.
void CurvePlot::sizeBars() {
  for (const auto& series : series_) {
    if (!series->bars || series->x.empty()) continue;
    const QCPAxis& axis = *canvas().xAxis;
    const QCPRange range = series->barAround(series->x.front(), logX_);
    series->bars->setWidthType(logX_ ? QCPBars::wtAbsolute : QCPBars::wtPlotCoords);
    series->bars->setWidth(logX_ ? axis.coordToPixel(range.upper) - axis.coordToPixel(range.lower) : range.size());
  }
}

// How far `pixel` is from the bar of height `y` at `x`: 0 inside it. A low bar can be hit a little above its top.
std::optional<double> CurvePlot::distanceToBar(const Series& series, double x, double y, const QPointF& pixel) const {
  if (y == 0) return std::nullopt;
  const QCPAxis &across = *canvas().xAxis, &up = *canvas().yAxis;
  const QCPRange range = series.barAround(x, logX_);
  if (pixel.x() < across.coordToPixel(range.lower) || pixel.x() > across.coordToPixel(range.upper)) return std::nullopt;
  const double top = topOf(series, x, y), foot = top - y;
  const double a = up.coordToPixel(top);
  const double b = logY_ && foot <= 0 ? canvas().axisRect()->bottom() + 1.0 : up.coordToPixel(foot);
  const double above = std::min(a, b) - pixel.y(), below = pixel.y() - std::max(a, b);
  return std::max({0.0, above, below});
}

}  // namespace hessianlab
