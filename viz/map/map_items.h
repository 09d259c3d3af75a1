// SPDX-License-Identifier: GPL-3.0-or-later
// Two things that QCustomPlot cannot draw well in axis coordinates: an image of any size at any zoom (its own pixmap
// item scales a copy of the whole image, which is gigabytes when zoomed far), and many unconnected line segments. GUI
// thread only.
#pragma once

#include <QImage>
#include <vector>

#include "viz/base/qcp.h"

namespace hessianlab {

class ImageItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  explicit ImageItem(QCustomPlot* plot);

  // `area` in axis coordinates, y upwards; row 0 of the image lies at its lower edge.
  void setImage(const QImage& image, const QRectF& area);
  const QImage& image() const { return image_; }

  double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  QImage image_;  // row 0 on top, as it is drawn
  QRectF area_;
};

class LinesItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  explicit LinesItem(QCustomPlot* plot);

  void setLines(std::vector<QLineF> lines);
  const std::vector<QLineF>& lines() const { return lines_; }

  // `halo` is drawn below `pen`, wider, so that the lines stand out on any ground.
  void setPens(const QPen& pen, const QPen& halo);
  const QPen& pen() const { return pen_; }

  double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  std::vector<QLineF> lines_;
  QPen pen_, halo_;
};

}  // namespace hessianlab
