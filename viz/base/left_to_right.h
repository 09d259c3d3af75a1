// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas in lines that run from right to left. Any thread.
#pragma once

#include <QGuiApplication>
#include <QString>

namespace hessianlab {

// "L∞", "‖g‖ = 0.3": read from left to right in every language. Unchanged where all text runs that way.
inline QString leftToRight(const QString& formula) {
  constexpr char16_t kIsolate = 0x2066, kEnd = 0x2069;
  return QGuiApplication::isRightToLeft() ? QChar(kIsolate) + formula + QChar(kEnd) : formula;
}

}  // namespace hessianlab
