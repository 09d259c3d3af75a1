// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/catalogue/view_catalogue.h"

#include <type_traits>

#include "ui/views/circle/circle_tab.h"
#include "ui/views/circle/frequencies_tab.h"
#include "ui/views/confusion/confusion_tab.h"
#include "ui/views/curvature/curvature_tab.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/views/estimators/estimator_tab.h"
#include "ui/views/filters/filters_tab.h"
#include "ui/views/graph/graph_tab.h"
#include "ui/views/landmarks/landmarks_tab.h"
#include "ui/views/layer/layer_tab.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/views/slices/slices_tab.h"
#include "ui/views/training/training_tab.h"
#include "ui/views/weights/weights_tab.h"

namespace hessianlab {

namespace {

template <class View>
ViewEntry entry(const char* name, const QString& title, const QString& help) {
  return {QString::fromUtf8(name),
          title,
          help,
          [](const ViewPlace& place) -> LabView* { return new View(place); },
          std::is_base_of_v<NetworkView, View>,
          View::sees};
}

}  // namespace

const std::vector<ViewEntry>& viewCatalogue() {
  static const std::vector<ViewEntry> all{
      entry<TrainingTab>("training", QObject::tr("Training"),
                         QObject::tr("Loss, accuracy and input curvature while the network learns")),
      entry<PicturesTab>("pictures", QObject::tr("Pictures"),
                         QObject::tr("Test pictures, their attacks, and the directions that matter")),
      entry<DrawTab>("draw", QObject::tr("Draw"),
                     QObject::tr("Draw a digit or a garment, or drop an image: what the network makes of it")),
      entry<RobustnessTab>("robustness", QObject::tr("Robustness"),
                           QObject::tr("Accuracy under attack against the size of the perturbation")),
      entry<CurvatureTab>(
          "curvature", QObject::tr("Curvature"),
          QObject::tr("How strongly the loss bends at many test samples, and the spectrum of one of them")),
      entry<SlicesTab>(
          "slices", QObject::tr("Slices"),
          QObject::tr("The loss along a line and over a plane through one test sample, and what g and H predict")),
      entry<MapTab>("map", QObject::tr("Map"),
                    QObject::tr("Decision regions and curvature over the plane of a 2-D data set")),
      entry<EstimatorTab>("estimators", QObject::tr("Estimators"),
                          QObject::tr("How fast each way of estimating curvature comes near the exact value")),
      entry<ConfusionTab>(
          "confusion", QObject::tr("Confusion"),
          QObject::tr("Which classes the network takes for which; a cell selects its samples in all views")),
      entry<FiltersTab>("filters", QObject::tr("Filters"),
                        QObject::tr("What the first layer looks for, and what it finds in the open picture")),
      entry<WeightsTab>(
          "weights", QObject::tr("Weights"),
          QObject::tr("How the training loss bends in the weights of one layer, and along which of them")),
      entry<LayerTab>("layer", QObject::tr("Layer"),
                      QObject::tr("What a layer inside the network makes of the test samples, class by class")),
      entry<CircleTab>("circle", QObject::tr("Circle"),
                       QObject::tr("What a network on the circle predicts, and what it should")),
      entry<FrequenciesTab>("frequencies", QObject::tr("Frequencies"),
                            QObject::tr("Which frequencies the kernel of the circle learns fast, and where")),
      entry<GraphTab>(
          "graph", QObject::tr("Graph"),
          QObject::tr("The nodes of a graph, what the network answers on them, and what their neighbours say")),
      entry<LandmarksTab>("landmarks", QObject::tr("Landmarks"),
                          QObject::tr("Points of synthetic faces that a network finds, and those that are true")),
  };
  return all;
}

}  // namespace hessianlab
