// SPDX-License-Identifier: GPL-3.0-or-later
// See text_tools.h.
#include "viz/base/text_tools.h"

#include <QStringList>
#include <QTextLayout>
#include <cmath>

#include "viz/base/left_to_right.h"

namespace hessianlab {

QString roundedText(double value, int digits) {
  if (std::isnan(value)) {
    return QStringLiteral("NaN");
  }
  if (std::isinf(value)) {
    return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
  }
  const double magnitude = std::abs(value);
  // Counts (steps) keep all their digits.
  const bool isCount = magnitude < 1e9 && value == std::round(value);
  QString text = isCount ? QString::number(value, 'f', 0) : QString::number(value, 'g', digits);
  if (!isCount && magnitude >= std::pow(10, digits) && magnitude < 1e6) {
    text = QString::number(value, 'f', 0);
  }
  if (text == QLatin1String("-0")) {
    text = QStringLiteral("0");
  }
  return text.replace(QLatin1Char('-'), QChar(0x2212)).replace(QStringLiteral("e−"), QStringLiteral("e-"));
}

QString percentText(double share) {
  const double percent = 100 * share;
  if (percent > 0 && percent < 1) {
    return leftToRight(QStringLiteral("<1 %"));
  }
  if (percent > 99 && percent < 100) {
    return leftToRight(QStringLiteral(">99 %"));
  }
  return leftToRight(QStringLiteral("%1 %").arg(std::lround(percent)));
}

QString wrapText(const QString& text, const QFont& font, double width) {
  QStringList lines;
  for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
    if (paragraph.isEmpty()) {
      lines << paragraph;
      continue;
    }
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
      line.setLineWidth(std::max(width, 20.0));
      lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace hessianlab
