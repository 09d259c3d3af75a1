// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into a number box. A key is never swallowed, because "0,3" without its comma is 3: everything may
// be typed, what cannot be read is shown in the colour of errors, and is refused in a sentence when it is entered.
#pragma once

#include <QString>
#include <optional>

class QAbstractSpinBox;

namespace hessianlab {

// "0.3", "3e-4", and "0,3" where the comma can only be a decimal one. Empty for all else: "1,000" may be one or a
// thousand, "1.000,5" and "1,2,3" are in no one's words here.
std::optional<double> typedNumber(const QString& text);

// The box takes English numbers, and marks its text while it is none that it takes.
void acceptTyping(QAbstractSpinBox& box);

// Says beside the box and in the window's status line that `text` was refused; `demand`: "a number from 0 to 1".
void sayRefused(const QAbstractSpinBox& box, const QString& text, const QString& demand, const QString& stays);

}  // namespace hessianlab
