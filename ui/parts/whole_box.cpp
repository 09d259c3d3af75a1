// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/whole_box.h"

#include <cmath>

#include "ui/parts/typed_number.h"

namespace hessianlab {

WholeBox::WholeBox(QWidget* parent) : QSpinBox(parent) {
  acceptTyping(*this);
}

int WholeBox::valueFromText(const QString& text) const {
  return read(text).value_or(value());
}

QValidator::State WholeBox::validate(QString& text, int&) const {
  return read(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

void WholeBox::fixup(QString& text) const {
  sayRefused(*this, bare(text), tr("a whole number from %1 to %2").arg(minimum()).arg(maximum()),
             QString::number(value()));
}

QString WholeBox::bare(const QString& text) const {
  QString inner = text;
  if (!prefix().isEmpty() && inner.startsWith(prefix())) inner.remove(0, prefix().size());
  if (!suffix().isEmpty() && inner.endsWith(suffix())) inner.chop(suffix().size());
  return inner;
}

std::optional<int> WholeBox::read(const QString& text) const {
  if (!specialValueText().isEmpty() && text == specialValueText()) return minimum();
  const auto number = typedNumber(bare(text));
  const bool whole = number && std::trunc(*number) == *number && *number >= minimum() && *number <= maximum();
  if (!whole) return {};
  return static_cast<int>(*number);
}

}  // namespace hessianlab
