// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/base/point_graph.h"

#include <cmath>

namespace hessianlab {

namespace {

// One point in the middle of an image of `ratio` pixels for each of the plot's.
QImage glyph(const QCPScatterStyle& style, const QPen& pen, bool antialiased, double ratio) {
  const double width = style.isPenDefined() ? style.pen().widthF() : pen.widthF();
  const int side = static_cast<int>(std::ceil((style.size() + width + 2) * ratio));
  QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio);
  image.fill(Qt::transparent);
  QCPPainter painter(&image);
  painter.setAntialiasing(antialiased);
  style.applyTo(&painter, pen);
  const double middle = side / ratio / 2 - (antialiased ? 0.5 : 0);  // setAntialiasing() shifts by half a pixel
  style.drawShape(&painter, middle, middle);
  return image;
}

}  // namespace

void PointGraph::drawScatterPlot(QCPPainter* painter, const QVector<QPointF>& scatters,
                                 const QCPScatterStyle& style) const {
  const bool exact = painter->modes().testFlag(QCPPainter::pmVectorized);
  if (exact || scatters.size() <= kFew) return QCPGraph::drawScatterPlot(painter, scatters, style);
  applyScattersAntialiasingHint(painter);
  const QImage one = glyph(style, pen(), painter->antialiasing(), painter->device()->devicePixelRatioF());
  const QPointF half(one.deviceIndependentSize().width() / 2, one.deviceIndependentSize().height() / 2);
  for (const QPointF& at : scatters) painter->drawImage(at - half, one);
}

}  // namespace hessianlab
