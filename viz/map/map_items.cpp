// SPDX-License-Identifier: GPL-3.0-or-later
// See map_items.h.
#include "viz/map/map_items.h"

namespace hessianlab {

ImageItem::ImageItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
  setSelectable(false);
}

void ImageItem::setImage(const QImage& image, const QRectF& area) {
  image_ = image.mirrored();
  area_ = area;
}

double ImageItem::selectTest(const QPointF&, bool, QVariant*) const {
  return -1;
}

void ImageItem::draw(QCPPainter* painter) {
  if (image_.isNull()) {
    return;
  }
  const QCPAxis *x = parentPlot()->xAxis, *y = parentPlot()->yAxis;
  const QPointF topLeft(x->coordToPixel(area_.left()), y->coordToPixel(area_.bottom()));
  const QPointF bottomRight(x->coordToPixel(area_.right()), y->coordToPixel(area_.top()));
  painter->save();
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  painter->drawImage(QRectF(topLeft, bottomRight), image_);
  painter->restore();
}

LinesItem::LinesItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
  setSelectable(false);
}

void LinesItem::setLines(std::vector<QLineF> lines) {
  lines_ = std::move(lines);
}

void LinesItem::setPens(const QPen& pen, const QPen& halo) {
  pen_ = pen;
  halo_ = halo;
}

double LinesItem::selectTest(const QPointF&, bool, QVariant*) const {
  return -1;
}

void LinesItem::draw(QCPPainter* painter) {
  if (lines_.empty()) {
    return;
  }
  const QCPAxis *x = parentPlot()->xAxis, *y = parentPlot()->yAxis;
  const auto pixel = [&](const QPointF& p) { return QPointF(x->coordToPixel(p.x()), y->coordToPixel(p.y())); };
  const QRectF seen = clipRect();
  QVector<QLineF> visible;
  for (const QLineF& line : lines_) {
    const QLineF drawn(pixel(line.p1()), pixel(line.p2()));
    const QRectF box = QRectF(drawn.p1(), drawn.p2()).normalized().adjusted(-3, -3, 3, 3);
    if (box.intersects(seen)) {
      visible.append(drawn);
    }
  }
  for (const QPen& pen : {halo_, pen_}) {
    if (pen.style() != Qt::NoPen) {
      painter->setPen(pen);
      painter->drawLines(visible);
    }
  }
}

}  // namespace hessianlab
