// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas in lines that run from right to left. Any thread.
#pragma once

#include <QGuiApplication>
#include <QString>
#include <algorithm>

namespace hessianlab {

// "L∞", "‖g‖ = 0.3": read from left to right in every language. Unchanged where all text runs that way.
inline QString leftToRight(const QString& formula) {
  constexpr char16_t kIsolate = 0x2066, kEnd = 0x2069;
  return QGuiApplication::isRightToLeft() ? QChar(kIsolate) + formula + QChar(kEnd) : formula;
}

// How a paragraph is to be read that may begin with a name of the engine: from the right where any letter of it is
// written so.
inline Qt::LayoutDirection directionOf(const QString& paragraph) {
  const bool right = std::any_of(paragraph.begin(), paragraph.end(), [](QChar letter) {
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
  });
  return right ? Qt::RightToLeft : Qt::LeftToRight;
}

}  // namespace hessianlab
