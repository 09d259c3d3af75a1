// SPDX-License-Identifier: GPL-3.0-or-later
// See plot_canvas.h.
#include "viz/base/plot_canvas.h"

namespace hessianlab {

PlotCanvas::PlotCanvas(QWidget* parent) : QCustomPlot(parent) {
  // A figure belongs to the run and not to the machine: "0.5" and 10¹ everywhere, as in captions and files.
  setLocale(QLocale::c());
  setPlottingHint(QCP::phFastPolylines, true);
  setAutoAddPlottableToLegend(false);
  addLayer(QStringLiteral("marker"), layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
  markerLayer_ = layer(QStringLiteral("marker"));
  markerLayer_->setMode(QCPLayer::lmBuffered);
  addLayer(QStringLiteral("cursor"), markerLayer_, QCustomPlot::limAbove);
  cursorLayer_ = layer(QStringLiteral("cursor"));
  cursorLayer_->setMode(QCPLayer::lmBuffered);
  connect(this, &QCustomPlot::afterReplot, this, [this] {
    if (!isVisible() && !painting_) mPaintBuffers.clear();
  });
}

void PlotCanvas::layoutNow() {
  updateLayout();
}

QImage PlotCanvas::drawImage(double ratio) {
  QImage image((QSizeF(viewport().size()) * ratio).toSize(), QImage::Format_RGB32);
  image.setDevicePixelRatio(ratio);
  image.fill(mBackgroundBrush.color());
  // Tick labels are cached as pixmaps for the ratio of the screen, which may be another one.
  const bool cached = plottingHints().testFlag(QCP::phCacheLabels);
  setPlottingHint(QCP::phCacheLabels, false);
  {
    QCPPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(&painter);
  }
  setPlottingHint(QCP::phCacheLabels, cached);
  return image;
}

void PlotCanvas::drawVectors(QCPPainter& painter) {
  painter.setMode(QCPPainter::pmNoCaching);
  painter.fillRect(viewport(), mBackgroundBrush);
  draw(&painter);
}

void PlotCanvas::paintEvent(QPaintEvent* event) {
  if (paintsVectors_) {
    QCPPainter painter(this);
    painter.setMode(QCPPainter::pmVectorized);
    return drawVectors(painter);
  }
  painting_ = true;
  if (mPaintBuffers.isEmpty() && !size().isEmpty()) replot(rpQueuedRefresh);
  QCustomPlot::paintEvent(event);
  painting_ = false;
  if (!isVisible()) mPaintBuffers.clear();  // somebody takes a picture of what is hidden
}

void PlotCanvas::resizeEvent(QResizeEvent* event) {
  // A plot that is squeezed to nothing has no buffer to be drawn into, and waits for room.
  if (!event->size().isEmpty()) QCustomPlot::resizeEvent(event);
}

void PlotCanvas::redraw(QCPLayer* target) {
  if (!isVisible() || mPaintBuffers.isEmpty()) return;  // all is drawn when it is shown
  // Painted at once, the whole window would be, and with it widgets that have not heard yet of what this plot has.
  if (hasInvalidatedPaintBuffers())
    replot(rpQueuedRefresh);
  else
    target->replot();
}

void PlotCanvas::hideEvent(QHideEvent* event) {
  QCustomPlot::hideEvent(event);
  mPaintBuffers.clear();
}

}  // namespace hessianlab
