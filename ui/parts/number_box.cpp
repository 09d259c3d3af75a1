// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/number_box.h"

#include <QWheelEvent>
#include <cmath>

#include "ui/parts/typed_number.h"
#include "ui/words/config_access.h"

namespace hessianlab {

NumberBox::NumberBox(bool logarithmic, QWidget* parent) : QDoubleSpinBox(parent), logarithmic_(logarithmic) {
  acceptTyping(*this);
  setDecimals(12);
  setKeyboardTracking(false);
  setFocusPolicy(Qt::StrongFocus);
}

QString NumberBox::textFromValue(double value) const {
  return shortNumber(value);
}

// Without the unit behind it.
static QString bareNumber(const NumberBox& box, QString text) {
  const QString unit = box.suffix();
  if (!unit.isEmpty() && text.endsWith(unit)) text.chop(unit.size());
  return text;
}

double NumberBox::valueFromText(const QString& text) const {
  return typedNumber(bareNumber(*this, text)).value_or(value());
}

QValidator::State NumberBox::validate(QString& text, int&) const {
  const auto number = typedNumber(bareNumber(*this, text));
  return number && *number >= minimum() && *number <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberBox::fixup(QString& text) const {
  sayRefused(*this, bareNumber(*this, text),
             tr("a number from %1 to %2").arg(shortNumber(minimum()), shortNumber(maximum())), shortNumber(value()));
}

void NumberBox::stepBy(int steps) {
  if (!logarithmic_) return QDoubleSpinBox::stepBy(steps);
  const double smallest = minimum() > 0 ? minimum() : maximum() * 1e-5;
  const double from = value();
  if (from <= 0) {
    if (steps > 0) setValue(smallest);
  } else {
    const double next = from * std::pow(10.0, 0.1 * steps);
    // Two significant digits, so that steps land on readable numbers; 0 below the smallest where it is allowed.
    const double rounded = QString::number(next, 'g', 2).toDouble();
    setValue(rounded < smallest && minimum() <= 0 ? 0.0 : rounded);
  }
  selectAll();
}

QSize NumberBox::sizeHint() const {
  QSize hint = QDoubleSpinBox::sizeHint();
  hint.setWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00000")) + 34);
  return hint;
}

void NumberBox::wheelEvent(QWheelEvent* event) {
  // Scrolling the panel must not change what happens to lie under the mouse.
  if (hasFocus()) {
    QDoubleSpinBox::wheelEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace hessianlab
