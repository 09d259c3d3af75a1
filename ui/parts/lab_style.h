// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's Fusion style with boxes to tick that can be seen on a dark ground. GUI thread only.
#pragma once

#include <QProxyStyle>

namespace hessianlab {

class LabStyle : public QProxyStyle {
 public:
  LabStyle();
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

}  // namespace hessianlab
