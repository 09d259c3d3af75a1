// SPDX-License-Identifier: GPL-3.0-or-later
// CurvePlot: series and their data. See curve_plot_series.cpp for how they are drawn, curve_plot_view.cpp for what
// depends on the axes, curve_plot_input.cpp for mouse and keyboard.
#include "viz/plot/curve_plot.h"

#include <QLabel>
#include <algorithm>
#include <cmath>

#include "viz/base/decade_ticker.h"
#include "viz/base/legend_row.h"
#include "viz/plot/curve_plot_p.h"

namespace hessianlab {

QCPAbstractPlottable* CurvePlot::Series::face() const {
  if (bars) return bars;
  if (style.shape == SeriesStyle::Shape::Area && bandHigh) return bandHigh;
  return smooth ? smooth : raw;
}

CurvePlot::CurvePlot(QWidget* parent) : PlotWidget(parent), furniture_(std::make_unique<Furniture>()) {
  PlotCanvas& plot = canvas();
  Furniture& f = *furniture_;
  f.linearX = plot.xAxis->ticker();
  f.linearY = QSharedPointer<QCPAxisTicker>::create();
  f.logTicker = QSharedPointer<QCPAxisTickerLog>::create();
  f.wholeTicker = QSharedPointer<QCPAxisTickerFixed>::create();
  f.wholeTicker->setTickStep(1);
  f.wholeTicker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
  f.decadeX = QSharedPointer<DecadeTicker>::create();
  f.decadeY = QSharedPointer<DecadeTicker>::create();
  plot.yAxis->setTicker(f.linearY);
  for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
    axis->setLabelPadding(4);
    axis->setTickLabelPadding(4);
  }
  plot.axisRect()->setMinimumMargins(QMargins(8, 8, 16, 4));

  // Bands and raw lines lie below all main lines, whichever series came first.
  plot.addLayer(QStringLiteral("faint"), plot.layer(QStringLiteral("main")), QCustomPlot::limBelow);

  f.legend = makeLegendRow(plot);

  f.markerLine = new QCPItemStraightLine(&plot);
  f.markerText = new QCPItemText(&plot);
  f.cursorLine = new QCPItemStraightLine(&plot);
  f.note = new QCPItemText(&plot);
  f.ring = new QCPItemTracer(&plot);
  for (QCPAbstractItem* item :
       std::initializer_list<QCPAbstractItem*>{f.markerLine, f.markerText, f.cursorLine, f.note, f.ring}) {
    item->setSelectable(false);
    item->setVisible(false);
  }
  f.markerLine->setLayer(plot.markerLayer());
  f.markerText->setLayer(plot.markerLayer());
  f.cursorLine->setLayer(plot.cursorLayer());
  f.ring->setLayer(plot.markerLayer());
  f.ring->setStyle(QCPItemTracer::tsCircle);
  f.ring->setSize(16);
  f.ring->setBrush(Qt::NoBrush);
  f.note->setLayer(QStringLiteral("overlay"));
  f.markerText->position->setTypeX(QCPItemPosition::ptPlotCoords);
  f.markerText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  f.markerText->setPadding(QMargins(5, 1, 5, 1));
  f.note->position->setType(QCPItemPosition::ptAxisRectRatio);
  f.note->position->setCoords(1, 1);
  f.note->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
  f.note->setPadding(QMargins(6, 2, 6, 2));
  f.markerLine->setObjectName(QStringLiteral("marker"));
  f.cursorLine->setObjectName(QStringLiteral("cursor"));
  f.note->setObjectName(QStringLiteral("hiddenNote"));

  readout_ = new QLabel(&plot);
  readout_->setObjectName(QStringLiteral("readout"));
  readout_->setAttribute(Qt::WA_TransparentForMouseEvents);
  readout_->setTextFormat(Qt::RichText);
  readout_->setMargin(5);
  readout_->hide();

  setWhatsThis(
      tr("Drag to zoom, Shift and drag to move, turn the wheel to zoom (over an axis: that axis only), "
         "double click or F to see all. Click an entry of the legend to hide its curve, a point to look "
         "closer. L switches the vertical axis between linear and logarithmic; the arrow keys step from "
         "point to point."));
  connectMouse();
  CurvePlot::setTheme(theme());
}

CurvePlot::~CurvePlot() = default;

CurvePlot::Series* CurvePlot::find(int id) const {
  const auto it = std::find_if(series_.begin(), series_.end(), [id](const auto& s) { return s->id == id; });
  return it == series_.end() ? nullptr : it->get();
}

int CurvePlot::addSeries(const SeriesStyle& style) {
  auto series = std::make_unique<Series>();
  series->id = nextId_++;
  series->style = style;
  series_.push_back(std::move(series));
  rebuild(*series_.back());
  return series_.back()->id;
}

static void dropPlottable(PlotCanvas& plot, QCPAbstractPlottable* plottable) {
  if (plottable) plot.removePlottable(plottable);
}

void CurvePlot::removeSeries(int id) {
  Series* series = find(id);
  if (!series) {
    return;
  }
  series->face()->removeFromLegend();
  // Those that refer to others go first.
  for (QCPAbstractPlottable* plottable :
       std::initializer_list<QCPAbstractPlottable*>{series->errors, series->middle, series->bandHigh, series->bandLow,
                                                    series->smooth, series->raw, series->bars}) {
    dropPlottable(canvas(), plottable);
  }
  const bool spoke = series->style.runElsewhere;
  std::erase_if(series_, [id](const auto& s) { return s->id == id; });
  if (spoke) restyleAll();  // another may stand in the legend for it
  stackBars();
  markStale();
}

void CurvePlot::clearSeries(int id) {
  if (Series* series = find(id)) {
    series->x.clear();
    series->y.clear();
    series->band.clear();
    series->intervals.clear();
    rebuild(*series);
  }
}

void CurvePlot::clear() {
  for (const int id : seriesIds()) removeSeries(id);
}

std::vector<int> CurvePlot::seriesIds() const {
  std::vector<int> ids;
  for (const auto& series : series_) ids.push_back(series->id);
  return ids;
}

SeriesStyle CurvePlot::seriesStyle(int id) const {
  const Series* series = find(id);
  return series ? series->style : SeriesStyle{};
}

void CurvePlot::setSeriesStyle(int id, const SeriesStyle& style) {
  if (Series* series = find(id)) {
    series->style = style;
    rebuild(*series);
  }
}

void CurvePlot::setSeriesVisible(int id, bool visible) {
  Series* series = find(id);
  if (series && series->visible != visible) {
    series->visible = visible;
    restyle(*series);
    stackBars();
    markStale();
  }
}

bool CurvePlot::isSeriesVisible(int id) const {
  const Series* series = find(id);
  return series && series->visible;
}

void CurvePlot::appendPoints(int id, std::span<const double> x, std::span<const double> y) {
  Series* series = find(id);
  const size_t count = std::min(x.size(), y.size());
  if (!series || count == 0) {
    return;
  }
  const size_t from = series->x.size();
  series->x.insert(series->x.end(), x.begin(), x.begin() + static_cast<std::ptrdiff_t>(count));
  series->y.insert(series->y.end(), y.begin(), y.begin() + static_cast<std::ptrdiff_t>(count));
  append(*series, from);
}

void CurvePlot::setPoints(int id, std::span<const double> x, std::span<const double> y) {
  if (Series* series = find(id)) {
    const auto count = static_cast<std::ptrdiff_t>(std::min(x.size(), y.size()));
    series->x.assign(x.begin(), x.begin() + count);
    series->y.assign(y.begin(), y.begin() + count);
    rebuild(*series);
  }
}

static void appendTriples(std::vector<SeriesBand>& target, std::span<const double> x, std::span<const double> low,
                          std::span<const double> high) {
  const size_t count = std::min({x.size(), low.size(), high.size()});
  for (size_t i = 0; i < count; ++i) {
    target.push_back({x[i], low[i], high[i]});
  }
}

void CurvePlot::appendBand(int id, std::span<const double> x, std::span<const double> low,
                           std::span<const double> high) {
  if (Series* series = find(id)) {
    appendTriples(series->band, x, low, high);
    rebuild(*series);
  }
}

void CurvePlot::setBand(int id, std::span<const double> x, std::span<const double> low, std::span<const double> high) {
  if (Series* series = find(id)) {
    series->band.clear();
    appendBand(id, x, low, high);
  }
}

void CurvePlot::setIntervals(int id, std::span<const double> x, std::span<const double> low,
                             std::span<const double> high) {
  if (Series* series = find(id)) {
    series->intervals.clear();
    appendTriples(series->intervals, x, low, high);
    rebuild(*series);
  }
}

std::vector<SeriesPoint> CurvePlot::points(int id) const {
  std::vector<SeriesPoint> result;
  if (const Series* series = find(id)) {
    for (size_t i = 0; i < series->x.size(); ++i) {
      result.push_back({series->x[i], series->y[i], series->average.empty() ? std::nan("") : series->average[i]});
    }
  }
  return result;
}

std::vector<SeriesBand> CurvePlot::band(int id) const {
  const Series* series = find(id);
  return series ? series->band : std::vector<SeriesBand>{};
}

std::vector<SeriesBand> CurvePlot::intervals(int id) const {
  const Series* series = find(id);
  return series ? series->intervals : std::vector<SeriesBand>{};
}

void CurvePlot::setSmoothing(double weight) {
  smoothing_ = std::isfinite(weight) ? std::clamp(weight, 0.0, 0.99) : 0;
  rebuildAll();
}

void CurvePlot::setLogX(bool log) {
  if (logX_ != log) {
    logX_ = log;
    rebuildAll();
  }
}

void CurvePlot::setLogY(bool log) {
  if (logY_ != log) {
    logY_ = log;
    heldY_.reset();  // what holds on one scale may not exist on the other
    rebuildAll();
  }
}

void CurvePlot::rebuildAll() {
  for (const auto& series : series_) rebuild(*series);
  markStale();
}

}  // namespace hessianlab
