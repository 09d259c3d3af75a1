// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/time_words.h"

#include <cmath>

namespace hessianlab {

QString durationText(double seconds) {
  if (!(seconds > 0) || seconds > 1e7) return QStringLiteral("–");
  const auto whole = static_cast<int64_t>(std::ceil(seconds));
  const auto two = [](int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
  if (whole < 3600) return QStringLiteral("%1:%2").arg(whole / 60).arg(two(whole % 60));
  return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60));
}

QString timeLeft(double seconds) {
  const double whole = std::max(1.0, std::ceil(seconds));
  return whole < 60 ? QObject::tr("%1 s left").arg(whole) : QObject::tr("%1 left").arg(durationText(whole));
}

}  // namespace hessianlab
