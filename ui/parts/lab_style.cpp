// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lab_style.h"

#include <QPainter>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QStyleOption>

#include "viz/base/left_to_right.h"
#include "viz/base/theme.h"

namespace hessianlab {

namespace {

constexpr int kTipMargin = 4;
constexpr int kTabRoom = 14;  // beside the name of a tab: all of them have to fit on a narrow screen

void drawHandle(const QStyleOption& option, QPainter& painter) {
  const bool hovered = option.state & QStyle::State_MouseOver;
  painter.fillRect(option.rect, hovered ? Theme::accentOf(option.palette) : Theme::gridOf(option.palette));
}

void drawTip(const QStyleOption& option, QPainter& painter) {
  painter.fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
  painter.setPen(Theme::gridOf(option.palette));
  painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void drawRounded(const QRectF& rect, const QPen& pen, QPainter& painter) {
  const double inset = pen.widthF() / 2;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 2, 2);
}

void fillRounded(const QRectF& rect, const QColor& color, QPainter& painter) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(rect, 2, 2);
}

void drawBox(const QStyleOption& option, QPainter& painter) {
  drawRounded(option.rect, option.palette.color(QPalette::PlaceholderText), painter);
}

// Of a field or a button; where the keys go it is thick and in the colour of the focus.
void drawEdge(const QStyleOption& option, QPainter& painter) {
  const bool enabled = option.state & QStyle::State_Enabled;
  if (enabled && option.state & QStyle::State_HasFocus)
    return drawRounded(option.rect, QPen(Theme::accentOf(option.palette), 2), painter);
  const QColor edge = LabStyle::edge(option.palette);
  drawRounded(option.rect, enabled ? edge : mixColors(edge, option.palette.color(QPalette::Window), 0.4), painter);
}

}  // namespace

QColor LabStyle::edge(const QPalette& palette) {
  constexpr double kShare = 0.75;
  return mixColors(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window), kShare);
}

LabStyle::LabStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {
  // Fusion would keep a picture of each control in every size and state in which it ever drew it, and up to Qt 6.4 the
  // name of such a picture stays for ever, when the picture is gone, too: some megabytes an hour.
  QPixmapCache::setCacheLimit(0);
}

void LabStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
  const bool whole = element == PE_PanelTipLabel || element == PE_IndicatorDockWidgetResizeHandle;
  if (!whole) QProxyStyle::drawPrimitive(element, option, painter, widget);
  painter->save();
  if (element == PE_PanelTipLabel) drawTip(*option, *painter);
  if (element == PE_IndicatorDockWidgetResizeHandle) drawHandle(*option, *painter);
  if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) drawBox(*option, *painter);
  if (element == PE_FrameLineEdit || element == PE_PanelButtonCommand) drawEdge(*option, *painter);
  painter->restore();
}

void LabStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const {
  if (element == CE_Splitter) return drawHandle(*option, *painter);
  if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
      element == CE_ToolButtonLabel && button && button->direction == Qt::RightToLeft &&
      button->arrowType != Qt::NoArrow && !button->text.isEmpty())
    return drawMirroredHeading(*button, *painter, widget);
  const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
  if (element == CE_MenuItem && entry && entry->text.contains(u'\t')) {
    QStyleOptionMenuItem read(*entry);  // "Ctrl+." ends with its point in every language
    const auto keys = entry->text.indexOf(u'\t') + 1;
    read.text = entry->text.left(keys) + leftToRight(entry->text.mid(keys));
    return QProxyStyle::drawControl(element, &read, painter, widget);
  }
  if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); element == CE_ComboBoxLabel && box) {
    const QStyleOptionComboBox shown = elided(*box, widget);
    return QProxyStyle::drawControl(element, &shown, painter, widget);
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

// A name that is longer than its closed list is wide says that it is cut.
QStyleOptionComboBox LabStyle::elided(const QStyleOptionComboBox& box, const QWidget* widget) const {
  constexpr int kMargin = 1, kBesideIcon = 4;  // that Qt leaves before and behind the text, and beside an icon
  const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + kBesideIcon;
  const int room = proxy()->subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget).width() - icon;
  QStyleOptionComboBox shown(box);
  if (box.fontMetrics.horizontalAdvance(box.currentText) > room)  // a list as wide as its longest name has no more
    shown.currentText = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, room - 2 * kMargin);
  return shown;
}

// Fusion leaves the arrow on the left where the text runs to the left.
void LabStyle::drawMirroredHeading(const QStyleOptionToolButton& button, QPainter& painter,
                                   const QWidget* widget) const {
  const int side = pixelMetric(PM_SmallIconSize, &button, widget);
  QStyleOption arrow(button);
  arrow.rect = QRect(button.rect.right() - side, button.rect.top(), side, button.rect.height());
  proxy()->drawPrimitive(button.arrowType == Qt::DownArrow ? PE_IndicatorArrowDown : PE_IndicatorArrowLeft, &arrow,
                         &painter, widget);
  proxy()->drawItemText(&painter, button.rect.adjusted(4, 0, -side - 4, 0),
                        Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextShowMnemonic, button.palette,
                        button.state & State_Enabled, button.text, QPalette::ButtonText);
}

void LabStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                  const QWidget* widget) const {
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_Slider && slider) return drawSlider(*slider, *painter, widget);
  if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
      control == CC_ToolButton && button && button->arrowType != Qt::NoArrow && !button->text.isEmpty()) {
    QStyleOptionToolButton heading(*button);  // of what folds out: its arrow says that it is open
    heading.state &= ~(State_On | State_Sunken);
    return QProxyStyle::drawComplexControl(control, &heading, painter, widget);
  }
  const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
  painter->save();
  if ((control == CC_SpinBox && spin && spin->frame) || (control == CC_ComboBox && combo && combo->frame))
    drawEdge(*option, *painter);
  if (control == CC_ScrollBar && slider && slider->minimum < slider->maximum) {
    constexpr int kInset = 4;
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(edge(option->palette));
    painter->drawRoundedRect(handle.adjusted(kInset, kInset, -kInset, -kInset), kInset, kInset);
  }
  painter->restore();
}

// The groove first, so that its edge lies below the handle; filled from the least value to the handle.
void LabStyle::drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const {
  QStyleOptionSlider part = option;
  part.state &= ~State_HasFocus;
  part.subControls = option.subControls & SC_SliderTickmarks;
  if (part.subControls) QProxyStyle::drawComplexControl(CC_Slider, &part, &painter, widget);
  constexpr int kGroove = 7;
  QRect groove = proxy()->subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
  const QPoint centre = groove.center();
  const bool across = option.orientation == Qt::Horizontal, enabled = option.state & State_Enabled;
  across ? groove.setHeight(kGroove) : groove.setWidth(kGroove);
  groove.moveCenter(centre);
  const QPoint handleAt = proxy()->subControlRect(CC_Slider, &option, SC_SliderHandle, widget).center();
  QRect filled = groove;
  if (across)
    option.upsideDown ? filled.setLeft(handleAt.x()) : filled.setRight(handleAt.x());
  else
    option.upsideDown ? filled.setTop(handleAt.y()) : filled.setBottom(handleAt.y());
  painter.save();
  const QColor line = edge(option.palette), window = option.palette.color(QPalette::Window);
  fillRounded(groove, mixColors(line, window, 0.2), painter);
  if (enabled) fillRounded(filled, option.palette.color(QPalette::Highlight), painter);
  drawRounded(groove, enabled ? line : mixColors(line, window, 0.4), painter);
  painter.restore();
  part.subControls = option.subControls & SC_SliderHandle;
  QProxyStyle::drawComplexControl(CC_Slider, &part, &painter, widget);
  painter.save();
  QStyleOption handle(option);
  handle.rect =
      proxy()->subControlRect(CC_Slider, &option, SC_SliderHandle, widget).adjusted(-1, -1, 1, 1) & option.rect;
  drawEdge(handle, painter);
  painter.restore();
}

int LabStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* data) const {
  if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;  // the words are enough, and fit in every language
  return QProxyStyle::styleHint(hint, option, widget, data);
}

int LabStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  if (metric == PM_TabBarTabHSpace) return kTabRoom;
  return metric == PM_ToolTipLabelFrameWidth ? kTipMargin : QProxyStyle::pixelMetric(metric, option, widget);
}

}  // namespace hessianlab
