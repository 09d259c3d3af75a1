// SPDX-License-Identifier: GPL-3.0-or-later
// Pen, eraser, width, undo and clear of a canvas. GUI thread only.
#pragma once

#include <QWidget>

class QPushButton;
class QSlider;
class QToolButton;

namespace hessianlab {

class InkCanvas;

class DrawTools : public QWidget {
  Q_OBJECT
 public:
  // The canvas must outlive it.
  explicit DrawTools(InkCanvas& canvas, QWidget* parent = nullptr);

 private:
  void follow();

  InkCanvas& canvas_;
  QToolButton *pen_, *eraser_;
  QSlider* width_;
  QPushButton *undo_, *clear_;
};

}  // namespace hessianlab
