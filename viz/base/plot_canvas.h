// SPDX-License-Identifier: GPL-3.0-or-later
// The QCustomPlot inside each plot widget. It adds what the library keeps to itself: laying out now, and drawing onto
// any device; and the pictures that it draws into are let go while it is hidden: they are megabytes a plot, and a
// window has dozens of plots. QCustomPlot's own savePng() with a scale draws wide lines segment by segment through the
// slow path of Qt's rasteriser (seconds for a noisy curve); drawing onto an image with a device pixel ratio keeps the
// fast one. GUI thread only.
#pragma once

#include "viz/base/qcp.h"

namespace hessianlab {

class PlotCanvas : public QCustomPlot {
  Q_OBJECT

 public:
  explicit PlotCanvas(QWidget* parent);

  // Margins and rectangles as the next replot would compute them.
  void layoutNow();

  // The plot at its present viewport, `ratio` pixels for each point.
  QImage drawImage(double ratio);

  // The same as vectors; `painter` must have pmVectorized set.
  void drawVectors(QCPPainter& painter);

  // While it is on, whoever paints the widget gets it as vectors, too: a page of which it is a part.
  void setPaintsVectors(bool on) { paintsVectors_ = on; }

  // The layer for what follows the mouse: buffered, so that it is redrawn alone, and left out of exported files.
  QCPLayer* cursorLayer() const { return cursorLayer_; }
  // The layer for what follows a slider: buffered too, but exported.
  QCPLayer* markerLayer() const { return markerLayer_; }

  // Redraws one of the two layers alone; a plot that is not on screen draws it when it is.
  void redraw(QCPLayer* layer);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  bool paintsVectors_ = false, painting_ = false;
  QCPLayer* cursorLayer_ = nullptr;
  QCPLayer* markerLayer_ = nullptr;
};

}  // namespace hessianlab
