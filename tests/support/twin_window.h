// SPDX-License-Identifier: GPL-3.0-or-later
// A window with two runs side by side, and the hands that drive it.
#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QStandardItemModel>

#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/views/map/map_tab.h"

namespace hessianlab {

inline void choose(QComboBox* box, const char* value) {
  const int index = box->findData(QString::fromUtf8(value));
  if (index < 0) qFatal("no choice called %s", value);
  box->setCurrentIndex(index);
  Q_EMIT box->activated(index);
}
inline bool bothReach(MainWindow& window, RunState state) {
  return QTest::qWaitFor(
      [&] {
        const RunSlot* twin = window.controller().twin();
        return window.controller().state() == state && twin && twin->state() == state;
      },
      kPatienceMs);
}
template <class Runs>
int64_t stepOf(const Runs& of) {
  return of.session()->progress().step;
}
inline MapTab* twinsMap(MainWindow& window) {
  return child<MapTab>(window, "twin.view.map");
}

// What a control says; invalid: `widget` is none.
inline QVariant valueOf(const QWidget& widget) {
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return box->currentIndex();
  if (const auto* box = qobject_cast<const QSpinBox*>(&widget)) return box->value();
  if (const auto* box = qobject_cast<const QDoubleSpinBox*>(&widget)) return box->value();
  if (const auto* slider = qobject_cast<const QSlider*>(&widget)) return slider->value();
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  return button && button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
}
// Sets a control to something else, as a person would. False: there is nothing else.
inline bool nudge(QWidget& widget) {
  const QVariant before = valueOf(widget);
  if (!before.isValid() || !widget.isEnabled()) return false;
  if (auto* box = qobject_cast<QComboBox*>(&widget)) {
    const auto* items = qobject_cast<QStandardItemModel*>(box->model());
    for (int step = 1; step < box->count(); ++step) {
      const int row = (box->currentIndex() + step) % box->count();
      if (!items->item(row)->isEnabled()) continue;
      box->setCurrentIndex(row);
      Q_EMIT box->activated(row);
      break;
    }
  } else if (auto* number = qobject_cast<QAbstractSpinBox*>(&widget)) {
    number->stepBy(1);
  } else if (auto* slider = qobject_cast<QSlider*>(&widget)) {
    slider->triggerAction(QAbstractSlider::SliderPageStepAdd);
  } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
    button->click();
  }
  return valueOf(widget) != before;
}
// Whatever can be set in a view says the same in its twin, whichever of the two the hand is on.
inline void everyControlIsShared(MainWindow& window, const QString& view, int least) {
  window.raiseView(view);
  auto* twins = child<QWidget>(window, ("twin.view." + view).toUtf8().constData());
  int shared = 0;
  for (QWidget* left : window.view(view)->findChildren<QWidget*>()) {
    auto* right = twins->findChild<QWidget*>(QStringLiteral("twin.") + left->objectName());
    if (left->objectName().isEmpty() || !right || !valueOf(*left).isValid()) continue;
    QVERIFY2(valueOf(*left) == valueOf(*right), qPrintable(left->objectName()));
    for (QWidget* hand : {left, right}) {
      if (!nudge(*hand)) continue;
      ++shared;
      QVERIFY2(valueOf(*left) == valueOf(*right), qPrintable(hand->objectName()));
    }
  }
  QVERIFY2(shared >= 2 * least, qPrintable(QStringLiteral("%1: %2").arg(view).arg(shared)));
}

}  // namespace hessianlab
