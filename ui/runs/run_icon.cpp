// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_icon.h"

#include <QPainter>
#include <QPixmap>
#include <map>
#include <utility>

namespace hessianlab {

// Tables ask for it whenever a row is painted.
static QPixmap dotOf(const QColor& color, const QColor& edge) {
  static std::map<std::pair<QRgb, QRgb>, QPixmap> drawn;  // as many as the themes have colours
  QPixmap& dot = drawn[{color.rgb(), edge.rgb()}];
  if (!dot.isNull()) return dot;
  dot = QPixmap(14, 14);
  dot.fill(Qt::transparent);
  QPainter painter(&dot);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(edge, 1.5));
  painter.setBrush(color);
  painter.drawEllipse(QRectF(1.5, 1.5, 11, 11));
  painter.end();
  return dot;
}

QIcon runIcon(int color, const Theme& theme) {
  const QPixmap dot = dotOf(theme.runs.empty() ? QColor(Qt::gray) : theme.run(color), theme.panel);
  QIcon icon(dot);
  icon.addPixmap(dot, QIcon::Selected);  // Qt would mix it with the selection
  return icon;
}

}  // namespace hessianlab
