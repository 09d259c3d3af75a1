// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sample_box.h"

#include <QSignalBlocker>
#include <algorithm>

#include "ui/parts/sample_selection.h"

namespace hessianlab {

SampleBox::SampleBox(SampleSelection& samples, QWidget* parent) : WholeBox(parent), samples_(samples) {
  setRange(0, 0);
  setKeyboardTracking(false);
  setToolTip(tr("The open sample, by its number in the test set; all views follow"));
  connect(this, &QSpinBox::valueChanged, this, [this](int value) { samples_.setOpen(value); });
  connect(&samples_, &SampleSelection::openChanged, this, &SampleBox::followOpen);
}

void SampleBox::setCount(int64_t testSamples) {
  {
    const QSignalBlocker quiet(this);
    setRange(0, static_cast<int>(std::max<int64_t>(0, testSamples - 1)));
  }
  followOpen();
  samples_.setOpen(value());
}

void SampleBox::followOpen() {
  const QSignalBlocker quiet(this);
  setValue(static_cast<int>(samples_.open()));
}

}  // namespace hessianlab
