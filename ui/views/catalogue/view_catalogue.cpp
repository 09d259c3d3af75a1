// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/catalogue/view_catalogue.h"

#include <type_traits>

#include "ui/views/circle/circle_tab.h"
#include "ui/views/confusion/confusion_tab.h"
#include "ui/views/curvature/curvature_tab.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/views/estimators/estimator_tab.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/views/slices/slices_tab.h"
#include "ui/views/training/training_tab.h"

namespace hessianlab {

namespace {

template <class View>
ViewEntry entry(const char* name, const char* title, const char* help) {
  return {QString::fromUtf8(name),
          QString::fromUtf8(title),
          QString::fromUtf8(help),
          [](const ViewPlace& place) -> LabView* { return new View(place); },
          std::is_base_of_v<NetworkView, View>,
          View::sees};
}

}  // namespace

const std::vector<ViewEntry>& viewCatalogue() {
  static const std::vector<ViewEntry> all{
      entry<TrainingTab>("training", "Training", "Loss, accuracy and input curvature while the network learns"),
      entry<PicturesTab>("pictures", "Pictures", "Test pictures, their attacks, and the directions that matter"),
      entry<DrawTab>("draw", "Draw", "Draw a digit or a garment, or drop an image: what the network makes of it"),
      entry<RobustnessTab>("robustness", "Robustness", "Accuracy under attack against the size of the perturbation"),
      entry<CurvatureTab>("curvature", "Curvature",
                          "How strongly the loss bends at many test samples, and the spectrum of one of them"),
      entry<SlicesTab>("slices", "Slices",
                       "The loss along a line and over a plane through one test sample, and what g and H predict"),
      entry<MapTab>("map", "Map", "Decision regions and curvature over the plane of a 2-D data set"),
      entry<EstimatorTab>("estimators", "Estimators",
                          "How fast each way of estimating curvature comes near the exact value"),
      entry<ConfusionTab>("confusion", "Confusion",
                          "Which classes the network takes for which; a cell selects its samples in all views"),
      entry<CircleTab>("circle", "Circle", "What a network on the circle predicts, and what it should"),
  };
  return all;
}

}  // namespace hessianlab
