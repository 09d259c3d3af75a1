// SPDX-License-Identifier: GPL-3.0-or-later
// A black board to draw on with the mouse or a pen: white or coloured ink, an eraser, undo by strokes (Ctrl+Z while it
// has the focus). Canvases side by side can show one drawing. GUI thread only.
#pragma once

#include <QImage>
#include <QWidget>

#include "viz/base/theme.h"
#include "viz/picture/ink_drawing.h"

namespace hessianlab {

class InkCanvas : public QWidget {
  Q_OBJECT
 public:
  explicit InkCanvas(QWidget* parent = nullptr);  // with a drawing of its own
  // `drawing` is used as long as the canvas takes events.
  explicit InkCanvas(InkDrawing& drawing, QWidget* parent = nullptr);

  // The drawing, as InkDrawing has it; its size is not the widget's.
  void setInkSize(const QSize& size) { drawing_.setSize(size); }
  const QImage& ink() const { return drawing_.ink(); }
  bool isEmpty() const { return drawing_.isEmpty(); }
  void setInk(const QImage& ink) { drawing_.setInk(ink); }
  void clearInk() { drawing_.clear(); }
  void undo() { drawing_.undo(); }
  bool canUndo() const { return drawing_.canUndo(); }
  bool drawing() const { return drawing_.drawing(); }

  void setPenWidth(double pixels);  // of the drawing
  void setPenColor(const QColor& color) { penColor_ = color; }
  void setErasing(bool erasing) { erasing_ = erasing; }  // the right mouse button always erases
  void setHint(const QString& text);                     // while nothing is drawn
  void setTheme(const Theme& theme);
  QRect inkRect() const;  // where the drawing lies in the widget: at its top

  QSize sizeHint() const override { return {300, 300}; }
  QSize minimumSizeHint() const override { return {140, 140}; }

 Q_SIGNALS:
  void changed();         // as InkDrawing
  void strokeFinished();  // likewise

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QPointF toInk(const QPointF& position) const;
  void inkChanged();

  InkDrawing& drawing_;
  double penWidth_ = 22;
  QColor penColor_ = Qt::white;
  bool erasing_ = false;
  bool strokes_ = false;  // the pen is down on this canvas
  QString hint_;
  Theme theme_;
};

}  // namespace hessianlab
