// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/picture/ink_drawing.h"

#include <QPainter>
#include <algorithm>

#include "viz/picture/image_import.h"

namespace hessianlab {

static constexpr std::size_t longestHistory = 100;

static bool isBlack(const QImage& ink) {
  for (int y = 0; y < ink.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(ink.constScanLine(y));
    if (std::any_of(line, line + ink.width(), [](QRgb pixel) { return (pixel & 0xFFFFFF) != 0; })) {
      return false;
    }
  }
  return true;
}

InkDrawing::InkDrawing(QObject* parent) : QObject(parent) {
  setSize({280, 280});
}

void InkDrawing::setSize(const QSize& size) {
  if (ink_.size() == size) {
    return;
  }
  history_.clear();
  ink_ = fitted(ink_, size);
  inkChanged();
}

void InkDrawing::setInk(const QImage& ink) {
  remember();
  ink_ = fitted(ink, ink_.size());
  inkChanged();
}

void InkDrawing::clear() {
  if (!empty_) {
    setInk({});
  }
}

void InkDrawing::undo() {
  if (history_.empty() || drawing_) {
    return;
  }
  ink_ = history_.back();
  history_.pop_back();
  inkChanged();
}

void InkDrawing::remember() {
  if (history_.size() == longestHistory) {
    history_.erase(history_.begin());
  }
  history_.push_back(ink_);
}

void InkDrawing::inkChanged() {
  empty_ = isBlack(ink_);
  Q_EMIT changed();
}

void InkDrawing::line(const QPointF& from, const QPointF& to) {
  QPainter painter(&ink_);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(rubs_ ? QColor(Qt::black) : color_, rubs_ ? 1.6 * width_ : width_, Qt::SolidLine, Qt::RoundCap,
                      Qt::RoundJoin));
  // A line of no length draws nothing.
  painter.drawLine(from, from == to ? to + QPointF(0.01, 0) : to);
}

void InkDrawing::press(const QPointF& at, double width, bool rubs, const QColor& color) {
  remember();
  drawing_ = true;
  width_ = width;
  rubs_ = rubs;
  color_ = color;
  last_ = at;
  line(at, at);
  inkChanged();
}

void InkDrawing::moveTo(const QPointF& at) {
  if (!drawing_) return;
  line(last_, at);
  last_ = at;
  inkChanged();
}

void InkDrawing::lift() {
  if (!drawing_) return;
  drawing_ = false;
  Q_EMIT strokeFinished();
}

}  // namespace hessianlab
