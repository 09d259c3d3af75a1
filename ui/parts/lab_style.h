// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's Fusion style with edges around fields, grooves and handles that stand out from their ground at 3 to 1 in both
// themes, a focus that is seen on all of them, and lines between panels. A style of its own rather than a style sheet:
// with one, a change of colours takes ten times as long. GUI thread only.
#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace hessianlab {

class LabStyle : public QProxyStyle {
  Q_OBJECT
 public:
  LabStyle();
  static QColor edge(const QPalette& palette);  // of a control that can be used
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

 private:
  QStyleOptionComboBox elided(const QStyleOptionComboBox& box, const QWidget* widget) const;
  void drawMirroredHeading(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const;
  void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
};

}  // namespace hessianlab
