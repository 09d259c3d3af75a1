// SPDX-License-Identifier: GPL-3.0-or-later
// MapView: values as colours, and the scale that says what they mean.
#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "viz/base/paper_theme.h"
#include "viz/base/text_tools.h"
#include "viz/map/map_view.h"
#include "viz/map/map_view_p.h"

namespace hessianlab {

// From light to dark, so far that a black line still shows on the darkest.
static QCPColorGradient greys(const QColor& least, const QColor& most) {
  QCPColorGradient gradient;
  gradient.clearColorStops();
  gradient.setColorStopAt(0, least);
  gradient.setColorStopAt(1, most);
  gradient.setNanHandling(QCPColorGradient::nhTransparent);
  return gradient;
}

static constexpr double kSignedUnit = 1e-3;  // of the largest: below it the signed logarithmic scale is linear

// Viridis (van der Walt and Smith, 2015) at eleven places: perceptually uniform, and monotone in grey.
static QCPColorGradient sequential() {
  static constexpr QRgb stops[] = {0x440154, 0x482475, 0x414487, 0x355f8d, 0x2a788e, 0x21918c,
                                   0x22a884, 0x44bf70, 0x7ad151, 0xbddf26, 0xfde725};
  QCPColorGradient gradient;
  gradient.clearColorStops();
  for (size_t i = 0; i < std::size(stops); ++i) {
    gradient.setColorStopAt(static_cast<double>(i) / (std::size(stops) - 1), QColor(stops[i]));
  }
  gradient.setColorInterpolation(QCPColorGradient::ciRGB);
  gradient.setNanHandling(QCPColorGradient::nhTransparent);
  return gradient;
}

// Blue below 0, red above, the panel's colour at 0 (after Brewer's RdBu): nothing stands out where nothing is.
static QCPColorGradient diverging(const Theme& theme) {
  QCPColorGradient gradient;
  gradient.clearColorStops();
  gradient.setColorStopAt(0, theme.isDark ? QColor(0x7ab8ff) : QColor(0x1f5ba8));
  gradient.setColorStopAt(0.5, theme.panel);
  gradient.setColorStopAt(1, theme.isDark ? QColor(0xff8a70) : QColor(0xb2182b));
  gradient.setColorInterpolation(QCPColorGradient::ciRGB);
  gradient.setNanHandling(QCPColorGradient::nhTransparent);
  return gradient;
}

void MapView::setHeatRange(const HeatRange& range) {
  if (range == heatRange_) return;
  heatRange_ = range;
  markStale();
}

MapView::HeatRange MapView::heatExtent() const {
  HeatRange extent;
  if (!hasHeat()) return extent;
  const bool positive = logHeat_ && !signedHeat_;
  for (const float value : data_.heat) {
    if (!std::isfinite(value) || (positive && value <= 0)) continue;
    extent = extent ? std::pair(std::min<double>(extent->first, value), std::max<double>(extent->second, value))
                    : std::pair<double, double>(value, value);
  }
  return extent;
}

// log₁₀ of |value| in units of `unit` with the sign of the value; linear where |value| is below the unit.
static double signedLog(double value, double unit) {
  return std::copysign(std::log10(1 + std::abs(value) / unit), value);
}

void MapView::updateHeat() {
  Parts& p = *parts_;
  PlotCanvas& plot = canvas();
  const bool shown = layer_ == Layer::Heat && hasHeat();
  p.heat->setVisible(shown);
  if (!shown) {
    if (p.scale) {
      p.heat->setColorScale(nullptr);
      plot.plotLayout()->remove(p.scale);
      plot.plotLayout()->simplify();
      p.scale = nullptr;
    }
    return;
  }
  const bool log = logHeat_ && !signedHeat_;
  const HeatRange range = heatRange_ ? heatRange_ : heatExtent();
  double low = log ? 0.1 : 0, high = 1;
  if (range) std::tie(low, high) = *range;
  if (signedHeat_) {
    high = std::max({std::abs(low), std::abs(high), 1e-12});
    low = -high;
  } else if (log) {
    low = std::max(low, high * 1e-6);  // a few cells of next to nothing must not take all the colours
    high = std::max(high, low * 1.01);
  } else if (high - low < 1e-12 * std::max(1.0, std::abs(high))) {
    high = low + 1;
  }
  const double unit = high * kSignedUnit;
  p.heat->data()->setSize(data_.columns, data_.rows);
  p.heat->data()->setRange(QCPRange(data_.xMin, data_.xMax), QCPRange(data_.yMin, data_.yMax));
  for (int row = 0; row < data_.rows; ++row) {
    for (int column = 0; column < data_.columns; ++column) {
      const float value =
          data_.heat[static_cast<size_t>(row) * static_cast<size_t>(data_.columns) + static_cast<size_t>(column)];
      // On a logarithmic scale 0 has no place; what is next to nothing takes the colour of the least.
      p.heat->data()->setCell(column, row,
                              !std::isfinite(value)     ? std::numeric_limits<double>::quiet_NaN()
                              : signedHeat_ && logHeat_ ? signedLog(value, unit)
                              : log                     ? std::max<double>(value, low)
                                                        : value);
    }
  }
  updateScale(low, high);
}

// The colour scale beside the map, for values from low to high.
void MapView::updateScale(double low, double high) {
  Parts& p = *parts_;
  PlotCanvas& plot = canvas();
  const bool log = logHeat_ && !signedHeat_;
  if (!p.scale) {
    int row = 0, column = 0;
    for (int i = 0; i < plot.plotLayout()->rowCount(); ++i) {
      if (plot.plotLayout()->hasElement(i, 0) && plot.plotLayout()->element(i, 0) == plot.axisRect()) {
        row = i;
        column = 1;
      }
    }
    p.scale = new QCPColorScale(&plot);
    plot.plotLayout()->addElement(row, column, p.scale);
    p.scale->setType(QCPAxis::atRight);
    p.scale->setBarWidth(12);
    p.scale->setRangeDrag(false);
    p.scale->setRangeZoom(false);
    p.scale->setMarginGroup(QCP::msTop | QCP::msBottom, p.margins);
    p.heat->setColorScale(p.scale);
    applyTheme(plot, theme());
  }
  p.heat->setGradient(isGrey(theme()) ? greys(QColor(0xf2f2f2), QColor(0x5a5a5a))
                      : signedHeat_   ? diverging(theme())
                                      : sequential());
  p.scale->setDataScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (signedHeat_ && logHeat_) {
    const double unit = high * kSignedUnit, end = signedLog(high, unit);
    p.scale->setDataRange(QCPRange(-end, end));
    p.signedTicker->clear();
    p.signedTicker->addTick(0, QStringLiteral("0"));
    for (double value = std::pow(10, std::ceil(std::log10(unit * 3))); value <= high; value *= 10) {
      p.signedTicker->addTick(signedLog(value, unit), roundedText(value, 2));
      p.signedTicker->addTick(-signedLog(value, unit), roundedText(-value, 2));
    }
    p.scale->axis()->setTicker(p.signedTicker);
  } else {
    p.scale->setDataRange(QCPRange(low, high));
    const bool powers = log && high / low > 30;
    p.scale->axis()->setTicker(powers ? QSharedPointer<QCPAxisTicker>(p.logTicker) : p.linearTicker);
    p.scale->axis()->setNumberFormat(powers ? QStringLiteral("eb") : QStringLiteral("gb"));
    p.scale->axis()->setNumberPrecision(powers ? 0 : 4);
  }
  p.scale->axis()->setLabel(heatTitle_);
}

}  // namespace hessianlab
