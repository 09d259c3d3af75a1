// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lab_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "viz/base/theme.h"

namespace hessianlab {

namespace {

constexpr int kTipMargin = 4;

void drawHandle(const QStyleOption& option, QPainter& painter) {
  const bool hovered = option.state & QStyle::State_MouseOver;
  painter.fillRect(option.rect, hovered ? Theme::accentOf(option.palette) : Theme::gridOf(option.palette));
}

void drawTip(const QStyleOption& option, QPainter& painter) {
  painter.fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
  painter.setPen(Theme::gridOf(option.palette));
  painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void drawBox(const QStyleOption& option, QPainter& painter) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(option.palette.color(QPalette::PlaceholderText));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

}  // namespace

LabStyle::LabStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void LabStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
  const bool whole = element == PE_PanelTipLabel || element == PE_IndicatorDockWidgetResizeHandle;
  if (!whole) QProxyStyle::drawPrimitive(element, option, painter, widget);
  painter->save();
  if (element == PE_PanelTipLabel) drawTip(*option, *painter);
  if (element == PE_IndicatorDockWidgetResizeHandle) drawHandle(*option, *painter);
  if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) drawBox(*option, *painter);
  painter->restore();
}

void LabStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const {
  if (element == CE_Splitter) return drawHandle(*option, *painter);
  QProxyStyle::drawControl(element, option, painter, widget);
}

int LabStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  return metric == PM_ToolTipLabelFrameWidth ? kTipMargin : QProxyStyle::pixelMetric(metric, option, widget);
}

}  // namespace hessianlab
