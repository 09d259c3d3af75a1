// SPDX-License-Identifier: GPL-3.0-or-later
// Many circles or squares of one size in one item: a ball of a norm around each of many points, or rings of so many
// pixels. GUI thread only.
#pragma once

#include <vector>

#include "viz/base/qcp.h"

namespace hessianlab {

class ShapesItem : public QCPAbstractItem {
  Q_OBJECT

 public:
  enum class Unit { Data, Pixels };

  explicit ShapesItem(QCustomPlot* plot);

  // Circles or axis-parallel squares with this radius (half the side) around centres in data units.
  void setShapes(std::vector<QPointF> centres, bool round, double radius, Unit unit);
  const std::vector<QPointF>& centres() const { return centres_; }

  // `halo` is drawn below `pen`, wider, so that the shapes stand out on any ground.
  void setPens(const QPen& pen, const QPen& halo, const QBrush& brush);

  double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  std::vector<QPointF> centres_;
  bool round_ = true;
  double radius_ = 0;
  Unit unit_ = Unit::Data;
  QPen pen_, halo_;
  QBrush brush_;
};

}  // namespace hessianlab
