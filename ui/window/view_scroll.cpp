// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_scroll.h"

#include <QEvent>
#include <QScrollBar>

namespace hessianlab {

namespace {

constexpr QSize kAlwaysShown(560, 300);  // beside the settings and above the runs on 1024×640

}  // namespace

ViewScroll::ViewScroll(QWidget* view, QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setWidget(view);
}

// Not "widget resizable", which would give a view the height that it likes best before that of the window.
void ViewScroll::fit() {
  const QSize least = widget()->minimumSizeHint();
  QSize room = maximumViewportSize();
  if (least.height() > room.height()) room.rwidth() -= verticalScrollBar()->sizeHint().width();
  if (least.width() > room.width()) room.rheight() -= horizontalScrollBar()->sizeHint().height();
  widget()->resize(room.expandedTo(least));
}

void ViewScroll::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  fit();
}

bool ViewScroll::eventFilter(QObject* watched, QEvent* event) {
  const bool handled = QScrollArea::eventFilter(watched, event);
  if (watched == widget() && event->type() == QEvent::LayoutRequest) fit();
  return handled;
}

QSize ViewScroll::sizeHint() const {
  return widget()->sizeHint();
}

QSize ViewScroll::minimumSizeHint() const {
  return widget()->minimumSizeHint().boundedTo(kAlwaysShown);
}

}  // namespace hessianlab
