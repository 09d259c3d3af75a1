// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/catalogue/view_catalogue.h"

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
LabView* make(LabDocument& document, RunController& controller) {
  return new View(document, controller);
}

}  // namespace

const std::vector<ViewEntry>& viewCatalogue() {
  static const std::vector<ViewEntry> all{
      {QStringLiteral("training"), QStringLiteral("Training"),
       QStringLiteral("Loss, accuracy and input curvature while the network learns"), make<TrainingTab>},
      {QStringLiteral("pictures"), QStringLiteral("Pictures"),
       QStringLiteral("Test pictures, their attacks, and the directions that matter"), make<PicturesTab>},
      {QStringLiteral("draw"), QStringLiteral("Draw"),
       QStringLiteral("Draw a digit or a garment, or drop an image: what the network makes of it"), make<DrawTab>},
      {QStringLiteral("robustness"), QStringLiteral("Robustness"),
       QStringLiteral("Accuracy under attack against the size of the perturbation"), make<RobustnessTab>},
      {QStringLiteral("curvature"), QStringLiteral("Curvature"),
       QStringLiteral("How strongly the loss bends at many test samples, and the spectrum of one of them"),
       make<CurvatureTab>},
      {QStringLiteral("slices"), QStringLiteral("Slices"),
       QStringLiteral("The loss along a line and over a plane through one test sample, and what g and H predict"),
       make<SlicesTab>},
      {QStringLiteral("map"), QStringLiteral("Map"),
       QStringLiteral("Decision regions and curvature over the plane of a 2-D data set"), make<MapTab>},
      {QStringLiteral("estimators"), QStringLiteral("Estimators"),
       QStringLiteral("How fast each way of estimating curvature comes near the exact value"), make<EstimatorTab>},
      {QStringLiteral("confusion"), QStringLiteral("Confusion"),
       QStringLiteral("Which classes the network takes for which; a cell selects its samples in all views"),
       make<ConfusionTab>},
  };
  return all;
}

}  // namespace hessianlab
