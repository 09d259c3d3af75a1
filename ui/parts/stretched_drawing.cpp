// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stretched_drawing.h"

#include <QPainter>
#include <QPixmap>

namespace hessianlab {

bool drawStretched(QPainter& painter, const QRect& rect,
                   const std::function<void(QPainter& painter, const QRect& rect)>& draw) {
  constexpr int kEnd = 40;  // of each side: rounded corners, arrows
  if (rect.width() <= kDrawnWidth || rect.height() <= 0) return false;
  const double ratio = painter.device()->devicePixelRatioF();
  const QRect drawn(0, 0, kDrawnWidth, rect.height());
  QPixmap pixmap(drawn.size() * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  {
    QPainter inside(&pixmap);
    inside.setFont(painter.font());
    inside.setLayoutDirection(painter.layoutDirection());
    draw(inside, drawn);
  }
  const auto part = [&](int from, int width, int to, int wide) {
    const QRectF source(from * ratio, 0, width * ratio, rect.height() * ratio);
    painter.drawPixmap(QRectF(rect.left() + to, rect.top(), wide, rect.height()), pixmap, source);
  };
  const int middle = kDrawnWidth / 2;
  part(0, kEnd, 0, kEnd);
  part(middle, 1, kEnd, rect.width() - 2 * kEnd);
  part(kDrawnWidth - kEnd, kEnd, rect.width() - kEnd, kEnd);
  return true;
}

}  // namespace hessianlab
