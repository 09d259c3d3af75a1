// SPDX-License-Identifier: GPL-3.0-or-later
// Pen, its colour, eraser, width, undo and clear of a canvas. GUI thread only.
#pragma once

#include <QWidget>

#include "ui/views/draw/draw_choice.h"
#include "ui/views/view_choice.h"

class QPushButton;
class QSlider;
class QToolButton;

namespace hessianlab {

class InkCanvas;

class DrawTools : public QWidget {
  Q_OBJECT
 public:
  // Both must outlive it.
  DrawTools(ViewChoice<DrawChoice>& choice, InkCanvas& canvas, QWidget* parent = nullptr);

  void setColourful(bool colourful);  // the pen has a colour; otherwise it is white

 private:
  void buildColors();
  void takeColor(const QColor& color);
  void follow();
  void showChoice();

  ViewChoice<DrawChoice>& choice_;
  InkCanvas& canvas_;
  QToolButton *pen_, *eraser_, *color_;
  bool colourful_ = false;
  QSlider* width_;
  QPushButton *undo_, *clear_;
};

}  // namespace hessianlab
