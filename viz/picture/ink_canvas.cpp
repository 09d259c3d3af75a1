// SPDX-License-Identifier: GPL-3.0-or-later
// See ink_canvas.h.
#include "viz/picture/ink_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "viz/picture/image_import.h"

namespace hessianlab {

static constexpr int inkFrame = 2;
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

InkCanvas::InkCanvas(QWidget* parent) : QWidget(parent), theme_(Theme::light()) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::CrossCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setInkSize({280, 280});
}

void InkCanvas::setInkSize(const QSize& size) {
  if (ink_.size() == size) {
    return;
  }
  history_.clear();
  ink_ = fitted(ink_, size);
  updateGeometry();
  inkChanged();
}

void InkCanvas::setInk(const QImage& ink) {
  remember();
  ink_ = fitted(ink, ink_.size());
  inkChanged();
}

void InkCanvas::clearInk() {
  if (!empty_) {
    setInk({});
  }
}

void InkCanvas::undo() {
  if (history_.empty() || drawing_) {
    return;
  }
  ink_ = history_.back();
  history_.pop_back();
  inkChanged();
}

void InkCanvas::remember() {
  if (history_.size() == longestHistory) {
    history_.erase(history_.begin());
  }
  history_.push_back(ink_);
}

void InkCanvas::inkChanged() {
  empty_ = isBlack(ink_);
  setAccessibleDescription(empty_ ? hint_ : QString());
  update();
  Q_EMIT changed();
}

void InkCanvas::setPenWidth(double pixels) {
  penWidth_ = std::max(1.0, pixels);
}

void InkCanvas::setHint(const QString& text) {
  hint_ = text;
  update();
}

void InkCanvas::setTheme(const Theme& theme) {
  theme_ = theme;
  update();
}

QRect InkCanvas::inkRect() const {
  const QRect space = rect().adjusted(inkFrame, inkFrame, -inkFrame, -inkFrame);
  const QSize size = ink_.size().scaled(space.size(), Qt::KeepAspectRatio);
  return {QPoint(space.left() + (space.width() - size.width()) / 2, space.top()), size};
}

QPointF InkCanvas::toInk(const QPointF& position) const {
  const QRect target = inkRect();
  return {(position.x() - target.left()) * ink_.width() / std::max(1, target.width()),
          (position.y() - target.top()) * ink_.height() / std::max(1, target.height())};
}

void InkCanvas::line(const QPointF& from, const QPointF& to) {
  QPainter painter(&ink_);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(rubs_ ? Qt::black : Qt::white, rubs_ ? 1.6 * penWidth_ : penWidth_, Qt::SolidLine, Qt::RoundCap,
                      Qt::RoundJoin));
  // A line of no length draws nothing.
  painter.drawLine(from, from == to ? to + QPointF(0.01, 0) : to);
}

void InkCanvas::mousePressEvent(QMouseEvent* event) {
  const bool left = event->button() == Qt::LeftButton;
  if (drawing_ || (!left && event->button() != Qt::RightButton)) {
    return QWidget::mousePressEvent(event);
  }
  remember();
  drawing_ = true;
  rubs_ = erasing_ || !left;
  last_ = toInk(event->position());
  line(last_, last_);
  inkChanged();
}

void InkCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!drawing_) {
    return QWidget::mouseMoveEvent(event);
  }
  const QPointF here = toInk(event->position());
  line(last_, here);
  last_ = here;
  inkChanged();
}

void InkCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (!drawing_ || event->buttons() != Qt::NoButton) {
    return QWidget::mouseReleaseEvent(event);
  }
  drawing_ = false;
  Q_EMIT strokeFinished();
}

bool InkCanvas::event(QEvent* event) {
  // Undo belongs to the drawing while it has the focus, not to the settings of the window.
  if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
    event->accept();
    return true;
  }
  return QWidget::event(event);
}

void InkCanvas::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Undo)) {
    undo();
  } else if (event->key() == Qt::Key_Delete) {
    clearInk();
  } else {
    QWidget::keyPressEvent(event);
  }
}

void InkCanvas::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect target = inkRect();
  painter.fillRect(target.adjusted(-inkFrame, -inkFrame, inkFrame, inkFrame), hasFocus() ? theme_.accent : theme_.grid);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(target, ink_);
  if (empty_) {
    painter.setPen(QColor(150, 150, 150));  // on black in both themes
    painter.drawText(target.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, hint_);
  }
}

}  // namespace hessianlab
