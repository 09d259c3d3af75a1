// SPDX-License-Identifier: GPL-3.0-or-later
// CurvePlot: ranges, ticks, notes and the summary in words. See curve_plot_readout.cpp for what is said at the cursor.
#include <algorithm>
#include <cmath>

#include "viz/base/legend_row.h"
#include "viz/base/paper_theme.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/curve_plot_p.h"
#include "viz/plot/extent.h"

namespace hessianlab {

namespace {

constexpr double kMarkDistance = 16;      // pixels between two marks of one series
constexpr double kGreyMarkDistance = 56;  // of marks that only say which line it is
constexpr double kDecades = 1e-8;  // of a logarithmic axis that fits itself; below lies what a saturated network leaves

// A range of its own, and what the plots beside it need.
QCPRange inCompany(QCPRange own, bool empty, const AxisRanges::Range& others, bool log) {
  if (!others || (log && others->first <= 0)) return own;
  const QCPRange theirs(others->first, others->second);
  if (empty) return theirs;
  own.expand(theirs);
  return own;
}

}  // namespace

void CurvePlot::prepare() {
  fitRanges();
  updateTickers();
  canvas().xAxis->grid()->setVisible(!isEmpty());
  canvas().yAxis->grid()->setVisible(!isEmpty());
  updateNote();
  updateReadout();
}

void CurvePlot::arrange() {
  nameEntries();
  // On paper there is no table of runs beside it.
  constexpr int kOnScreen = 5, kOnPaper = 2;
  arrangeLegendRow(canvas(), *furniture_->legend, titleWidth(), onPaper() ? kOnPaper : kOnScreen);
  canvas().layoutNow();
  updateMarker();
  thinMarks();
  sizeBars();
}

void CurvePlot::thinMarks() {
  // Marks that would touch each other hide the line; the line still goes through every point.
  const bool grey = isGrey(theme());
  for (const auto& series : series_) {
    const bool marked = series->style.shape == SeriesStyle::Shape::Both || series->style.mark > 0;
    if (!series->raw || (!marked && !grey) || series->style.shape == SeriesStyle::Shape::Points) continue;
    const double distance = marked ? kMarkDistance : kGreyMarkDistance;
    const double most = std::max(1.0, canvas().axisRect()->width() / distance);
    const double visible = static_cast<double>(series->raw->dataCount());
    const int skip = std::max(0, static_cast<int>(std::ceil(visible / most)) - 1);
    series->raw->setScatterSkip(skip);
    if (series->smooth) series->smooth->setScatterSkip(skip);
  }
}

bool CurvePlot::isEmpty() const {
  return std::all_of(series_.begin(), series_.end(), [](const auto& s) { return s->x.empty() && s->band.empty(); });
}

int CurvePlot::hiddenPoints() const {
  int count = 0;
  for (const auto& series : series_) {
    for (size_t i = 0; series->visible && i < series->x.size(); ++i) {
      const double x = series->x[i], y = series->y[i];
      // An empty bar has no height to show, on any axis.
      const bool emptyBar = series->bars && y == 0;
      count += isDrawable(x) && isDrawable(y) && ((logX_ && x <= 0) || (logY_ && y <= 0 && !emptyBar)) ? 1 : 0;
    }
  }
  return count;
}

void CurvePlot::fitRanges() {
  Extent x{logX_}, y{logY_};
  double marginX = 0;
  bool bars = false;
  for (const auto& series : series_) {
    if (!series->visible || !series->style.framed) {
      continue;
    }
    Extent own{logX_};
    for (size_t i = 0; i < series->x.size(); ++i) {
      if (x.takes(series->x[i]) && y.takes(series->y[i])) {
        own.add(series->x[i]);
        y.add(series->bars ? topOf(*series, series->x[i], series->y[i]) : series->y[i]);
      }
    }
    if (!own.isEmpty()) {
      x.add(series->bars ? series->barAround(own.low, logX_).lower : own.low);
      x.add(series->bars ? series->barAround(own.high, logX_).upper : own.high);
    }
    for (const auto* list : {&series->band, &series->intervals}) {
      for (const SeriesBand& b : *list) {
        if (x.takes(b.x) && isDrawable(b.low) && y.takes(b.high)) {
          x.add(b.x);
          y.add(b.low);
          y.add(b.high);
        }
      }
    }
    if (series->bars) {
      bars = bars || !own.isEmpty();
    } else if (series->style.shape != SeriesStyle::Shape::Line || !series->intervals.empty()) {
      marginX = 0.03;
    }
  }
  if (bars && !logY_) {
    y.add(0);
  }
  const auto least = [](Extent& extent, const std::optional<std::pair<double, double>>& wanted) {
    if (wanted && extent.takes(wanted->first) && extent.takes(wanted->second)) {
      extent.add(wanted->first);
      extent.add(wanted->second);
    }
  };
  least(x, leastX_);
  least(y, leastY_);

  settingRange_ = true;
  PlotCanvas& plot = canvas();
  plot.xAxis->setScaleType(logX_ ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  plot.yAxis->setScaleType(logY_ ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  // A zoom that reaches below zero means nothing to a logarithmic axis.
  zoomedX_ = zoomedX_ && (!logX_ || plot.xAxis->range().lower > 0);
  zoomedY_ = zoomedY_ && (!logY_ || plot.yAxis->range().lower > 0);
  if (logY_ && !y.isEmpty()) y.low = std::max(y.low, y.high * kDecades);
  QCPRange ownX = x.range(marginX), ownY = y.range(0.05);
  if (bars && !logY_ && y.low >= 0) {
    ownY.lower = 0;
  }
  if (holdsY_ && heldY_ && !zoomedY_) ownY.expand(QCPRange(heldY_->first, heldY_->second));
  if (!y.isEmpty() && !zoomedY_) heldY_ = {ownY.lower, ownY.upper};
  if (!zoomedX_) plot.xAxis->setRange(inCompany(ownX, x.isEmpty(), company_.x, logX_));
  if (!zoomedY_) plot.yAxis->setRange(inCompany(ownY, y.isEmpty(), company_.y, logY_));
  settingRange_ = false;

  const AxisRanges before = need_;
  need_.x = x.isEmpty() ? std::nullopt : AxisRanges::Range({ownX.lower, ownX.upper});
  need_.y = y.isEmpty() ? std::nullopt : AxisRanges::Range({ownY.lower, ownY.upper});
  if (!(need_ == before)) Q_EMIT needChanged();
}

void CurvePlot::setCompany(const AxisRanges& others) {
  if (others == company_) return;
  company_ = others;
  markStale();
}

AxisRanges CurvePlot::zoom() const {
  const auto of = [](const QCPAxis* axis, bool zoomed) {
    return zoomed ? AxisRanges::Range({axis->range().lower, axis->range().upper}) : std::nullopt;
  };
  return {of(canvas().xAxis, zoomedX_), of(canvas().yAxis, zoomedY_)};
}

void CurvePlot::setZoom(const AxisRanges& zoom) {
  settingRange_ = true;
  if (zoom.x) canvas().xAxis->setRange(zoom.x->first, zoom.x->second);
  if (zoom.y) canvas().yAxis->setRange(zoom.y->first, zoom.y->second);
  settingRange_ = false;
  setZoomed(zoom.x.has_value(), zoom.y.has_value());
  markStale();
}

void CurvePlot::updateTickers() {
  for (QCPAxis* axis : {canvas().xAxis, canvas().yAxis}) {
    const bool isX = axis == canvas().xAxis;
    const bool log = isX ? logX_ : logY_;
    const QCPRange range = axis->range();
    // Powers of ten need at least two of them in view; below that, 1, 2, 5 say more.
    const bool powers = log && range.lower > 0 && range.upper / range.lower > 30;
    if (powers) {
      axis->setTicker(furniture_->logTicker);
      axis->setNumberFormat(QStringLiteral("eb"));
      axis->setNumberPrecision(0);
    } else {
      const bool whole = wholeX_ && !log && isX;
      const Furniture& f = *furniture_;
      axis->setTicker(log ? (isX ? f.decadeX : f.decadeY) : whole ? f.wholeTicker : isX ? f.linearX : f.linearY);
      axis->setNumberFormat(QStringLiteral("gb"));
      axis->setNumberPrecision(5);
    }
    axis->grid()->setSubGridVisible(powers);
  }
}

int CurvePlot::pointsBelow() const {
  if (!logY_ || zoomedY_) return 0;
  const double low = canvas().yAxis->range().lower;
  int count = 0;
  for (const auto& series : series_)
    for (size_t i = 0; series->visible && i < series->x.size(); ++i)
      count += isDrawable(series->x[i]) && series->y[i] > 0 && series->y[i] < low ? 1 : 0;
  return count;
}

void CurvePlot::updateNote() {
  const int hidden = hiddenPoints(), below = pointsBelow();
  const auto words = [](int count, const QString& what) {
    return count == 1 ? tr("1 value %1 not shown").arg(what) : tr("%1 values %2 not shown").arg(count).arg(what);
  };
  QStringList parts;
  if (hidden > 0) parts << words(hidden, QStringLiteral("≤ 0"));
  if (below > 0) parts << words(below, tr("far below"));
  furniture_->note->setVisible(!parts.isEmpty());
  furniture_->note->setText(parts.join(QStringLiteral(", ")));
}

void CurvePlot::updateMarker() {
  Furniture& f = *furniture_;
  const bool shown = marker_ && (!logX_ || *marker_ > 0);
  f.markerLine->setVisible(shown);
  f.markerText->setVisible(shown && !f.markerText->text().isEmpty() &&
                           canvas().xAxis->range().contains(shown ? *marker_ : 0));
  if (shown) {
    f.markerLine->point1->setCoords(*marker_, 0.5);
    f.markerLine->point2->setCoords(*marker_, 1);
    // The label stands on the side of the line where there is more room.
    const QRect axes = canvas().axisRect()->rect();
    const bool left = canvas().xAxis->coordToPixel(*marker_) > axes.center().x();
    f.markerText->position->setCoords(*marker_, 0.01);
    f.markerText->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
  }
}

void CurvePlot::setMarker(double x, const QString& label) {
  if (!isDrawable(x)) {
    clearMarker();
    return;
  }
  if (marker_ == x && furniture_->markerText->text() == label) return;
  marker_ = x;
  furniture_->markerText->setText(label);
  updateMarker();
  canvas().redraw(canvas().markerLayer());
}

void CurvePlot::clearMarker() {
  marker_.reset();
  updateMarker();
  canvas().redraw(canvas().markerLayer());
}

void CurvePlot::setHighlight(std::optional<QPointF> point) {
  if (point && (!isDrawable(point->x()) || !isDrawable(point->y()))) point.reset();
  if (point == highlight_) return;
  highlight_ = point;
  furniture_->ring->setVisible(point.has_value());
  if (point) furniture_->ring->position->setCoords(*point);
  canvas().redraw(canvas().markerLayer());
}

void CurvePlot::setLeastYRange(double low, double high) {
  leastY_ = {low, high};
  markStale();
}

void CurvePlot::setWholeX(bool on) {
  wholeX_ = on;
  markStale();
}

void CurvePlot::setLeastXRange(double low, double high) {
  leastX_ = {low, high};
  markStale();
}

void CurvePlot::setHoldsY(bool on) {
  holdsY_ = on;
  markStale();
}

void CurvePlot::fit() {
  heldY_.reset();
  setZoomed(false, false);
  markStale();
  Q_EMIT viewMoved();
}

// First and last value, and whether the way between them went up or down: a tenth of the points at either end is
// averaged, and a difference below a tenth of the spread is called level.
static QString describe(const std::vector<double>& y) {
  std::vector<double> values;
  std::copy_if(y.begin(), y.end(), std::back_inserter(values), isDrawable);
  if (values.empty()) {
    return QObject::tr("no finite value");
  }
  if (values.size() == 1) {
    return roundedText(values.front(), 3);
  }
  const size_t tenth = (values.size() + 9) / 10;
  double start = 0, end = 0;
  for (size_t i = 0; i < tenth; ++i) {
    start += values[i] / static_cast<double>(tenth);
    end += values[values.size() - 1 - i] / static_cast<double>(tenth);
  }
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double change = end - start;
  QString extremes;
  if (*high > std::max(values.front(), values.back()))
    extremes += QObject::tr(", at most %1").arg(roundedText(*high, 3));
  if (*low < std::min(values.front(), values.back()))
    extremes += QObject::tr(", at least %1").arg(roundedText(*low, 3));
  const QString trend = std::abs(change) <= 0.1 * (*high - *low) ? QObject::tr("level")
                        : change < 0                             ? QObject::tr("falling")
                                                                 : QObject::tr("rising");
  return QStringLiteral("%1 → %2%3, %4")
      .arg(roundedText(values.front(), 3), roundedText(values.back(), 3), extremes, trend);
}

QString CurvePlot::summary() const {
  QStringList parts;
  for (const auto& series : series_) {
    if (!series->visible || series->x.empty()) {
      continue;
    }
    const QString name = series->style.fullName();
    if (series->bars) {
      const auto tallest = std::max_element(series->y.begin(), series->y.end(), [](double a, double b) {
        return (std::isfinite(a) ? a : -INFINITY) < (std::isfinite(b) ? b : -INFINITY);
      });
      const auto at = static_cast<size_t>(tallest - series->y.begin());
      parts << tr("%1 histogram of %2 bars, tallest %3 at %4")
                   .arg(name)
                   .arg(series->y.size())
                   .arg(roundedText(*tallest, 3), roundedText(series->x[at], 3));
    } else {
      parts << name + QLatin1Char(' ') + describe(series->y);
    }
  }
  if (parts.isEmpty()) {
    return emptyText();
  }
  QString text = parts.join(QStringLiteral("; "));
  if (const int hidden = hiddenPoints(); hidden > 0) {
    text += tr("; %1 not shown on the logarithmic axis").arg(hidden);
  }
  if (const int below = pointsBelow(); below > 0) {
    text += tr("; %1 far below the axis").arg(below);
  }
  return text;
}

}  // namespace hessianlab
