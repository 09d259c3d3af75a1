// SPDX-License-Identifier: GPL-3.0-or-later
// MapTab: its points, painted or generated, and what the tools do with them.
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/runs/run_controller.h"
#include "ui/views/map/map_pane.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/map/map_tools.h"
#include "ui/words/engine_text.h"
#include "viz/map/map_view.h"

namespace hessianlab {

namespace {

constexpr double kReachPixels = 12;  // of eraser and grip
constexpr double kClickPixels = 10;  // a click this near a test point means that point

std::size_t nearestIn(const PlanarPoints& set, double x, double y) {
  std::size_t nearest = 0;
  const auto away = [&](std::size_t i) { return std::hypot(set.x[i] - x, set.y[i] - y); };
  for (std::size_t i = 1; i < set.x.size(); ++i)
    if (away(i) < away(nearest)) nearest = i;
  return nearest;
}

}  // namespace

bool MapTab::showsPainted() const {
  return document_.painted();
}

std::vector<PaintedPoint> MapTab::presentPoints() const {
  return showsPainted() ? document_.config().points("dataset.points") : asPainted(trainSet_, testSet_);
}

QString MapTab::dataName() const {
  const CatalogueEntry* entry = chosenIn(document_.config(), "dataset", document_.catalogues());
  return entry ? engineText(entry->title) : QString();
}

void MapTab::showPoints() {
  std::vector<MapPoint> points;
  if (brush_.active() || showsPainted()) {
    const auto& painted = brush_.active() ? brush_.points() : document_.config().points("dataset.points");
    for (std::size_t i = 0; i < painted.size(); ++i)
      points.push_back({painted[i].x, painted[i].y, static_cast<int>(painted[i].label), isPaintedTest(i)});
  } else {
    for (const PlanarPoints* set : {&trainSet_, &testSet_})
      for (std::size_t i = 0; i < set->x.size(); ++i)
        points.push_back({set->x[i], set->y[i], set->label[i], set == &testSet_});
  }
  own_->map().setEmptyText(showsPainted() && points.empty()
                               ? tr("Nothing is painted yet: choose Paint, then press and drag here")
                               : tr("Computing the map …"));
  own_->setPoints(std::move(points));
  showRings();
  showCount();
}

void MapTab::showCount() {
  const auto painted = brush_.active() ? brush_.points() : presentPoints();
  const auto total = static_cast<qsizetype>(painted.size());
  const bool isPainted = brush_.active() || showsPainted();
  const qsizetype test = isPainted ? total / 5 : static_cast<qsizetype>(testSet_.x.size());
  const QString name = !isPainted ? dataName() : edited_.isEmpty() ? tr("Painted") : edited_ + tr(", edited");
  const QString text = tr("%1: %2 points, %3 to test").arg(name).arg(total).arg(test);
  QString hint, why;
  const bool pending = controller_.hasPendingChanges();
  if (brush_.active() && brush_.full())
    hint = tr("There is room for %1 points, not more.").arg(kMostPaintedPoints);
  else if (showsPainted() && slot_.state() == RunState::Failed && !loaded_ && slot_.current())
    hint = why = refusalText(slot_.current()->progress.message);
  else if (showsPainted() && pending)
    hint = tr("The present run keeps its points; a new run takes these.");
  else if (!pending && controller_.currentIsListed())
    why = tr("The present run has these points already; ▶ trains on");
  if (isPainted && total == 0 && why.isEmpty()) why = tr("Paint some points first");
  tools_->showPoints(text, hint, why, total > 0);
}

bool MapTab::showsTestSet() const {
  const Run* run = slot_.current();
  return !testSet_.x.empty() && !(showsPainted() && run && run->config["dataset"] != document_.config()["dataset"]);
}

void MapTab::showRings() {
  if (!showsTestSet()) {
    own_->setOpen(std::nullopt);
    return own_->setRings({}, std::nullopt);
  }
  const auto at = [this](int64_t index) {
    const auto i = static_cast<std::size_t>(index);
    return QPointF(testSet_.x[i], testSet_.y[i]);
  };
  const auto size = static_cast<int64_t>(testSet_.x.size());
  const SampleSelection& samples = document_.samples();
  std::vector<QPointF> chosen;
  for (const int64_t index : samples.brushed())
    if (index < size) chosen.push_back(at(index));
  const bool opened = samples.open() < size;
  own_->setOpen(opened ? std::optional(samples.open()) : std::nullopt);
  own_->setRings(std::move(chosen), opened ? std::optional(at(samples.open())) : std::nullopt);
}

void MapTab::openNearest(MapPane& pane, double x, double y) {
  if (!showsTestSet()) return;
  const std::size_t nearest = nearestIn(testSet_, x, y);
  const double away = std::hypot(testSet_.x[nearest] - x, testSet_.y[nearest] - y);
  if (away > kClickPixels * pane.map().unitsPerPixel()) return;
  document_.samples().setOpen(static_cast<int64_t>(nearest));
  Q_EMIT message(tr("Test point %1 is open in every view").arg(nearest));
}

void MapTab::stroke(double x, double y, Qt::MouseButton button) {
  if (!brush_.active()) {
    const MapTool tool = button == Qt::RightButton ? MapTool::Erase : shared_->choice->tool;
    brush_.begin(presentPoints(), tool, shared_->choice->paintClass, kReachPixels * own_->map().unitsPerPixel());
  }
  if (brush_.stroke(x, y)) showPoints();
}

void MapTab::endStroke() {
  if (!brush_.active()) return;
  brush_.end();
  if (!brush_.changed()) return showPoints();
  if (!showsPainted()) edited_ = dataName();
  const MapTool tool = brush_.tool();
  const QString what = tool == MapTool::Paint  ? tr("painted points")
                       : tool == MapTool::Move ? tr("moved point")
                                               : tr("erased points");
  document_.setPaintedPoints(brush_.points(), what);
}

void MapTab::clearPoints() {
  edited_.clear();
  document_.setPaintedPoints({}, tr("cleared points"));
  tools_->setTool(MapTool::Paint);
}

void MapTab::trainOnPoints() {
  if (controller_.hasPendingChanges()) controller_.reset();
  controller_.run();
}

}  // namespace hessianlab
