// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the texts of a window fit into their places, whatever the language.
#pragma once

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QtTest>

namespace hessianlab {

// A frame around the words, and what stands beside them.
inline int widthOf(const QAbstractButton& button) {
  constexpr int kFrame = 6;
  if (qobject_cast<const QCheckBox*>(&button)) return button.sizeHint().width();
  const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
  return words + kFrame + (button.icon().isNull() ? 0 : button.iconSize().width());
}

// Buttons, boxes to tick and labels of one line that are narrower than their text.
inline QStringList cutTexts(const QWidget& window) {
  QStringList cut;
  for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
    if (!button->isVisible() || button->text().isEmpty()) continue;
    const auto* tool = qobject_cast<const QToolButton*>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) continue;
    if (button->width() < widthOf(*button)) cut << button->objectName() + u' ' + button->text();
  }
  for (const QLabel* label : window.findChildren<QLabel*>()) {
    if (!label->isVisible() || label->wordWrap() || label->text().isEmpty() || !label->pixmap().isNull()) continue;
    if (label->metaObject() != &QLabel::staticMetaObject) continue;  // those that shorten their text themselves
    if (label->width() < label->sizeHint().width() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
      cut << label->objectName() + u' ' + label->text();
  }
  for (const QScrollArea* area : window.findChildren<QScrollArea*>())
    if (area->isVisible() && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        area->widget()->width() > area->viewport()->width())
      cut << area->objectName() + area->accessibleName();
  return cut;
}

// Letters that two entries of one menu want, as "File: O".
inline QStringList doubledKeys(const QMenu& menu) {
  QStringList doubled;
  QString taken;
  for (const QAction* action : menu.actions()) {
    if (action->isSeparator() || !action->isVisible()) continue;
    const QKeySequence key = QKeySequence::mnemonic(action->text());
    if (key.isEmpty()) continue;
    const QString letter = key.toString().right(1);
    if (taken.contains(letter)) doubled << menu.title() + QStringLiteral(": ") + action->text();
    taken += letter;
  }
  return doubled;
}

}  // namespace hessianlab
