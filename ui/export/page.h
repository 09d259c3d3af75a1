// SPDX-License-Identifier: GPL-3.0-or-later
// Something drawn on a page of its own size: a table, a tab. Measures in pixels of 96 to the inch. GUI thread only.
#pragma once

#include <QImage>
#include <QPainter>
#include <QSizeF>
#include <cmath>

#include "viz/base/paper.h"

namespace hessianlab {

class Page {
 public:
  virtual ~Page() = default;
  virtual QSizeF pixels() const = 0;
  virtual void draw(QPainter& painter) const = 0;

  QSizeF millimetres() const { return pixels() / kPixelsPerMillimetre; }
  // With so many dots to the inch; null where that is too large.
  QImage image(double dots) const {
    const double ratio = dots / (25.4 * kPixelsPerMillimetre);
    QImage made((pixels() * ratio).toSize(), QImage::Format_RGB32);
    if (made.isNull()) return made;
    made.fill(Qt::white);
    const int perMetre = static_cast<int>(std::lround(dots / 0.0254));
    made.setDotsPerMeterX(perMetre);
    made.setDotsPerMeterY(perMetre);
    QPainter painter(&made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(ratio, ratio);
    draw(painter);
    return made;
  }

 protected:
  Page() = default;
  Page(const Page&) = default;
  Page& operator=(const Page&) = default;
};

}  // namespace hessianlab
