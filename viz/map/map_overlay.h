// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn on top of a map beside its own points: where an attack moves points, the balls it may move them in,
// rings around chosen points, eigenvectors. It lives as long as its map. GUI thread only.
#pragma once

#include <QObject>
#include <array>
#include <vector>

#include "viz/map/map_view.h"

namespace hessianlab {

class LinesItem;
class ShapesItem;

// What came of an attack on a point; each has a colour and a line style of its own.
enum class AttackOutcome { Held, Flipped, WrongBefore };

struct MapArrow {
  QPointF from, to;
  AttackOutcome outcome = AttackOutcome::Held;
};

class MapOverlay : public QObject {
  Q_OBJECT
 public:
  explicit MapOverlay(MapView& map);

  void setArrows(const std::vector<MapArrow>& arrows);
  // A ball of this kind and radius (data units) around where each arrow begins; Ball::None: none.
  void setBalls(const std::vector<MapArrow>& arrows, MapView::Ball kind, double radius);
  // Directions in which the loss bends up, and (in another colour) down.
  void setField(std::vector<MapDirection> up, std::vector<MapDirection> down);
  void setRings(std::vector<QPointF> chosen, const QPointF* open);  // `open` has a thicker ring; nullptr: none
  // The ball around a point in which its class is proven; Ball::None: none.
  void setProven(const QPointF& centre, MapView::Ball kind, double radius);
  void setTheme(const Theme& theme);

  // For tests and summaries.
  int arrowCount(AttackOutcome outcome) const;
  int ballCount(AttackOutcome outcome) const;
  int ringCount() const;
  double provenRadius() const { return provenRadius_; }  // 0: none

  // The colour in which an outcome is drawn.
  static QColor color(AttackOutcome outcome, const Theme& theme);

 private:
  MapView& map_;
  std::array<LinesItem*, 3> arrows_{};  // by outcome
  std::array<ShapesItem*, 3> balls_{};
  LinesItem* down_;
  ShapesItem* rings_;
  ShapesItem* open_;
  ShapesItem* proven_;
  double provenRadius_ = 0;
};

}  // namespace hessianlab
