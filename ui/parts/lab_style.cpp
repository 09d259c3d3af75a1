// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lab_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace hessianlab {

LabStyle::LabStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void LabStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
  QProxyStyle::drawPrimitive(element, option, painter, widget);
  if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) return;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(option->palette.color(QPalette::PlaceholderText));
  painter->setBrush(Qt::NoBrush);
  painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
  painter->restore();
}

}  // namespace hessianlab
