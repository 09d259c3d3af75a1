// SPDX-License-Identifier: GPL-3.0-or-later
// Painting, moving and erasing points of a 2-D data set, one gesture (press, drag, release) at a time. It changes a
// copy of the points; whoever owns them takes it when the gesture ends. GUI thread only.
#pragma once

#include <QPointF>
#include <optional>
#include <random>
#include <vector>

#include "model/formats/config.h"
#include "model/questions/dataset_info.h"
#include "model/session/training_session.h"

namespace hessianlab {

enum class MapTool { Look, Paint, Move, Erase };

class PointBrush {
 public:
  // `reach` in data units: how far the eraser reaches and how near a point must be to be grabbed.
  void begin(std::vector<PaintedPoint> points, MapTool tool, int64_t label, double reach);
  // The mouse is here now; the first call after begin() is the press. Positions between two calls are painted and
  // erased too. True: the points have changed.
  bool stroke(double x, double y);
  void end() { active_ = false; }

  bool active() const { return active_; }
  MapTool tool() const { return tool_; }
  bool changed() const { return changed_; }  // since begin()
  bool full() const { return points_.size() >= kMostPaintedPoints; }
  const std::vector<PaintedPoint>& points() const { return points_; }

 private:
  bool paintAt(const QPointF& at);
  bool eraseAt(const QPointF& at);
  bool moveTo(const QPointF& at);

  std::vector<PaintedPoint> points_;
  MapTool tool_ = MapTool::Look;
  int64_t label_ = 0;
  double reach_ = 0;
  bool active_ = false, changed_ = false;
  std::optional<QPointF> last_;  // where the brush was
  std::optional<std::size_t> grabbed_;
  std::minstd_rand random_{1};
};

// The points of a generated set as a painted one: in an order in which every fifth is one of its test points as long as
// there are, and rounded to four decimals. At most 5000.
std::vector<PaintedPoint> asPainted(const PlanarPoints& train, const PlanarPoints& test);

}  // namespace hessianlab
