// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of time for people.
#pragma once

#include <QString>

namespace hessianlab {

// "1:12" or "2:05:40"; "–" when unknown.
QString durationText(double seconds);
// "12 s left", "1:12 left".
QString timeLeft(double seconds);

}  // namespace hessianlab
