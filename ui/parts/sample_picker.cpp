// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sample_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/parts/sample_box.h"
#include "ui/parts/sample_selection.h"

namespace hessianlab {

SamplePicker::SamplePicker(SampleSelection& samples, const QString& name, QWidget* parent)
    : QWidget(parent), number_(new SampleBox(samples, this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  auto* label = new QLabel(tr("Sam&ple"), this);
  number_->setObjectName(name + QStringLiteral(".sample"));
  label->setBuddy(number_);
  const auto button = [&](const QString& text, const char* what, int direction, const QString& help) {
    auto* made = new QPushButton(text, this);
    made->setObjectName(name + QString::fromLatin1(what));
    made->setAccessibleName(help);
    made->setToolTip(help);
    made->setFixedWidth(made->fontMetrics().horizontalAdvance(text) + 20);
    connect(made, &QPushButton::clicked, this, [this, direction] { number_->setValue(number_->value() + direction); });
    return made;
  };
  const bool leftToRight = layoutDirection() == Qt::LeftToRight;
  const QString left = QStringLiteral("◀"), right = QStringLiteral("▶");
  previous_ = button(leftToRight ? left : right, ".previous", -1, tr("The sample before"));
  next_ = button(leftToRight ? right : left, ".next", 1, tr("The next sample"));
  for (QWidget* widget : std::initializer_list<QWidget*>{label, number_, previous_, next_}) row->addWidget(widget);
  connect(&samples, &SampleSelection::openChanged, this, &SamplePicker::enableButtons);
  enableButtons();
}

void SamplePicker::setCount(int64_t samples) {
  number_->setCount(samples);
  number_->setSuffix(tr(" of %1").arg(number_->maximum() + 1));
  enableButtons();
}

int64_t SamplePicker::sample() const {
  return number_->value();
}

void SamplePicker::enableButtons() {
  previous_->setEnabled(number_->value() > number_->minimum());
  next_->setEnabled(number_->value() < number_->maximum());
  previous_->setToolTip(previous_->isEnabled() ? tr("The sample before")
                                               : tr("This is the first sample of the test set"));
  next_->setToolTip(next_->isEnabled() ? tr("The next sample") : tr("This is the last sample of the test set"));
}

}  // namespace hessianlab
