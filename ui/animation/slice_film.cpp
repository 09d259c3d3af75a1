// SPDX-License-Identifier: GPL-3.0-or-later
// The loss around one sample over the training: along a line, and over a plane.
#include <algorithm>
#include <cmath>

#include "model/questions/slices.h"
#include "ui/animation/asked_film.h"
#include "ui/animation/frame_of_plot.h"
#include "ui/views/slices/slice_controls.h"
#include "viz/map/level_lines.h"
#include "viz/map/plane_view.h"
#include "viz/plot/slice_plot.h"

namespace hessianlab {

namespace {

constexpr int kLevels = 12;
constexpr int kCorners = 180;  // of a circle

AroundSample around(const SliceWish& wish) {
  return {wish.sample, wish.attack, wish.reach, std::nullopt};
}

QString wordFor(const QStringList& names, int label) {
  return names.value(label, QString::number(label));
}

class LineFilm final : public AskedFilm<SliceRequest> {
 public:
  LineFilm(const SliceWish& wish, const QStringList& classNames)
      : AskedFilm(requestFor(wish)), classNames_(classNames) {
    SeriesStyle style;
    style.name = QObject::tr("true loss");
    true_ = plot_.addSeries(style);
    style.name = QObject::tr("linear model");
    style.colorIndex = 1;
    style.dotted = true;
    style.framed = false;
    linear_ = plot_.addSeries(style);
    style.name = QObject::tr("quadratic model");
    style.colorIndex = 2;
    style.dotted = false;
    style.dashed = true;
    quadratic_ = plot_.addSeries(style);
  }

  void settle() override {
    double low = INFINITY, high = -INFINITY;
    for (const auto& result : results_)
      for (const double loss : result->trueLoss)
        if (std::isfinite(loss)) low = std::min(low, loss), high = std::max(high, loss);
    if (low < high) plot_.setLeastYRange(low, high);
  }

  QImage draw(std::size_t frame, const QSize& pixels) override {
    const SliceResult& result = *results_[frame];
    const QString direction = directionName(result.direction.taken);
    plot_.setTitle(
        QObject::tr("Loss of sample %1 along %2, step %3").arg(result.index).arg(direction).arg(result.step));
    plot_.setAxisTitles(QObject::tr("t along %1 (L2)").arg(direction), QObject::tr("cross-entropy ℓ (nats)"));
    plot_.setPoints(true_, result.t, result.trueLoss);
    plot_.setPoints(linear_, result.t, result.linear);
    plot_.setPoints(quadratic_, result.t, result.quadratic);
    plot_.setBall(result.ballRadius, QObject::tr("inside the ε-ball"));
    std::vector<DecisionSpan> spans{
        {-result.reach, result.reach, result.predictions.front(), wordFor(classNames_, result.predictions.front())}};
    for (const DecisionChange& change : result.changes) {
      spans.back().to = change.t;
      spans.push_back({change.t, result.reach, change.after, wordFor(classNames_, change.after)});
    }
    plot_.setDecisions(std::move(spans));
    return frameOf(plot_, pixels);
  }

 private:
  static SliceRequest requestFor(const SliceWish& wish) {
    SliceRequest request{around(wish)};
    request.direction = wish.first;
    return request;
  }
  SlicePlot plot_;
  const QStringList classNames_;
  int true_, linear_, quadratic_;
};

class PlaneFilm final : public AskedFilm<PlaneRequest> {
 public:
  PlaneFilm(const SliceWish& wish, const QStringList& classNames)
      : AskedFilm(requestFor(wish)), classNames_(classNames) {
    view_.setHeatTitle(QObject::tr("loss"));
  }

  void settle() override {
    double low = INFINITY, high = -INFINITY;
    for (const auto& result : results_)
      for (const float loss : result->loss)
        if (std::isfinite(loss)) low = std::min<double>(low, loss), high = std::max<double>(high, loss);
    if (low < high) step_ = roundStep(high - low, kLevels);
  }

  QImage draw(std::size_t frame, const QSize& pixels) override {
    const PlaneResult& result = *results_[frame];
    view_.setTitle(QObject::tr("Loss around sample %1, step %2").arg(result.index).arg(result.step));
    view_.setAxisTitles(QObject::tr("along %1 (L2)").arg(directionName(result.first.taken)),
                        QObject::tr("%1, at right angles (L2)").arg(directionName(result.second.taken)));
    view_.setPlane({result.columns, result.rows, -result.reach, result.reach, -result.reach, result.reach,
                    result.predictions, result.confidence, result.loss},
                   step_, classNames_);
    std::vector<QPointF> ball, path;
    if (result.attack.norm == Norm::Linf)
      for (const auto& [a, b] : result.ball) ball.emplace_back(a, b);
    else
      for (int k = 0; k < kCorners; ++k)
        ball.emplace_back(result.attack.epsilon * std::cos(2 * M_PI * k / kCorners),
                          result.attack.epsilon * std::sin(2 * M_PI * k / kCorners));
    view_.setOutline(std::move(ball), QObject::tr("ε-ball"));
    for (const PathPoint& point : result.path) path.emplace_back(point.a, point.b);
    view_.setPath(std::move(path), result.returned, result.fooled, QStringLiteral("PGD"));
    return frameOf(view_, pixels);
  }

 private:
  static PlaneRequest requestFor(const SliceWish& wish) {
    PlaneRequest request{around(wish)};
    request.first = wish.first;
    request.second = wish.second;
    return request;
  }
  PlaneView view_;
  const QStringList classNames_;
  double step_ = 0;
};

}  // namespace

std::unique_ptr<Film> lineFilm(const SliceWish& wish, const QStringList& classNames) {
  return std::make_unique<LineFilm>(wish, classNames);
}

std::unique_ptr<Film> planeFilm(const SliceWish& wish, const QStringList& classNames) {
  return std::make_unique<PlaneFilm>(wish, classNames);
}

}  // namespace hessianlab
