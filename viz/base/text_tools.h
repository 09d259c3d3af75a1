// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and sentences as viz writes them: the same everywhere, with a decimal point in every language. Any thread,
// except wrapText (fonts: GUI thread).
#pragma once

#include <QFont>
#include <QString>

namespace hessianlab {

// At most `digits` significant ones, no trailing zeros: "0.412", "1240", "3.1e-05", "NaN", "∞".
QString roundedText(double value, int digits = 4);

// 0 … 1 as "12 %"; "<1 %" and ">99 %" instead of a rounded 0 or 100.
QString percentText(double share);

// Lines no wider than `width` pixels, broken between words where possible; existing line breaks stay.
QString wrapText(const QString& text, const QFont& font, double width);

}  // namespace hessianlab
