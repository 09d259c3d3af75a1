// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ui/measures.h"

#include <QSlider>
#include <QTimer>
#include <tuple>
#include <utility>
#include <vector>

#include "bench/ui/frames.h"
#include "bench/ui/lab.h"
#include "model/base/error.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"

namespace hessianlab::bench {

namespace {

const auto kMap = QStringLiteral("map");  // the one view that needs points of the plane
constexpr int kDragMilliseconds = 15;     // between two positions of a slider under a hand

ExperimentConfig trainingFor(const QString& tab) {
  return tab == kMap ? pointTraining() : pictureTraining();
}

template <class View>
View& viewOf(MainWindow& window, const char* name) {
  auto* view = qobject_cast<View*>(window.view(QString::fromLatin1(name)));
  if (!view) throw RunError(std::string("there is no view called ") + name);
  return *view;
}

double picturesPerSecond(double seconds) {
  const auto window = trainingWindow(pictureTraining(), QStringLiteral("pictures"));
  const auto& tab = viewOf<PicturesTab>(*window, "pictures");
  auto* slider = window->findChild<QSlider*>(QStringLiteral("epsilon.slider"));
  if (!slider) throw RunError("there is no slider for epsilon");
  QTimer drag;
  int position = 0;
  QObject::connect(&drag, &QTimer::timeout, slider, [&] {
    position = (position + 1) % (slider->maximum() / 2);
    slider->setValue(slider->maximum() / 4 + position);
  });
  drag.start(kDragMilliseconds);
  spin(1);
  const int64_t before = tab.answers();
  spin(seconds);
  return static_cast<double>(tab.answers() - before) / seconds;
}

// And as how fine, cells along each side, at the median.
std::pair<double, double> mapsPerSecond(double seconds) {
  const auto window = trainingWindow(pointTraining(), kMap);
  const auto& tab = viewOf<MapTab>(*window, "map");
  int64_t shown = -1;
  std::vector<double> sides;
  QObject::connect(&window->controller(), &RunController::updated, window.get(), [&] {
    if (tab.shownStep() != shown) sides.push_back(tab.shownSide());
    shown = tab.shownStep();
  });
  spin(1);
  sides.clear();
  spin(seconds);
  return {static_cast<double>(sides.size()) / seconds, quantile(sides, 0.5)};
}

}  // namespace

void measureFrames(const UiOptions& options, UiNumbers& numbers) {
  auto& application = *static_cast<TimedApplication*>(QCoreApplication::instance());
  for (const ViewEntry& view : viewCatalogue()) {
    if (!options.wants(view.name.toStdString())) continue;
    const auto window = trainingWindow(trainingFor(view.name), view.name);
    spin(1);
    application.record(window.get());
    spin(options.seconds);
    const std::vector<double> frames = application.frames();
    application.record(nullptr);
    const std::string name = view.name.toStdString();
    numbers["ui_frame_ms/" + name + "/median"] = quantile(frames, 0.5);
    numbers["ui_frame_ms/" + name + "/p95"] = quantile(frames, 0.95);
    numbers["ui_frames_per_second/" + name] = static_cast<double>(frames.size()) / options.seconds;
  }
}

void measureUpdates(const UiOptions& options, UiNumbers& numbers) {
  numbers["ui_updates_per_second/pictures"] = picturesPerSecond(options.seconds);
  std::tie(numbers["ui_updates_per_second/map"], numbers["ui_map_cells_a_side"]) = mapsPerSecond(options.seconds);
}

void measureSlowdown(const UiOptions& options, UiNumbers& numbers) {
  std::map<std::string, std::vector<double>> shares, alone;
  for (int i = 0; i < options.repetitions; ++i) {
    for (const ViewEntry& view : viewCatalogue()) {
      if (!options.wants(view.name.toStdString())) continue;
      const ExperimentConfig config = trainingFor(view.name);
      const double without = stepsPerSecond(config, options.seconds);
      const auto window = trainingWindow(config, view.name);
      const double with = stepsPerSecond(*window, options.seconds);
      shares[view.name.toStdString()].push_back(with / without);
      alone[config["dataset"].name].push_back(without);
    }
  }
  for (const auto& [name, values] : shares) numbers["ui_slowdown/" + name] = quantile(values, 0.5);
  for (const auto& [name, values] : alone) numbers["ui_steps_per_second/" + name] = quantile(values, 0.5);
}

}  // namespace hessianlab::bench
