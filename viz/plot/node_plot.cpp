// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/plot/node_plot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "viz/base/legend_row.h"
#include "viz/base/plot_canvas.h"
#include "viz/base/point_graph.h"

namespace hessianlab {

namespace {

constexpr double kNodeReach = 12;     // pixels from a node that still hit it
constexpr double kNoClick = 4;        // pixels of a drag that is no click
constexpr double kRoomAround = 0.06;  // room around all nodes, of their extent
constexpr double kBreak = std::numeric_limits<double>::quiet_NaN();

QCPScatterStyle::ScatterShape markShape(int mark) {
  using enum QCPScatterStyle::ScatterShape;
  static constexpr QCPScatterStyle::ScatterShape all[NodePlot::kMarks] = {
      ssCircle, ssSquare, ssDiamond, ssTriangle, ssTriangleInverted, ssCrossSquare, ssPlusCircle};
  return all[mark % NodePlot::kMarks];
}

// Lines between pairs of places, with gaps between them.
void setEdgeLines(QCPCurve* curve, const std::vector<std::pair<int, int>>& edges, const std::vector<double>& x,
                  const std::vector<double>& y, std::optional<int> only) {
  QVector<double> t, across, up;
  const auto add = [&](double a, double b) {
    t.append(static_cast<double>(t.size()));
    across.append(a);
    up.append(b);
  };
  for (const auto& [a, b] : edges) {
    if (only && a != *only && b != *only) continue;
    const auto from = static_cast<std::size_t>(a), to = static_cast<std::size_t>(b);
    add(x[from], y[from]);
    add(x[to], y[to]);
    add(kBreak, kBreak);
  }
  curve->setData(t, across, up, true);
}

}  // namespace

NodePlot::NodePlot(QWidget* parent) : PlotWidget(parent) {
  PlotCanvas& plot = canvas();
  lines_ = new QCPCurve(plot.xAxis, plot.yAxis);
  openLines_ = new QCPCurve(plot.xAxis, plot.yAxis);
  thought_ = new QCPCurve(plot.xAxis, plot.yAxis);
  for (QCPCurve* curve : {lines_, openLines_, thought_}) curve->setSelectable(QCP::stNone);
  ring_ = new QCPGraph(plot.xAxis, plot.yAxis);
  ring_->setLineStyle(QCPGraph::lsNone);
  ring_->setSelectable(QCP::stNone);
  ring_->setLayer(plot.markerLayer());
  legend_ = makeLegendRow(plot);
  plot.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  plot.axisRect()->setRangeZoomFactor(0.85);
  connect(&plot, &QCustomPlot::mousePress, this, &NodePlot::onPress);
  connect(&plot, &QCustomPlot::mouseMove, this, &NodePlot::onMove);
  connect(&plot, &QCustomPlot::mouseRelease, this, &NodePlot::onRelease);
  connect(&plot, &QCustomPlot::mouseDoubleClick, this, [this] { fit(); });
  for (QCPAxis* axis : {plot.xAxis, plot.yAxis})
    connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] {
      if (!settingRange_) fitted_ = false;
    });
  setWhatsThis(
      tr("A click opens a node, the arrow keys go to the next one. Drag to move, turn the wheel to zoom, double click "
         "or F to see all."));
  NodePlot::setTheme(theme());
}

void NodePlot::setNodes(std::vector<double> x, std::vector<double> y, bool renewed) {
  if (x.size() != x_.size()) {
    edges_.clear();
    open_.reset();
    groupOf_.clear();
  }
  x_ = std::move(x);
  y_ = std::move(y);
  y_.resize(x_.size());
  groupOf_.resize(x_.size(), -1);
  if (renewed) fitted_ = true;
  drawEdges();
  drawGroups();
  drawOpen();
  markStale();
}

void NodePlot::setEdges(std::vector<std::pair<int, int>> edges) {
  edges_ = std::move(edges);
  std::erase_if(edges_, [this](const auto& edge) {
    return std::min(edge.first, edge.second) < 0 || std::max(edge.first, edge.second) >= nodes();
  });
  drawEdges();
  drawOpen();
  markStale();
}

void NodePlot::setGroups(std::vector<NodeGroup> groups, std::vector<int> groupOf) {
  groups_ = std::move(groups);
  groupOf_ = std::move(groupOf);
  groupOf_.resize(x_.size(), -1);
  drawGroups();
  markStale();
}

void NodePlot::clear() {
  setNodes({}, {}, true);
  setEdges({});
  setGroups({}, {});
}

void NodePlot::setPlain(bool plain) {
  plain_ = plain;
  for (QCPAxis* axis : canvas().axisRect()->axes()) axis->setVisible(!plain);
  markStale();
}

void NodePlot::setOpen(std::optional<int> node) {
  open_ = node && *node >= 0 && *node < nodes() ? node : std::nullopt;
  drawOpen();
  markStale();
}

void NodePlot::setJoining(bool on) {
  joining_ = on;
  setThought(std::nullopt);
}

void NodePlot::setThought(std::optional<std::pair<int, int>> edge) {
  const auto known = [this](int node) { return node >= 0 && node < nodes(); };
  if (edge && (!known(edge->first) || !known(edge->second))) edge.reset();
  setEdgeLines(thought_, edge ? std::vector{*edge} : std::vector<std::pair<int, int>>(), x_, y_, std::nullopt);
  markStale();
}

void NodePlot::drawEdges() {
  setEdgeLines(lines_, edges_, x_, y_, std::nullopt);
}

void NodePlot::drawOpen() {
  if (!open_) {
    openLines_->setData(QVector<double>(), QVector<double>());
    ring_->setData(QVector<double>(), QVector<double>());
    return;
  }
  setEdgeLines(openLines_, edges_, x_, y_, open_);
  const auto at = static_cast<std::size_t>(*open_);
  ring_->setData({x_[at]}, {y_[at]});
}

void NodePlot::drawGroups() {
  PlotCanvas& plot = canvas();
  while (points_.size() > groups_.size()) {
    points_.back()->removeFromLegend(legend_);
    plot.removePlottable(points_.back());
    points_.pop_back();
  }
  while (points_.size() < groups_.size()) {
    auto* graph = new PointGraph(plot);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setSelectable(QCP::stNone);
    points_.push_back(graph);
  }
  std::vector<QVector<double>> x(groups_.size()), y(groups_.size());
  for (std::size_t i = 0; i < x_.size() && i < groupOf_.size(); ++i) {
    if (groupOf_[i] < 0 || groupOf_[i] >= static_cast<int>(groups_.size())) continue;
    x[static_cast<std::size_t>(groupOf_[i])].append(x_[i]);
    y[static_cast<std::size_t>(groupOf_[i])].append(y_[i]);
  }
  for (std::size_t k = 0; k < groups_.size(); ++k) {
    const NodeGroup& group = groups_[k];
    points_[k]->setName(group.name);
    points_[k]->setData(x[k], y[k]);
    points_[k]->setPen(QPen(theme().panel, 1));
    points_[k]->setScatterStyle(
        {markShape(group.mark), QPen(theme().panel, 1), QBrush(group.color), group.size * theme().scale});
  }
}

void NodePlot::setNamesGroups(bool on) {
  namesGroups_ = on;
  markStale();
}

void NodePlot::prepare() {
  for (PointGraph* points : points_) {
    if (namesGroups_ || onPaper())
      points->addToLegend(legend_);
    else
      points->removeFromLegend(legend_);
  }
  if (fitted_) fit();
}

// One scale for both axes.
void NodePlot::arrange() {
  PlotCanvas& plot = canvas();
  arrangeLegendRow(plot, *legend_, titleWidth());
  plot.layoutNow();
  settingRange_ = true;
  const QCPRange x = plot.xAxis->range(), y = plot.yAxis->range();
  const double width = std::max(1, plot.axisRect()->width()), height = std::max(1, plot.axisRect()->height());
  // Grow the axis that has too many pixels for its range.
  if (x.size() / width > y.size() / height)
    plot.yAxis->setRange(y.center(), x.size() / width * height, Qt::AlignCenter);
  else
    plot.xAxis->setRange(x.center(), y.size() / height * width, Qt::AlignCenter);
  settingRange_ = false;
}

void NodePlot::fit() {
  fitted_ = true;
  if (x_.empty()) return;
  settingRange_ = true;
  const auto range = [](const std::vector<double>& values) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double room = std::max(1e-9, (*high - *low) * kRoomAround);
    return QCPRange(*low - room, *high + room);
  };
  canvas().xAxis->setRange(range(x_));
  canvas().yAxis->setRange(range(y_));
  settingRange_ = false;
  if (isVisible()) canvas().replot(QCustomPlot::rpQueuedReplot);
}

QPointF NodePlot::pixelOf(int node) const {
  const auto at = static_cast<std::size_t>(node);
  return {canvas().xAxis->coordToPixel(x_[at]), canvas().yAxis->coordToPixel(y_[at])};
}

std::optional<int> NodePlot::nodeAt(const QPointF& pixel) const {
  std::optional<int> best;
  double nearest = kNodeReach * kNodeReach;
  for (int i = 0; i < nodes(); ++i) {
    if (groupOf_[static_cast<std::size_t>(i)] < 0) continue;
    const QPointF away = pixelOf(i) - pixel;
    const double square = QPointF::dotProduct(away, away);
    if (square >= nearest) continue;
    nearest = square;
    best = i;
  }
  return best;
}

void NodePlot::onPress(QMouseEvent* event) {
  pressedAt_ = event->position();
  pulledFrom_ = joining_ && event->button() == Qt::LeftButton ? nodeAt(pressedAt_) : std::nullopt;
  canvas().setInteraction(QCP::iRangeDrag, !pulledFrom_);
}

void NodePlot::onMove(QMouseEvent* event) {
  if (!pulledFrom_) return;
  const auto at = static_cast<std::size_t>(*pulledFrom_);
  thought_->setData({0, 1}, {x_[at], canvas().xAxis->pixelToCoord(event->position().x())},
                    {y_[at], canvas().yAxis->pixelToCoord(event->position().y())});
  canvas().replot(QCustomPlot::rpQueuedReplot);
}

void NodePlot::onRelease(QMouseEvent* event) {
  const std::optional<int> from = std::exchange(pulledFrom_, std::nullopt), to = nodeAt(event->position());
  if (from) {
    canvas().setInteraction(QCP::iRangeDrag, true);
    setThought(std::nullopt);
    if (to && to != from) return Q_EMIT joinWanted(*from, *to);
  }
  const QPointF moved = event->position() - pressedAt_;
  if (event->button() != Qt::LeftButton || QPointF::dotProduct(moved, moved) > kNoClick * kNoClick) return;
  if (to) Q_EMIT nodeClicked(*to);
}

// The nearest one that lies rather in this direction than across it.
std::optional<int> NodePlot::nextTowards(double dx, double dy) const {
  std::optional<int> best;
  double nearest = std::numeric_limits<double>::infinity();
  const auto from = static_cast<std::size_t>(*open_);
  for (int i = 0; i < nodes(); ++i) {
    const double x = x_[static_cast<std::size_t>(i)] - x_[from], y = y_[static_cast<std::size_t>(i)] - y_[from];
    const double along = x * dx + y * dy, across = std::abs(x * dy - y * dx);
    if (i == *open_ || groupOf_[static_cast<std::size_t>(i)] < 0 || along <= 0 || across > along) continue;
    const double length = std::hypot(x, y);
    if (length >= nearest) continue;
    nearest = length;
    best = i;
  }
  return best;
}

void NodePlot::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_F || key == Qt::Key_Home) return fit();
  const double dx = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
  const double dy = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
  if ((dx == 0 && dy == 0) || isEmpty()) return PlotWidget::keyPressEvent(event);
  const std::optional<int> next = open_ ? nextTowards(dx, dy) : std::optional<int>(0);
  if (next) Q_EMIT nodeClicked(*next);
}

void NodePlot::setTheme(const Theme& theme) {
  PlotWidget::setTheme(theme);
  lines_->setPen(QPen(mixColors(theme.mutedText, theme.panel, theme.isDark ? 0.45 : 0.4), theme.scale));
  openLines_->setPen(QPen(theme.accent, 2 * theme.scale));
  thought_->setPen(QPen(theme.accent, 2 * theme.scale, Qt::DashLine));
  ring_->setScatterStyle(
      {QCPScatterStyle::ssCircle, QPen(theme.accent, 2.5 * theme.scale), QBrush(Qt::NoBrush), 16 * theme.scale});
  legend_->setBrush(Qt::NoBrush);
  legend_->setBorderPen(Qt::NoPen);
  drawGroups();
}

QString NodePlot::summary() const {
  if (isEmpty()) return emptyText();
  QStringList parts{edges_.empty() ? tr("%1 nodes").arg(nodes())
                                   : tr("%1 nodes, %2 edges").arg(nodes()).arg(edges_.size())};
  for (std::size_t k = 0; k < groups_.size(); ++k)
    parts << tr("%1: %2").arg(groups_[k].name).arg(std::count(groupOf_.begin(), groupOf_.end(), static_cast<int>(k)));
  return parts.join(QStringLiteral("; "));
}

}  // namespace hessianlab
