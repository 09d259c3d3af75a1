// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/base/paper_theme.h"

#include <algorithm>

namespace hessianlab {

Theme paperTheme(FigureColors colors) {
  Theme theme = Theme::light();
  theme.text = QColor(Qt::black);
  if (colors == FigureColors::OkabeIto) {
    // Without their yellow, which is next to nothing on white.
    theme.runs = {QColor(0x0072b2), QColor(0xd55e00), QColor(0x009e73), QColor(0xcc79a7),
                  QColor(0xe69f00), QColor(0x56b4e9), QColor(Qt::black)};
  } else if (colors == FigureColors::BlackAndWhite) {
    // Neighbours differ as much as greys can that are all seen on white.
    theme.runs = {QColor(Qt::black), QColor(0x7a7a7a), QColor(0x3c3c3c), QColor(0x929292),
                  QColor(0x585858),  QColor(0x868686), QColor(0x202020)};
    theme.window = QColor(0xf1f1f1);
    theme.mutedText = QColor(0x4d4d4d);
    theme.grid = QColor(0xdcdcdc);
    for (QColor* color : {&theme.accent, &theme.warning, &theme.error}) *color = QColor(Qt::black);
    theme.good = QColor(0x606060);
  }
  return theme;
}

bool isGrey(const Theme& theme) {
  return std::all_of(theme.runs.begin(), theme.runs.end(), [](const QColor& c) { return c.hsvSaturation() == 0; });
}

}  // namespace hessianlab
