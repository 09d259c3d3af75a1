// SPDX-License-Identifier: GPL-3.0-or-later
// A black board to draw on with the mouse or a pen: white ink, an eraser, undo by strokes (Ctrl+Z while it has the
// focus). GUI thread only.
#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class InkCanvas : public QWidget {
  Q_OBJECT
 public:
  explicit InkCanvas(QWidget* parent = nullptr);

  // Size of the drawing itself in pixels, whatever the widget's. Another size fits the present drawing into it and
  // forgets what could be undone.
  void setInkSize(const QSize& size);
  const QImage& ink() const { return ink_; }  // RGB32, black where nothing is drawn
  bool isEmpty() const { return empty_; }
  // Replaces the drawing as one step of undo; fitted to the canvas.
  void setInk(const QImage& ink);
  void clearInk();
  void undo();
  bool canUndo() const { return !history_.empty(); }

  void setPenWidth(double pixels);                       // of the drawing
  void setErasing(bool erasing) { erasing_ = erasing; }  // the right mouse button always erases
  bool drawing() const { return drawing_; }

  void setHint(const QString& text);  // while nothing is drawn
  void setTheme(const Theme& theme);
  QRect inkRect() const;  // where the drawing lies in the widget: at its top

  QSize sizeHint() const override { return {300, 300}; }
  QSize minimumSizeHint() const override { return {140, 140}; }

 Q_SIGNALS:
  void changed();         // with every move of the pen, and whenever the drawing is another
  void strokeFinished();  // the pen was lifted

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QPointF toInk(const QPointF& position) const;
  void line(const QPointF& from, const QPointF& to);
  void remember();
  void inkChanged();

  QImage ink_;
  std::vector<QImage> history_;  // before each of the last strokes
  QPointF last_;
  double penWidth_ = 22;
  bool erasing_ = false, rubs_ = false, drawing_ = false, empty_ = true;
  QString hint_;
  Theme theme_;
};

}  // namespace hessianlab
