// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the tabs: the digits of a keyboard in their order, and no key where they end.
#pragma once

#include <QKeySequence>

namespace hessianlab {

// Of the tab at `place`, counted from 0: Ctrl+1 … Ctrl+9, Ctrl+0 for the tenth, none after that.
inline QKeySequence viewShortcut(int place) {
  if (place < 0 || place > 9) return {};
  return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + (place + 1) % 10));
}

}  // namespace hessianlab
