// SPDX-License-Identifier: GPL-3.0-or-later
// How a closed list shows a name that is longer than it is wide: what is cut says so. GUI thread only.
#pragma once

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace hessianlab {

inline void paintElided(QWidget& box, QStyleOptionComboBox option) {
  QStylePainter painter(&box);
  painter.drawComplexControl(QStyle::CC_ComboBox, option);
  constexpr int kMargin = 2;  // that a style leaves before and behind the text
  const QRect place = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
  option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, place.width() - 2 * kMargin);
  painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace hessianlab
