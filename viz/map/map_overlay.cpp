// SPDX-License-Identifier: GPL-3.0-or-later
// See map_overlay.h.
#include "viz/map/map_overlay.h"

#include <algorithm>
#include <cmath>

#include "viz/base/paper_theme.h"
#include "viz/base/plot_canvas.h"
#include "viz/map/map_items.h"
#include "viz/map/map_shapes.h"

namespace hessianlab {

namespace {

constexpr AttackOutcome kOutcomes[] = {AttackOutcome::Held, AttackOutcome::Flipped, AttackOutcome::WrongBefore};
constexpr double kRing = 7, kOpenRing = 10;  // pixels

std::size_t at(AttackOutcome outcome) {
  return static_cast<std::size_t>(outcome);
}

// A shaft and two barbs. The head is a third of the arrow, so that short arrows stay arrows.
void addArrow(std::vector<QLineF>& lines, const QPointF& from, const QPointF& to) {
  const QPointF along = to - from;
  const double length = std::hypot(along.x(), along.y());
  if (!(length > 0)) return;
  constexpr double kHead = 0.3, kHalfWidth = 0.13, kLongestHead = 0.03;
  const double scale = std::min(1.0, kLongestHead / (kHead * length));
  const QPointF back = along * (kHead * scale), side = QPointF(-along.y(), along.x()) * (kHalfWidth * scale);
  lines.emplace_back(from, to);
  lines.emplace_back(to, to - back + side);
  lines.emplace_back(to, to - back - side);
}

}  // namespace

MapOverlay::MapOverlay(MapView& map) : QObject(&map), map_(map) {
  QCustomPlot* plot = &map.canvas();
  const auto place = [](QCPAbstractItem* item) {
    item->setLayer(QStringLiteral("overlay"));
    item->setClipToAxisRect(true);
  };
  for (const AttackOutcome outcome : kOutcomes) {
    balls_[at(outcome)] = new ShapesItem(plot);
    arrows_[at(outcome)] = new LinesItem(plot);
    place(balls_[at(outcome)]);
    balls_[at(outcome)]->setLayer(QStringLiteral("lines"));
    place(arrows_[at(outcome)]);
  }
  down_ = new LinesItem(plot);
  down_->setLayer(QStringLiteral("lines"));
  rings_ = new ShapesItem(plot);
  open_ = new ShapesItem(plot);
  proven_ = new ShapesItem(plot);
  place(proven_);
  proven_->setLayer(QStringLiteral("lines"));
  for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{rings_, open_}) {
    place(item);
    item->setLayer(map.canvas().markerLayer());  // they follow the hand, and are on no paper
  }
  setTheme(map.theme());
  connect(&map, &MapView::restyled, this, [this] { setTheme(map_.theme()); });
}

void MapOverlay::setArrows(const std::vector<MapArrow>& arrows) {
  for (const AttackOutcome outcome : kOutcomes) {
    std::vector<QLineF> lines;
    for (const MapArrow& arrow : arrows)
      if (arrow.outcome == outcome) addArrow(lines, arrow.from, arrow.to);
    arrows_[at(outcome)]->setLines(std::move(lines));
  }
  map_.refreshOverlay();
}

void MapOverlay::setBalls(const std::vector<MapArrow>& arrows, MapView::Ball kind, double radius) {
  for (const AttackOutcome outcome : kOutcomes) {
    std::vector<QPointF> centres;
    for (const MapArrow& arrow : arrows)
      if (kind != MapView::Ball::None && arrow.outcome == outcome) centres.push_back(arrow.from);
    balls_[at(outcome)]->setShapes(std::move(centres), kind == MapView::Ball::L2, radius, ShapesItem::Unit::Data);
  }
  map_.refreshOverlay();
}

void MapOverlay::setField(std::vector<MapDirection> up, std::vector<MapDirection> down) {
  map_.setDirections(std::move(up));
  std::vector<QLineF> lines;
  for (const MapDirection& d : down) lines.emplace_back(d.x - d.dx / 2, d.y - d.dy / 2, d.x + d.dx / 2, d.y + d.dy / 2);
  down_->setLines(std::move(lines));
  map_.refreshOverlay();
}

void MapOverlay::setRings(std::vector<QPointF> chosen, const QPointF* open) {
  rings_->setShapes(std::move(chosen), true, kRing, ShapesItem::Unit::Pixels);
  open_->setShapes(open ? std::vector<QPointF>{*open} : std::vector<QPointF>{}, true, kOpenRing,
                   ShapesItem::Unit::Pixels);
  map_.setOpenName(open ? tr("open sample") : QString());
  map_.refreshOverlay();
}

void MapOverlay::setProven(const QPointF& centre, MapView::Ball kind, double radius) {
  const bool shown = kind != MapView::Ball::None && radius > 0 && std::isfinite(radius);
  provenRadius_ = shown ? radius : 0;
  proven_->setShapes(shown ? std::vector<QPointF>{centre} : std::vector<QPointF>{}, kind == MapView::Ball::L2, radius,
                     ShapesItem::Unit::Data);
  map_.refreshOverlay();
}

QColor MapOverlay::color(AttackOutcome outcome, const Theme& theme) {
  switch (outcome) {
    case AttackOutcome::Held:
      return theme.good;
    case AttackOutcome::Flipped:
      return theme.error;
    case AttackOutcome::WrongBefore:
      break;
  }
  return theme.mutedText;
}

void MapOverlay::setTheme(const Theme& theme) {
  const QColor ground = theme.isDark ? QColor(0x10, 0x12, 0x15) : QColor(Qt::white);
  for (const AttackOutcome outcome : kOutcomes) {
    const QColor ink = color(outcome, theme);
    QColor fill = ink;
    fill.setAlpha(outcome == AttackOutcome::Flipped ? 60 : 18);
    const bool flipped = outcome == AttackOutcome::Flipped;
    arrows_[at(outcome)]->setPens(QPen(ink, flipped ? 2 : 1.6), QPen(ground, flipped ? 4 : 3.2));
    // The style says the same as the colour.
    balls_[at(outcome)]->setPens(QPen(ink, 1.4, flipped ? Qt::SolidLine : Qt::DotLine), QPen(fill, 0.1), fill);
  }
  const QColor down = isGrey(theme) ? QColor(0x6a6a6a) : theme.isDark ? QColor(0x7ab8ff) : QColor(0x1f5ba8);
  down_->setPens(QPen(down, 1.6), QPen(ground, 3));
  rings_->setPens(QPen(theme.text, 1.5), QPen(ground, 3.5), Qt::NoBrush);
  open_->setPens(QPen(theme.accent, 2.5), QPen(ground, 5), Qt::NoBrush);
  QColor proven = theme.good;
  proven.setAlpha(50);
  proven_->setPens(QPen(theme.good, 2), QPen(ground, 3.5), proven);
  map_.refreshOverlay();
}

int MapOverlay::arrowCount(AttackOutcome outcome) const {
  return static_cast<int>(arrows_[at(outcome)]->lines().size() / 3);
}
int MapOverlay::ballCount(AttackOutcome outcome) const {
  return static_cast<int>(balls_[at(outcome)]->centres().size());
}
int MapOverlay::ringCount() const {
  return static_cast<int>(rings_->centres().size() + open_->centres().size());
}

}  // namespace hessianlab
