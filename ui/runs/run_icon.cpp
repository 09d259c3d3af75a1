// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_icon.h"

#include <QPainter>
#include <QPixmap>

namespace hessianlab {

QIcon runIcon(int color, const Theme& theme) {
  QPixmap dot(14, 14);
  dot.fill(Qt::transparent);
  QPainter painter(&dot);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.panel, 1.5));
  painter.setBrush(theme.runs.empty() ? QColor(Qt::gray) : theme.run(color));
  painter.drawEllipse(QRectF(1.5, 1.5, 11, 11));
  painter.end();
  QIcon icon(dot);
  icon.addPixmap(dot, QIcon::Selected);  // Qt would mix it with the selection
  return icon;
}

}  // namespace hessianlab
