// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/coloured_shapes.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QRandomGenerator>

#include "model/base/error.h"

namespace hessianlab {

namespace {

constexpr int kSide = 24;
constexpr const char* kClasses[] = {"disc", "square", "triangle"};

// A ground of two shades, and the shape in a hue of its own somewhere on it.
QImage shapeOf(int kind, QRandomGenerator& random) {
  const auto within = [&](double low, double high) { return low + (high - low) * random.generateDouble(); };
  QImage image(kSide, kSide, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  const double hue = within(0, 1);
  const auto other = [&](double turn) { return hue + turn - (hue + turn >= 1); };
  QLinearGradient ground(0, 0, within(0, kSide), kSide);
  ground.setColorAt(0, QColor::fromHsvF(static_cast<float>(other(0.45)), 0.35f, 0.45f));
  ground.setColorAt(1, QColor::fromHsvF(static_cast<float>(other(0.6)), 0.5f, 0.25f));
  painter.fillRect(image.rect(), ground);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor::fromHsvF(static_cast<float>(hue), 0.75f, 0.95f));
  const double r = within(5, 8.5);
  painter.translate(within(r + 1, kSide - r - 1), within(r + 1, kSide - r - 1));
  painter.rotate(within(-12, 12));
  if (kind == 0) painter.drawEllipse(QPointF(), r, r);
  if (kind == 1) painter.drawRect(QRectF(-0.85 * r, -0.85 * r, 1.7 * r, 1.7 * r));
  if (kind == 2) painter.drawPolygon(QPolygonF({{0, -r}, {0.95 * r, 0.75 * r}, {-0.95 * r, 0.75 * r}}));
  return image;
}

}  // namespace

void paintColouredShapes(const QString& folder, int each) {
  QRandomGenerator random(7);
  for (int kind = 0; kind < 3; ++kind) {
    const QDir place(QDir(folder).filePath(QString::fromLatin1(kClasses[kind])));
    place.mkpath(QStringLiteral("."));
    for (int i = 0; i < each; ++i) {
      const QString path = place.filePath(QStringLiteral("%1.png").arg(i, 3, 10, QLatin1Char('0')));
      if (!shapeOf(kind, random).save(path)) throw RunError("cannot write " + path.toStdString());
    }
  }
}

}  // namespace hessianlab
