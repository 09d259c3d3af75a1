// SPDX-License-Identifier: GPL-3.0-or-later
// Headings inside a panel. GUI thread only.
#pragma once

#include <QFont>
#include <QWidget>

namespace hessianlab {

// The letters of `widget`, bold and `larger` times as large.
inline void makeBold(QWidget& widget, double larger = 1) {
  QFont font = widget.font();
  font.setBold(true);
  if (larger != 1) font.setPointSizeF(font.pointSizeF() * larger);
  widget.setFont(font);
}

}  // namespace hessianlab
