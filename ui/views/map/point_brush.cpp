// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/map/point_brush.h"

#include <algorithm>
#include <cmath>

namespace hessianlab {

namespace {

constexpr double kSpacing = 0.012;  // between two points of a stroke, where the plane is 1 wide
constexpr double kJitter = 0.02;    // a stroke is a cloud, not a string of pearls

double rounded(double value) {
  return std::round(std::clamp(value, 0.0, 1.0) * 1e4) / 1e4;
}

double distance(const PaintedPoint& point, const QPointF& at) {
  return std::hypot(point.x - at.x(), point.y - at.y());
}

bool inside(const QPointF& at) {
  return at.x() >= 0 && at.x() <= 1 && at.y() >= 0 && at.y() <= 1;
}

}  // namespace

void PointBrush::begin(std::vector<PaintedPoint> points, MapTool tool, int64_t label, double reach) {
  points_ = std::move(points);
  tool_ = tool;
  label_ = label;
  reach_ = reach;
  active_ = true;
  changed_ = false;
  last_.reset();
  grabbed_.reset();
}

bool PointBrush::stroke(double x, double y) {
  const QPointF here(x, y);
  const QPointF from = last_.value_or(here);
  bool changed = false;
  if (tool_ == MapTool::Move) {
    changed = moveTo(here);
    last_ = here;
  } else if (tool_ == MapTool::Paint || tool_ == MapTool::Erase) {
    const double length = std::hypot(x - from.x(), y - from.y());
    if (!last_) {
      changed = tool_ == MapTool::Paint ? paintAt(here) : eraseAt(here);
      last_ = here;
    }
    const int steps = static_cast<int>(length / kSpacing);
    for (int i = 1; i <= steps; ++i) {
      const QPointF at = from + (here - from) * (i * kSpacing / length);
      if (tool_ == MapTool::Erase) {
        changed = eraseAt(at) || changed;
      } else {
        std::uniform_real_distribution<double> offset(-kJitter, kJitter);
        const double right = offset(random_), up = offset(random_);
        changed = paintAt(at + QPointF(right, up)) || changed;
      }
      last_ = at;
    }
  }
  changed_ = changed_ || changed;
  return changed;
}

bool PointBrush::paintAt(const QPointF& at) {
  if (!inside(at) || full()) return false;
  points_.push_back({rounded(at.x()), rounded(at.y()), label_});
  return true;
}

bool PointBrush::eraseAt(const QPointF& at) {
  return std::erase_if(points_, [&](const PaintedPoint& point) { return distance(point, at) <= reach_; }) > 0;
}

bool PointBrush::moveTo(const QPointF& at) {
  if (!last_) {
    const auto nearest = std::min_element(points_.begin(), points_.end(), [&](const auto& a, const auto& b) {
      return distance(a, at) < distance(b, at);
    });
    if (nearest != points_.end() && distance(*nearest, at) <= reach_)
      grabbed_ = static_cast<std::size_t>(nearest - points_.begin());
    return false;
  }
  if (!grabbed_) return false;
  PaintedPoint& point = points_[*grabbed_];
  const PaintedPoint before = point;
  point.x = rounded(at.x());
  point.y = rounded(at.y());
  return !(point == before);
}

std::vector<PaintedPoint> asPainted(const PlanarPoints& train, const PlanarPoints& test) {
  std::vector<PaintedPoint> points;
  std::size_t nextTrain = 0, nextTest = 0;
  while (points.size() < kMostPaintedPoints && (nextTrain < train.x.size() || nextTest < test.x.size())) {
    const bool wantsTest = isPaintedTest(points.size());
    const bool takesTest = nextTest < test.x.size() && (wantsTest || nextTrain == train.x.size());
    const PlanarPoints& from = takesTest ? test : train;
    std::size_t& next = takesTest ? nextTest : nextTrain;
    points.push_back({rounded(from.x[next]), rounded(from.y[next]), from.label[next]});
    ++next;
  }
  return points;
}

}  // namespace hessianlab
