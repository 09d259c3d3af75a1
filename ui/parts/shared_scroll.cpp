// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/shared_scroll.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

namespace hessianlab {

void SharedScroll::add(QAbstractScrollArea& area) {
  join(*area.horizontalScrollBar(), &SharedScroll::movedAcross);
  join(*area.verticalScrollBar(), &SharedScroll::movedDown);
}

void SharedScroll::join(QScrollBar& bar, void (SharedScroll::*moved)(int)) {
  connect(this, moved, &bar, &QScrollBar::setValue);
  connect(&bar, &QScrollBar::valueChanged, this, [this, moved](int value) {
    if (moving_) return;  // one that ends earlier does not call the others back
    moving_ = true;
    (this->*moved)(value);
    moving_ = false;
  });
}

}  // namespace hessianlab
