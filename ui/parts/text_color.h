// SPDX-License-Identifier: GPL-3.0-or-later
// The colour of a label's letters, such as a theme's muted or warning one. GUI thread only.
#pragma once

#include <QColor>
#include <QPalette>
#include <QWidget>

namespace hessianlab {

inline void colorText(QWidget& widget, const QColor& color) {
  QPalette palette = widget.palette();
  palette.setColor(QPalette::WindowText, color);
  widget.setPalette(palette);
}

}  // namespace hessianlab
