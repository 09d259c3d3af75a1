// SPDX-License-Identifier: GPL-3.0-or-later
// CurvePlot: the points of a series as lines, bars, bands and intervals on the axes as they are, linear or logarithmic.
#include <algorithm>
#include <iterator>
#include <limits>

#include "viz/plot/curve_plot.h"
#include "viz/plot/curve_plot_p.h"

namespace hessianlab {

static constexpr double gap = std::numeric_limits<double>::quiet_NaN();

// What was measured before anything began is a mark of its own.
static bool standsAlone(const auto& series) {
  return series.style.zeroAlone && !series.bars && series.x.front() == 0;
}

// Draws what is new from index `from` on; everything if it does not continue to the right of what is there.
void CurvePlot::append(Series& series, size_t from) {
  const bool continues = from > 0 && !series.bars &&
                         std::is_sorted(series.x.begin() + static_cast<std::ptrdiff_t>(from) - 1, series.x.end());
  if (!continues) {
    rebuild(series);
    return;
  }
  QVector<double> keys, values, averages;
  for (size_t i = from; i < series.x.size(); ++i) {
    if (series.smooth) {
      series.average.push_back(series.state.next(series.y[i]));
    }
    if (isDrawable(series.x[i]) && (!logX_ || series.x[i] > 0)) {
      if (i == 1 && standsAlone(series)) {
        keys.append(series.x[i]);
        values.append(gap);
        averages.append(gap);
      }
      const auto shown = [this](double v) { return isDrawable(v) && (!logY_ || v > 0) ? v : gap; };
      keys.append(series.x[i]);
      values.append(shown(series.y[i]));
      if (series.smooth) {
        averages.append(shown(series.average[i]));
      }
    }
  }
  series.raw->addData(keys, values, true);
  if (series.smooth) {
    series.smooth->addData(keys, averages, true);
  }
  restyle(series);
  markStale();
}

void CurvePlot::rebuild(Series& series) {
  PlotCanvas& plot = canvas();
  const bool bars = series.style.shape == SeriesStyle::Shape::Bars;
  const auto ensure = [&](bool wanted, QCPGraph*& graph) {
    if (wanted && !graph) {
      graph = plot.addGraph();
      graph->setSelectable(QCP::stNone);
    } else if (!wanted && graph) {
      if (series.legendItem) {
        graph->removeFromLegend();
        series.legendItem = nullptr;
      }
      plot.removePlottable(graph);
      graph = nullptr;
    }
  };
  const bool smooth = series.style.smoothed && smoothing_ > 0 && series.style.shape == SeriesStyle::Shape::Line;
  const auto removeLegend = [&](QCPAbstractPlottable* plottable) {
    if (plottable && series.legendItem) {
      plottable->removeFromLegend();
      series.legendItem = nullptr;
    }
  };
  if (series.style.shape == SeriesStyle::Shape::Area) removeLegend(series.face());  // its band may come or go
  if (smooth != (series.smooth != nullptr) || bars != (series.bars != nullptr)) {
    removeLegend(series.face());
  }
  if (series.band.empty()) {
    ensure(false, series.bandHigh);
    ensure(false, series.bandLow);
  } else {
    ensure(true, series.bandLow);
    ensure(true, series.bandHigh);
    series.bandLow->setLayer(QStringLiteral("faint"));
    series.bandHigh->setLayer(QStringLiteral("faint"));
    series.bandHigh->setChannelFillGraph(series.bandLow);
  }
  if (bars && !series.bars) {
    series.bars = new QCPBars(plot.xAxis, plot.yAxis);
    series.bars->setSelectable(QCP::stNone);
  } else if (!bars && series.bars) {
    plot.removePlottable(series.bars);
    series.bars = nullptr;
  }
  ensure(!bars, series.raw);
  ensure(smooth, series.smooth);
  if (series.intervals.empty() && series.errors) {
    plot.removePlottable(series.errors);
    series.errors = nullptr;
  }
  ensure(!series.intervals.empty(), series.middle);
  if (!series.intervals.empty() && !series.errors) {
    series.errors = new QCPErrorBars(plot.xAxis, plot.yAxis);
    series.errors->setDataPlottable(series.middle);
    series.errors->setSelectable(QCP::stNone);
    series.errors->setWhiskerWidth(7);
    series.errors->setSymbolGap(0);  // it would be at the middle of the interval, not at the point
  }

  series.state = MovingAverage(smoothing_);
  series.average.clear();
  if (smooth) {
    series.average = smoothed(series.y, smoothing_);
    for (const double value : series.y) {
      series.state.next(value);
    }
  }
  const auto inX = [this](double x) { return isDrawable(x) && (!logX_ || x > 0); };
  const auto shown = [this](double v) { return isDrawable(v) && (!logY_ || v > 0) ? v : gap; };
  QVector<double> keys, values, averages;
  for (size_t i = 0; i < series.x.size(); ++i) {
    const bool emptyBar = bars && series.y[i] == 0;  // has no outline either
    if (inX(series.x[i]) && !emptyBar) {
      if (i == 1 && standsAlone(series)) {
        keys.append(series.x[i]);
        values.append(gap);
        averages.append(gap);
      }
      keys.append(series.x[i]);
      values.append(shown(series.y[i]));
      if (smooth) {
        averages.append(shown(series.average[i]));
      }
    }
  }
  const bool sorted = std::is_sorted(keys.begin(), keys.end());
  if (series.bars) {
    series.bars->setData(keys, values, sorted);
  } else {
    series.raw->setData(keys, values, sorted);
  }
  if (smooth) {
    series.smooth->setData(keys, averages, sorted);
  }
  if (series.bandLow) {
    QVector<double> x, low, high;
    for (const SeriesBand& b : series.band) {
      if (inX(b.x)) {
        const bool drawable = isDrawable(b.low) && isDrawable(shown(b.high));
        x.append(b.x);
        // A lower edge at or below zero lies below any logarithmic axis: the area reaches its foot.
        low.append(!drawable ? gap : logY_ && b.low <= 0 ? b.high * 1e-30 : b.low);
        high.append(drawable ? b.high : gap);
      }
    }
    const bool bandSorted = std::is_sorted(x.begin(), x.end());
    series.bandLow->setData(x, low, bandSorted);
    series.bandHigh->setData(x, high, bandSorted);
  }
  if (series.errors) {
    std::vector<SeriesBand> usable;
    std::copy_if(series.intervals.begin(), series.intervals.end(), std::back_inserter(usable),
                 [&](const SeriesBand& b) { return inX(b.x) && isDrawable(b.low) && isDrawable(shown(b.high)); });
    // Error bars are matched by position with points that the library keeps sorted.
    std::stable_sort(usable.begin(), usable.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    QVector<double> x, y, error;
    for (const SeriesBand& b : usable) {
      x.append(b.x);
      y.append((b.low + b.high) / 2);
      error.append((b.high - b.low) / 2);
    }
    series.middle->setData(x, y, true);
    series.errors->setData(error);
  }
  stackBars();
  restyle(series);
  markStale();
}

}  // namespace hessianlab
