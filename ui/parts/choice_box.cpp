// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_box.h"

#include <QSignalBlocker>

namespace hessianlab {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
  connect(this, &QComboBox::activated, this, &ChoiceBox::take);
}

void ChoiceBox::setOffers(const std::vector<std::pair<QString, QString>>& offers) {
  const QSignalBlocker quiet(this);
  if (offers_ > 0)
    for (int i = 0; i <= offers_; ++i) removeItem(count() - 1);
  offers_ = static_cast<int>(offers.size());
  if (offers_ == 0) return;
  insertSeparator(count());
  for (const auto& [title, help] : offers) {
    addItem(title);
    setItemData(count() - 1, help, Qt::ToolTipRole);
  }
}

void ChoiceBox::takeValue(int index) {
  value_ = index;
  setCurrentIndex(index);
}

void ChoiceBox::showPopup() {
  open_ = true;
  QComboBox::showPopup();
}

void ChoiceBox::keyPressEvent(QKeyEvent* event) {
  open_ = false;
  QComboBox::keyPressEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
  open_ = false;
  QComboBox::wheelEvent(event);
}

void ChoiceBox::take(int index) {
  const int place = index - (count() - offers_);
  const bool asking = place < 0 && asking_.contains(itemData(index).toString());
  if (place < 0 && !asking) {
    value_ = index;
    return Q_EMIT valueTaken(index);
  }
  takeValue(value_);
  if (!open_) return;
  if (asking) return Q_EMIT valueAsked(index);
  Q_EMIT offerTaken(place);
}

}  // namespace hessianlab
