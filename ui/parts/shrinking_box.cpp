// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/shrinking_box.h"

#include <algorithm>

namespace hessianlab {

namespace {

constexpr int kLeastLetters = 6;

}  // namespace

ShrinkingBox::ShrinkingBox(int letters, QWidget* parent) : QComboBox(parent) {
  setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(letters);
}

QSize ShrinkingBox::minimumSizeHint() const {
  const int spare = std::max(0, minimumContentsLength() - kLeastLetters);
  return QComboBox::minimumSizeHint() - QSize(spare * fontMetrics().horizontalAdvance(u'X'), 0);
}

}  // namespace hessianlab
