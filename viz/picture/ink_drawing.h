// SPDX-License-Identifier: GPL-3.0-or-later
// Ink on black, stroke by stroke, with undo: what a canvas shows, or several canvases side by side. GUI thread
// only.
#pragma once

#include <QColor>
#include <QImage>
#include <QObject>
#include <QPointF>
#include <vector>

namespace hessianlab {

class InkDrawing : public QObject {
  Q_OBJECT
 public:
  explicit InkDrawing(QObject* parent = nullptr);

  // In pixels. Another size fits the present drawing into it and forgets what could be undone.
  void setSize(const QSize& size);
  const QImage& ink() const { return ink_; }  // RGB32, black where nothing is drawn
  bool isEmpty() const { return empty_; }
  // Replaces the drawing as one step of undo; fitted to the size.
  void setInk(const QImage& ink);
  void clear();
  void undo();
  bool canUndo() const { return !history_.empty(); }

  // One stroke from press to lift, in pixels of the drawing; `rubs` takes ink away.
  void press(const QPointF& at, double width, bool rubs, const QColor& color = Qt::white);
  void moveTo(const QPointF& at);
  void lift();
  bool drawing() const { return drawing_; }  // the pen is down

 Q_SIGNALS:
  void changed();         // with every move of the pen, and whenever the drawing is another
  void strokeFinished();  // the pen was lifted

 private:
  void line(const QPointF& from, const QPointF& to);
  void remember();
  void inkChanged();

  QImage ink_;
  std::vector<QImage> history_;  // before each of the last strokes
  QPointF last_;
  double width_ = 1;
  QColor color_;
  bool rubs_ = false, drawing_ = false, empty_ = true;
};

}  // namespace hessianlab
