// SPDX-License-Identifier: GPL-3.0-or-later
// See plane_view.h.
#include "viz/map/plane_view.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "viz/base/plot_canvas.h"
#include "viz/base/text_tools.h"
#include "viz/map/level_lines.h"
#include "viz/map/map_items.h"

namespace hessianlab {

namespace {

constexpr double kLeastShare = 0.025;  // of the plane, for a region to be named
constexpr int kMostLevels = 60;        // a step that was chosen for a flatter loss would paint the plane black

QCPCurve* makeCurve(PlotCanvas& plot) {
  auto* curve = new QCPCurve(plot.xAxis, plot.yAxis);
  curve->setSelectable(QCP::stNone);
  return curve;
}

void setLine(QCPCurve* curve, const std::vector<QPointF>& points, bool closed = false) {
  QVector<double> t, x, y;
  for (const QPointF& p : points) {
    t.append(static_cast<double>(t.size()));
    x.append(p.x());
    y.append(p.y());
  }
  if (closed && !points.empty()) {
    t.append(static_cast<double>(t.size()));
    x.append(points.front().x());
    y.append(points.front().y());
  }
  curve->setData(t, x, y, true);
}

// For each cell, how many steps along rows and columns lead to the nearest cell of another class, the border, or the
// middle, where the input is marked.
std::vector<int> roomAround(const MapData& cells) {
  const auto columns = static_cast<size_t>(cells.columns), rows = static_cast<size_t>(cells.rows);
  std::vector<int> room(columns * rows, cells.columns + cells.rows);
  const auto relax = [&](size_t at, bool inside, size_t neighbour) {
    const bool same = inside && cells.prediction[neighbour] == cells.prediction[at];
    room[at] = std::min(room[at], same ? room[neighbour] + 1 : 1);
  };
  room[rows / 2 * columns + columns / 2] = 0;
  for (size_t at = 0; at < room.size(); ++at) {
    relax(at, at % columns > 0, at - 1);
    relax(at, at >= columns, at - columns);
  }
  for (size_t at = room.size(); at-- > 0;) {
    relax(at, at % columns + 1 < columns, at + 1);
    relax(at, at + columns < room.size(), at + columns);
  }
  return room;
}

}  // namespace

PlaneView::PlaneView(QWidget* parent) : MapView(parent) {
  PlotCanvas& plot = canvas();
  levels_ = new LinesItem(&plot);
  levels_->setLayer(QStringLiteral("lines"));
  levels_->setObjectName(QStringLiteral("levels"));
  levelKey_ = makeCurve(plot);
  outlineCurve_ = makeCurve(plot);
  provenCurve_ = makeCurve(plot);
  pathHalo_ = makeCurve(plot);
  pathCurve_ = makeCurve(plot);
  endMark_ = makeCurve(plot);
  middle_ = makeCurve(plot);
  middle_->setName(tr("this sample"));
  for (QCPCurve* mark : {endMark_, middle_}) {
    mark->setLineStyle(QCPCurve::lsNone);
  }
  setBall(Ball::None, 0);
  setWhatsThis(
      tr("Drag to move, turn the wheel to zoom, double click or F to see all. The arrow keys move a point "
         "whose values stand above the plane."));
  PlaneView::setTheme(theme());
}

void PlaneView::setPlane(MapData cells, double step, const QStringList& classNames) {
  std::vector<QLineF> lines;
  step_ = 0;
  if (step > 0 && !cells.heat.empty()) {
    const auto [low, high] = std::minmax_element(cells.heat.begin(), cells.heat.end());
    const double first = std::ceil(*low / step), last = std::floor(*high / step);
    if (last - first < kMostLevels) {
      step_ = step;
      for (double k = first; k <= last; ++k) {
        const std::vector<QLineF> level = levelLines(cells, k * step);
        lines.insert(lines.end(), level.begin(), level.end());
      }
    }
  }
  levels_->setLines(std::move(lines));
  levelKey_->setName(tr("loss, every %1").arg(roundedText(step_, 3)));
  nameRegions(cells, classNames);
  setLine(middle_, {QPointF(0, 0)});
  setClassNames(classNames);
  setMap(std::move(cells));
}

void PlaneView::nameRegions(const MapData& cells, const QStringList& classNames) {
  PlotCanvas& plot = canvas();
  for (const RegionName& name : names_) {
    plot.removeItem(name.text);
  }
  names_.clear();
  if (cells.columns < 2 || cells.rows < 2 ||
      cells.prediction.size() != static_cast<size_t>(cells.columns) * static_cast<size_t>(cells.rows)) {
    return;
  }
  const std::vector<int> room = roomAround(cells);
  struct Region {
    size_t count = 0, best = 0;
  };
  std::map<int, Region> regions;
  for (size_t at = 0; at < room.size(); ++at) {
    Region& region = regions[cells.prediction[at]];
    if (region.count++ == 0 || room[at] > room[region.best]) {
      region.best = at;
    }
  }
  const auto columns = static_cast<size_t>(cells.columns);
  for (const auto& [label, region] : regions) {
    if (static_cast<double>(region.count) < kLeastShare * static_cast<double>(room.size())) {
      continue;
    }
    auto* text = new QCPItemText(&plot);
    text->setSelectable(false);
    text->setLayer(QStringLiteral("lines"));
    text->setText(label >= 0 && label < classNames.size() ? classNames[label] : tr("class %1").arg(label));
    text->setPositionAlignment(Qt::AlignCenter);
    text->setPadding(QMargins(4, 1, 4, 1));
    const auto share = [](size_t i, int count) { return static_cast<double>(i) / (count - 1); };
    text->position->setCoords(cells.xMin + (cells.xMax - cells.xMin) * share(region.best % columns, cells.columns),
                              cells.yMin + (cells.yMax - cells.yMin) * share(region.best / columns, cells.rows));
    names_.push_back({text, label});
  }
  recolour();
}

void PlaneView::setOutline(std::vector<QPointF> corners, const QString& name) {
  outline_ = std::move(corners);
  outlineName_ = name;
  outlineCurve_->setName(name);
  setLine(outlineCurve_, outline_, true);
  markStale();
}

void PlaneView::setProven(std::vector<QPointF> corners, const QString& name) {
  proven_ = std::move(corners);
  provenName_ = name;
  provenCurve_->setName(name);
  setLine(provenCurve_, proven_, true);
  markStale();
}

void PlaneView::setPath(std::vector<QPointF> points, int end, bool fooled, const QString& name) {
  path_ = std::move(points);
  end_ = end >= 0 && static_cast<size_t>(end) < path_.size() ? end : -1;
  fooled_ = fooled;
  pathName_ = name;
  pathCurve_->setName(name);
  endMark_->setName(fooled ? tr("fooled") : tr("withstood"));
  setLine(pathHalo_, path_);
  setLine(pathCurve_, path_);
  setLine(endMark_, end_ < 0 ? std::vector<QPointF>{} : std::vector<QPointF>{path_[static_cast<size_t>(end_)]});
  recolour();
  markStale();
}

void PlaneView::clearPlane() {
  setPlane({}, 0, {});
  setLine(middle_, {});
  setOutline({}, {});
  setProven({}, {});
  setPath({}, -1, false, {});
}

void PlaneView::prepare() {
  MapView::prepare();
  renewLegend();
}

// MapView empties the legend whenever it draws its points anew.
void PlaneView::renewLegend() {
  const std::pair<QCPCurve*, bool> entries[] = {{middle_, !isEmpty()},
                                                {outlineCurve_, !outline_.empty()},
                                                {provenCurve_, !proven_.empty()},
                                                {pathCurve_, !path_.empty()},
                                                {endMark_, end_ >= 0},
                                                {levelKey_, step_ > 0}};
  for (const auto& [curve, shown] : entries) {
    curve->removeFromLegend();
    if (shown) {
      curve->addToLegend();
    }
  }
}

void PlaneView::recolour() {
  const Theme& look = theme();
  const QColor ink = look.isDark ? QColor(Qt::white) : look.text;
  const QColor ground = look.isDark ? QColor(0x10, 0x12, 0x15) : QColor(Qt::white);
  const QPen level(mixColors(ink, look.panel, look.isDark ? 0.45 : 0.5), 1);
  levels_->setPens(level, Qt::NoPen);
  levelKey_->setPen(level);
  outlineCurve_->setPen(QPen(ink, 1.6, Qt::DashLine));
  provenCurve_->setPen(QPen(look.good, 2.2));
  pathHalo_->setPen(QPen(ground, 4));
  const QColor walk = look.accent;
  pathCurve_->setPen(QPen(walk, 2));
  pathCurve_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(walk, 1), QBrush(walk), 4.5));
  endMark_->setScatterStyle(
      fooled_ ? QCPScatterStyle(QCPScatterStyle::ssCrossSquare, QPen(look.error, 2), QBrush(ground), 11)
              : QCPScatterStyle(QCPScatterStyle::ssSquare, QPen(look.good, 2), QBrush(ground), 10));
  middle_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssPlusCircle, QPen(ink, 1.8), QBrush(ground), 11));
  QColor plate = look.panel;
  plate.setAlpha(190);
  for (const RegionName& name : names_) {
    name.text->setColor(look.text);
    name.text->setBrush(plate);
  }
}

void PlaneView::setTheme(const Theme& look) {
  MapView::setTheme(look);
  recolour();
}

QString PlaneView::summary() const {
  if (isEmpty()) {
    return emptyText();
  }
  QStringList parts{MapView::summary()};
  for (const auto& [corners, name] : {std::pair(&outline_, &outlineName_), std::pair(&proven_, &provenName_)}) {
    if (corners->empty()) continue;
    double reach = 0;
    for (const QPointF& p : *corners) reach = std::max(reach, std::hypot(p.x(), p.y()));
    parts << tr("%1 reaches %2 from the sample").arg(*name, roundedText(reach, 3));
  }
  if (!path_.empty()) {
    const QPointF last = path_[static_cast<size_t>(end_ < 0 ? static_cast<int>(path_.size()) - 1 : end_)];
    parts << tr("%1: %2 points, its result at %3, %4 %5")
                 .arg(pathName_)
                 .arg(path_.size())
                 .arg(roundedText(last.x(), 3), roundedText(last.y(), 3), fooled_ ? tr("fooled") : tr("withstood"));
  }
  return parts.join(QStringLiteral("; "));
}

}  // namespace hessianlab
