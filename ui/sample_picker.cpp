// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>

#include "ui/sample_selection.h"

namespace hessianlab {

SamplePicker::SamplePicker(SampleSelection& samples, const QString& name, QWidget* parent)
    : QWidget(parent), samples_(samples) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  auto* label = new QLabel(QStringLiteral("Sam&ple"), this);
  number_ = new QSpinBox(this);
  number_->setObjectName(name + QStringLiteral(".sample"));
  number_->setKeyboardTracking(false);
  number_->setToolTip(QStringLiteral("Number of the sample in the test set. All views show the same one"));
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
  previous_ = button(QStringLiteral("◀"), ".previous", -1, QStringLiteral("The sample before"));
  next_ = button(QStringLiteral("▶"), ".next", 1, QStringLiteral("The next sample"));
  for (QWidget* widget : std::initializer_list<QWidget*>{label, number_, previous_, next_}) row->addWidget(widget);
  connect(number_, &QSpinBox::valueChanged, this, [this](int value) { samples_.setOpen(value); });
  connect(&samples_, &SampleSelection::openChanged, this, &SamplePicker::followSelection);
  setCount(1);
}

void SamplePicker::setCount(int64_t samples) {
  count_ = std::max<int64_t>(1, samples);
  const QSignalBlocker quiet(number_);
  number_->setRange(0, static_cast<int>(count_ - 1));
  number_->setSuffix(QStringLiteral(" of %1").arg(count_));
  followSelection();
}

int64_t SamplePicker::sample() const {
  return std::min(samples_.open(), count_ - 1);
}

void SamplePicker::followSelection() {
  const QSignalBlocker quiet(number_);
  number_->setValue(static_cast<int>(sample()));
  enableButtons();
}

void SamplePicker::enableButtons() {
  previous_->setEnabled(sample() > 0);
  next_->setEnabled(sample() + 1 < count_);
  previous_->setToolTip(previous_->isEnabled() ? QStringLiteral("The sample before")
                                               : QStringLiteral("This is the first sample of the test set"));
  next_->setToolTip(next_->isEnabled() ? QStringLiteral("The next sample")
                                       : QStringLiteral("This is the last sample of the test set"));
}

}  // namespace hessianlab
