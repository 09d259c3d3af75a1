// SPDX-License-Identifier: GPL-3.0-or-later
// MapView: its parts and how data become pictures. See map_view_heat.cpp for the colours of values,
// map_view_input.cpp for ranges, mouse and keyboard.
#include "viz/map/map_view.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "viz/base/legend_row.h"
#include "viz/base/point_graph.h"
#include "viz/map/contour.h"
#include "viz/map/map_view_p.h"

namespace hessianlab {

static constexpr double kDirectionWidth = 1.6;  // pixels

MapView::MapView(QWidget* parent) : PlotWidget(parent), parts_(std::make_unique<Parts>()) {
  PlotCanvas& plot = canvas();
  Parts& p = *parts_;
  plot.axisRect()->setMinimumMargins(QMargins(8, 8, 12, 4));
  p.legend = makeLegendRow(plot);
  p.linearTicker = QSharedPointer<QCPAxisTicker>::create();
  p.logTicker = QSharedPointer<QCPAxisTickerLog>::create();
  p.signedTicker = QSharedPointer<QCPAxisTickerText>::create();
  p.margins = new QCPMarginGroup(&plot);
  plot.axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, p.margins);
  // A closed frame: the map is a picture.
  plot.axisRect()->setupFullAxesBox();
  for (QCPAxis* axis : {plot.xAxis2, plot.yAxis2}) {
    axis->setTicks(false);
    axis->setTickLabels(false);
  }

  plot.addLayer(QStringLiteral("field"), plot.layer(QStringLiteral("grid")), QCustomPlot::limBelow);
  plot.addLayer(QStringLiteral("lines"), plot.layer(QStringLiteral("grid")), QCustomPlot::limAbove);
  p.regions = new ImageItem(&plot);
  p.regions->setLayer(QStringLiteral("field"));
  p.heat = new QCPColorMap(plot.xAxis, plot.yAxis);
  p.heat->setLayer(QStringLiteral("field"));
  p.heat->setInterpolate(true);
  p.heat->setTightBoundary(false);
  p.heat->setVisible(false);
  p.boundary = new LinesItem(&plot);
  p.boundary->setLayer(QStringLiteral("lines"));
  p.directions = new LinesItem(&plot);
  p.directions->setLayer(QStringLiteral("lines"));
  for (int i = 0; i < 2; ++i) {
    p.circles[i] = new QCPItemEllipse(&plot);
    p.squares[i] = new QCPItemRect(&plot);
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{p.circles[i], p.squares[i]}) {
      item->setLayer(plot.cursorLayer());
      item->setSelectable(false);
      item->setVisible(false);
    }
  }

  setWhatsThis(
      tr("Drag to move, turn the wheel to zoom, double click or F to see all. The ball of radius ε follows "
         "the mouse or the arrow keys."));
  plot.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  plot.axisRect()->setRangeZoomFactor(0.85);
  plot.installEventFilter(this);
  connect(&plot, &QCustomPlot::mousePress, this, &MapView::onPress);
  connect(&plot, &QCustomPlot::mouseMove, this, &MapView::onMove);
  connect(&plot, &QCustomPlot::mouseRelease, this, &MapView::onRelease);
  connect(&plot, &QCustomPlot::mouseDoubleClick, this, [this] {
    if (!paintMode_) {
      fit();
    }
  });
  const auto moved = [this] {
    if (settingRange_) return;
    zoomed_ = true;
    Q_EMIT zoomChanged();
  };
  connect(plot.xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, moved);
  connect(plot.yAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, moved);
  MapView::setTheme(theme());
}

MapView::~MapView() = default;

static size_t cellCount(const MapData& data) {
  return static_cast<size_t>(std::max(data.columns, 0)) * static_cast<size_t>(std::max(data.rows, 0));
}

bool MapView::hasRegions() const {
  return cellCount(data_) > 0 && data_.prediction.size() == cellCount(data_);
}
bool MapView::hasHeat() const {
  return cellCount(data_) > 0 && data_.heat.size() == cellCount(data_);
}
bool MapView::isEmpty() const {
  return !hasRegions() && !hasHeat() && points_.empty();
}

void MapView::setMap(MapData map) {
  data_ = std::move(map);
  markStale();
}

void MapView::setPoints(std::vector<MapPoint> points) {
  points_ = std::move(points);
  updatePoints();
  markStale();
}

void MapView::setDirections(std::vector<MapDirection> directions) {
  const bool keyChanges = directions.empty() != directions_.empty();
  directions_ = std::move(directions);
  updateDirections();
  if (keyChanges) updatePoints();
  markStale();
}

void MapView::clear() {
  data_ = {};
  setPoints({});
  setDirections({});
}

void MapView::setLayer(Layer layer) {
  layer_ = layer;
  markStale();
}

void MapView::setHeatTitle(const QString& title) {
  heatTitle_ = title;
  markStale();
}

void MapView::setLogHeat(bool log) {
  logHeat_ = log;
  markStale();
}

void MapView::setSignedHeat(bool isSigned) {
  signedHeat_ = isSigned;
  markStale();
}

void MapView::setClassNames(const QStringList& names) {
  classNames_ = names;
  updatePoints();
  markStale();
}

void MapView::setBoundaryVisible(bool visible) {
  boundaryVisible_ = visible;
  markStale();
}

void MapView::setPointsVisible(bool visible) {
  pointsVisible_ = visible;
  updatePoints();
  markStale();
}

void MapView::setOpenName(const QString& name) {
  if (name == openName_) return;
  openName_ = name;
  updatePoints();
  markStale();
}

void MapView::refreshOverlay() {
  if (isVisible()) canvas().replot(QCustomPlot::rpQueuedReplot);
}

void MapView::setNote(const QString& note) {
  if (note == note_) return;
  note_ = note;
  markStale();
}

void MapView::prepare() {
  updateImage();
  updateHeat();
  updateBoundary();
  const bool map = hasRegions() || hasHeat();
  canvas().xAxis->grid()->setVisible(!map);
  canvas().yAxis->grid()->setVisible(!map);
}

static QRectF area(const MapData& d) {
  // Cell centres lie on the borders, so the picture reaches half a cell further.
  const double halfX = d.columns > 1 ? (d.xMax - d.xMin) / (d.columns - 1) / 2 : (d.xMax - d.xMin) / 2;
  const double halfY = d.rows > 1 ? (d.yMax - d.yMin) / (d.rows - 1) / 2 : (d.yMax - d.yMin) / 2;
  return QRectF(QPointF(d.xMin - halfX, d.yMin - halfY), QPointF(d.xMax + halfX, d.yMax + halfY));
}

void MapView::updateImage() {
  const bool shown = hasRegions() && (layer_ == Layer::Regions || !hasHeat());
  parts_->regions->setVisible(shown);
  if (!shown) {
    return;
  }
  const bool confident = data_.confidence.size() == data_.prediction.size();
  const int classes = 1 + std::max(1, *std::max_element(data_.prediction.begin(), data_.prediction.end()));
  // Confidence from chance to certainty becomes saturation; certain regions stay light enough for points to show.
  constexpr int kShades = 256;
  std::vector<QRgb> shades;
  for (int k = 0; k < classes; ++k)
    for (int i = 0; i < kShades; ++i)
      shades.push_back(mixColors(theme().run(k), theme().panel, 0.08 + 0.42 * i / (kShades - 1)).rgb());
  const double chance = 1.0 / classes;
  // Cells that are seen one by one would make a staircase of a smooth border.
  const MapData fine = confident ? refinedRegions(data_) : data_;
  QImage image(fine.columns, fine.rows, QImage::Format_RGB32);
  size_t at = 0;
  for (int row = 0; row < fine.rows; ++row) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
    for (int column = 0; column < fine.columns; ++column, ++at) {
      const double sure = confident ? std::clamp((fine.confidence[at] - chance) / (1 - chance), 0.0, 1.0) : 1;
      const int shade = sure > 0 ? static_cast<int>(sure * (kShades - 1) + 0.5) : 0;  // 0 of what is no number
      line[column] = shades[static_cast<size_t>(fine.prediction[at] * kShades + shade)];
    }
  }
  parts_->regions->setImage(image, area(fine));
}

void MapView::updateBoundary() {
  const bool shown = boundaryVisible_ && hasRegions();
  parts_->boundary->setVisible(shown);
  parts_->boundary->setLines(shown ? decisionBoundary(data_) : std::vector<QLineF>{});
}

void MapView::updateDirections() {
  std::vector<QLineF> lines;
  for (const MapDirection& d : directions_) {
    if (std::isfinite(d.dx) && std::isfinite(d.dy)) {
      lines.emplace_back(d.x - d.dx / 2, d.y - d.dy / 2, d.x + d.dx / 2, d.y + d.dy / 2);
    }
  }
  parts_->directions->setLines(std::move(lines));
}

void MapView::updatePoints() {
  PlotCanvas& plot = canvas();
  // While a hand paints, a legend that grows by a class would move the plane below it; the class comes in afterwards.
  QStringList named;
  for (const QCPGraph* graph : parts_->points) named << graph->name();
  parts_->legend->clearItems();
  for (QCPGraph* graph : parts_->points) {
    plot.removePlottable(graph);
  }
  parts_->points.clear();
  if (!openName_.isEmpty()) {
    auto* key = new PointGraph(plot);  // of the ring, which belongs to no class
    key->setLineStyle(QCPGraph::lsNone);
    key->setSelectable(QCP::stNone);
    key->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme().accent, 2.5), Qt::NoBrush, 10));
    key->setName(openName_);
    key->addToLegend(parts_->legend);
    parts_->points.push_back(key);
  }
  if (!directions_.empty()) {
    auto* key = new PointGraph(plot);
    key->setSelectable(QCP::stNone);
    key->setPen(QPen(theme().text, kDirectionWidth));
    key->setName(tr("eigenvector"));
    key->addToLegend(parts_->legend);
    parts_->points.push_back(key);
  }
  if (!pointsVisible_) {
    return;
  }
  std::map<std::pair<int, bool>, std::pair<QVector<double>, QVector<double>>> groups;
  for (const MapPoint& point : points_) {
    if (std::isfinite(point.x) && std::isfinite(point.y)) {
      auto& [x, y] = groups[{point.label, point.test}];
      x.append(point.x);
      y.append(point.y);
    }
  }
  static constexpr QCPScatterStyle::ScatterShape shapes[] = {QCPScatterStyle::ssCircle, QCPScatterStyle::ssSquare,
                                                             QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond,
                                                             QCPScatterStyle::ssTriangleInverted};
  // Few points are large, many small enough that the ground stays in sight.
  const double size = std::clamp(180 / std::sqrt(static_cast<double>(points_.size() + 1)), 4.5, 8.0);
  for (const auto& [key, values] : groups) {
    const auto [label, test] = key;
    auto* graph = new PointGraph(plot);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setSelectable(QCP::stNone);
    const QColor color = theme().run(label);
    const QColor edge = theme().isDark ? QColor(0x10, 0x12, 0x15) : QColor(Qt::white);
    const auto shape = shapes[static_cast<size_t>(std::abs(label)) % std::size(shapes)];
    // Test points are hollow; both kinds have an edge that shows on every ground.
    graph->setScatterStyle(test ? QCPScatterStyle(shape, QPen(color, size > 5 ? 1.8 : 1.2), QBrush(edge), size)
                                : QCPScatterStyle(shape, QPen(edge, size > 5 ? 1 : 0.5), QBrush(color), size));
    graph->setData(values.first, values.second);
    const QString name = label >= 0 && label < classNames_.size() ? classNames_[label] : tr("class %1").arg(label);
    graph->setName(test ? name + tr(" (test)") : name);
    if (paintButton_ == Qt::NoButton || named.contains(graph->name())) graph->addToLegend(parts_->legend);
    parts_->points.push_back(graph);
  }
}

void MapView::setTheme(const Theme& look) {
  PlotWidget::setTheme(look);
  Parts& p = *parts_;
  const QColor ink = look.isDark ? QColor(Qt::white) : look.text;
  const QColor ground = look.isDark ? QColor(0x10, 0x12, 0x15) : QColor(Qt::white);
  QPen inkPen(ink, 2), halo(ground, 4);
  inkPen.setCapStyle(Qt::RoundCap);
  halo.setCapStyle(Qt::RoundCap);
  p.boundary->setPens(inkPen, halo);
  p.directions->setPens(QPen(ink, kDirectionWidth), QPen(ground, 2.2 * kDirectionWidth));
  QColor fill = ground;
  fill.setAlpha(60);
  for (int i = 0; i < 2; ++i) {
    const QPen pen = i == 0 ? QPen(ground, 3.5) : QPen(ink, 1.6, Qt::DashLine);
    p.circles[i]->setPen(pen);
    p.squares[i]->setPen(pen);
    p.circles[i]->setBrush(i == 0 ? QBrush(fill) : Qt::NoBrush);
    p.squares[i]->setBrush(i == 0 ? QBrush(fill) : Qt::NoBrush);
  }
  updatePoints();
  Q_EMIT restyled();
}

}  // namespace hessianlab
