// SPDX-License-Identifier: GPL-3.0-or-later
// See map_shapes.h.
#include "viz/map/map_shapes.h"

namespace hessianlab {

ShapesItem::ShapesItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
  setSelectable(false);
}

void ShapesItem::setShapes(std::vector<QPointF> centres, bool round, double radius, Unit unit) {
  centres_ = std::move(centres);
  round_ = round;
  radius_ = radius;
  unit_ = unit;
}

void ShapesItem::setPens(const QPen& pen, const QPen& halo, const QBrush& brush) {
  pen_ = pen;
  halo_ = halo;
  brush_ = brush;
}

double ShapesItem::selectTest(const QPointF&, bool, QVariant*) const {
  return -1;
}

void ShapesItem::draw(QCPPainter* painter) {
  if (centres_.empty() || radius_ <= 0) return;
  const QCPAxis *x = parentPlot()->xAxis, *y = parentPlot()->yAxis;
  const bool pixels = unit_ == Unit::Pixels;
  const double halfWidth = pixels ? radius_ : std::abs(x->coordToPixel(radius_) - x->coordToPixel(0));
  const double halfHeight = pixels ? radius_ : std::abs(y->coordToPixel(radius_) - y->coordToPixel(0));
  const QRectF seen = clipRect();
  std::vector<QRectF> visible;
  for (const QPointF& centre : centres_) {
    const QPointF at(x->coordToPixel(centre.x()), y->coordToPixel(centre.y()));
    const QRectF box(at.x() - halfWidth, at.y() - halfHeight, 2 * halfWidth, 2 * halfHeight);
    if (box.adjusted(-3, -3, 3, 3).intersects(seen)) visible.push_back(box);
  }
  const auto drawAll = [&](const QPen& pen, const QBrush& brush) {
    painter->setPen(pen);
    painter->setBrush(brush);
    for (const QRectF& box : visible) round_ ? painter->drawEllipse(box) : painter->drawRect(box);
  };
  drawAll(halo_, brush_);
  drawAll(pen_, Qt::NoBrush);
}

}  // namespace hessianlab
