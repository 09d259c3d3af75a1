// SPDX-License-Identifier: GPL-3.0-or-later
// The map over the training.
#include <algorithm>
#include <cmath>

#include "model/questions/dataset_info.h"
#include "model/questions/map.h"
#include "ui/animation/asked_film.h"
#include "ui/animation/frame_of_plot.h"
#include "viz/map/map_view.h"

namespace hessianlab {

namespace {

constexpr int kMapSide = 160;

MapRequest requestFor(const MapChoice& choice) {
  MapRequest request;
  request.columns = request.rows = kMapSide;
  request.layer = choice.layer;
  return request;
}

QString titleOf(const std::string& layer) {
  if (layer == "hessian") return QObject::tr("How strongly the loss bends, step %1");
  if (layer == "gradient") return QObject::tr("How steep the loss is, step %1");
  if (layer == "lambda_min") return QObject::tr("Where the loss bends down, step %1");
  return QObject::tr("What the network decides, step %1");
}

class MapFilm final : public AskedFilm<MapRequest> {
 public:
  MapFilm(const MapChoice& choice, const PlanarPoints& test, const QStringList& classNames)
      : AskedFilm(requestFor(choice)), choice_(choice) {
    map_.setAxisTitles(QStringLiteral("x₁"), QStringLiteral("x₂"));
    map_.setClassNames(classNames);
    map_.setLogHeat(choice.log);
    map_.setBoundaryVisible(choice.boundary);
    map_.setPointsVisible(choice.points);
    map_.setLayer(choice.layer == "none" ? MapView::Layer::Regions : MapView::Layer::Heat);
    map_.setSignedHeat(choice.layer == "lambda_min");
    map_.setHeatTitle(choice.layer == "gradient"     ? QStringLiteral("‖g‖")
                      : choice.layer == "lambda_min" ? QObject::tr("λ min, exact")
                                                     : QObject::tr("‖H‖, exact"));
    std::vector<MapPoint> points;
    for (std::size_t i = 0; i < test.x.size(); ++i) points.push_back({test.x[i], test.y[i], test.label[i], true});
    map_.setPoints(std::move(points));
  }

  void settle() override {
    if (choice_.layer == "none") return;
    const bool positive = choice_.log && choice_.layer != "lambda_min";
    MapView::HeatRange range;
    for (const auto& result : results_)
      for (const float value : result->heat) {
        if (!std::isfinite(value) || (positive && value <= 0)) continue;
        range = range ? std::pair(std::min<double>(range->first, value), std::max<double>(range->second, value))
                      : std::pair<double, double>(value, value);
      }
    map_.setHeatRange(range);
  }

  QImage draw(std::size_t frame, const QSize& pixels) override {
    const MapResult& result = *results_[frame];
    map_.setTitle(titleOf(choice_.layer).arg(result.step));
    map_.setMap({result.columns, result.rows, result.xMin, result.xMax, result.yMin, result.yMax, result.prediction,
                 result.confidence, result.heat});
    return frameOf(map_, pixels);
  }

 private:
  const MapChoice choice_;
  MapView map_;
};

}  // namespace

std::unique_ptr<Film> mapFilm(const MapChoice& choice, const PlanarPoints& test, const QStringList& classNames) {
  return std::make_unique<MapFilm>(choice, test, classNames);
}

}  // namespace hessianlab
