// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/twin/mirror.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QScrollBar>
#include <QSpinBox>
#include <algorithm>

#include "ui/views/lab_view.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

// Calls visit(original, copy) for each pair of `Widget`s of the same name.
template <class Widget, class Visit>
void forPairs(LabView& original, LabView& copy, const QString& prefix, const Visit& visit) {
  for (auto* left : original.findChildren<Widget*>()) {
    const QString name = left->objectName();
    if (name.isEmpty() || name.startsWith(QStringLiteral("qt_"))) continue;
    if (auto* right = copy.findChild<Widget*>(prefix + name)) visit(left, right);
  }
}

// A changes B and B changes A; setting what is set already emits nothing, so that comes to rest.
template <class Widget, class Signal, class Setter>
void join(Widget* a, Widget* b, Signal changed, Setter set) {
  QObject::connect(a, changed, b, set);
  QObject::connect(b, changed, a, set);
}

}  // namespace

void prefixNames(QWidget& view, const QString& prefix) {
  for (auto* each : view.findChildren<QWidget*>()) {
    const QString name = each->objectName();
    if (!name.isEmpty() && !name.startsWith(QStringLiteral("qt_"))) each->setObjectName(prefix + name);
  }
}

void copyControls(LabView& original, LabView& copy, const QString& prefix) {
  forPairs<QComboBox>(original, copy, prefix, [](auto* a, auto* b) { b->setCurrentIndex(a->currentIndex()); });
  forPairs<QAbstractButton>(original, copy, prefix, [](auto* a, auto* b) {
    if (a->isCheckable()) b->setChecked(a->isChecked());
  });
  forPairs<QSpinBox>(original, copy, prefix, [](auto* a, auto* b) { b->setValue(a->value()); });
  forPairs<QDoubleSpinBox>(original, copy, prefix, [](auto* a, auto* b) { b->setValue(a->value()); });
  forPairs<QAbstractSlider>(original, copy, prefix, [](auto* a, auto* b) { b->setValue(a->value()); });
}

void mirrorScrolling(QWidget& original, QWidget& copy) {
  const auto left = original.findChildren<QAbstractScrollArea*>(), right = copy.findChildren<QAbstractScrollArea*>();
  for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
    join(left[i]->horizontalScrollBar(), right[i]->horizontalScrollBar(), &QScrollBar::valueChanged,
         &QScrollBar::setValue);
    join(left[i]->verticalScrollBar(), right[i]->verticalScrollBar(), &QScrollBar::valueChanged, &QScrollBar::setValue);
  }
}

void mirror(LabView& original, LabView& copy, const QString& prefix) {
  copyControls(original, copy, prefix);
  forPairs<QComboBox>(original, copy, prefix, [](auto* a, auto* b) {
    join(a, b, &QComboBox::currentIndexChanged, &QComboBox::setCurrentIndex);
  });
  forPairs<QAbstractButton>(original, copy, prefix, [](auto* a, auto* b) {
    if (a->isCheckable()) join(a, b, &QAbstractButton::toggled, &QAbstractButton::setChecked);
  });
  forPairs<QSpinBox>(original, copy, prefix,
                     [](auto* a, auto* b) { join(a, b, &QSpinBox::valueChanged, &QSpinBox::setValue); });
  forPairs<QDoubleSpinBox>(original, copy, prefix, [](auto* a, auto* b) {
    join(a, b, &QDoubleSpinBox::valueChanged, &QDoubleSpinBox::setValue);
  });
  forPairs<QAbstractSlider>(original, copy, prefix, [](auto* a, auto* b) {
    join(a, b, &QAbstractSlider::valueChanged, &QAbstractSlider::setValue);
  });
  forPairs<CurvePlot>(original, copy, prefix, [](auto* a, auto* b) {
    join(a, b, &CurvePlot::cursorMoved, &CurvePlot::setCursor);
    join(a, b, &CurvePlot::cursorLeft, &CurvePlot::clearCursor);
  });
}

}  // namespace hessianlab
