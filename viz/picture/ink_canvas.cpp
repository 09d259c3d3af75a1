// SPDX-License-Identifier: GPL-3.0-or-later
// See ink_canvas.h.
#include "viz/picture/ink_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace hessianlab {

static constexpr int inkFrame = 2;

InkCanvas::InkCanvas(QWidget* parent) : InkCanvas(*new InkDrawing, parent) {
  drawing_.setParent(this);
}

InkCanvas::InkCanvas(InkDrawing& drawing, QWidget* parent)
    : QWidget(parent), drawing_(drawing), theme_(Theme::light()) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::CrossCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&drawing_, &InkDrawing::changed, this, &InkCanvas::inkChanged);
  connect(&drawing_, &InkDrawing::strokeFinished, this, &InkCanvas::strokeFinished);
}

void InkCanvas::inkChanged() {
  setAccessibleDescription(isEmpty() ? hint_ : QString());
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
  const QSize size = ink().size().scaled(space.size(), Qt::KeepAspectRatio);
  return {QPoint(space.left() + (space.width() - size.width()) / 2, space.top()), size};
}

QPointF InkCanvas::toInk(const QPointF& position) const {
  const QRect target = inkRect();
  return {(position.x() - target.left()) * ink().width() / std::max(1, target.width()),
          (position.y() - target.top()) * ink().height() / std::max(1, target.height())};
}

void InkCanvas::mousePressEvent(QMouseEvent* event) {
  const bool left = event->button() == Qt::LeftButton;
  if (drawing() || (!left && event->button() != Qt::RightButton)) {
    return QWidget::mousePressEvent(event);
  }
  strokes_ = true;
  drawing_.press(toInk(event->position()), penWidth_, erasing_ || !left, penColor_);
}

void InkCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (!strokes_) {
    return QWidget::mouseMoveEvent(event);
  }
  drawing_.moveTo(toInk(event->position()));
}

void InkCanvas::mouseReleaseEvent(QMouseEvent* event) {
  if (!strokes_ || event->buttons() != Qt::NoButton) {
    return QWidget::mouseReleaseEvent(event);
  }
  strokes_ = false;
  drawing_.lift();
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
  painter.drawImage(target, ink());
  if (isEmpty()) {
    painter.setPen(QColor(150, 150, 150));  // on black in both themes
    painter.drawText(target.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, hint_);
  }
}

}  // namespace hessianlab
