// SPDX-License-Identifier: GPL-3.0-or-later
// The 2-D set whose points somebody painted: they stand in the configuration itself (dataset.points). Every fifth point
// is for testing (isPaintedTest), the others are for training, in their order; train_samples and test_samples keep the
// first of each. Classes run from 0 to the largest that was painted.
#include <algorithm>
#include <string>

#include "model/base/error.h"
#include "model/data/sets/definition.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr std::size_t kFewest = 10;

void requireEnough(const PaintedPoints& points) {
  if (points.size() < kFewest)
    throw InputError("the painted data set has " + std::to_string(points.size()) +
                     (points.size() == 1 ? " point" : " points") + "; paint at least " + std::to_string(kFewest) +
                     " on the map, or list them in dataset.points");
  const int64_t first = points.front().label;
  if (std::all_of(points.begin(), points.end(), [&](const PaintedPoint& p) { return p.label == first; }))
    throw InputError("all " + std::to_string(points.size()) + " painted points are of class " + std::to_string(first) +
                     "; paint a second class, so that there is something to tell apart");
}

void fillPoints(const PaintedPoints& points, bool test, int64_t wanted, Tensor& x, Tensor& y) {
  std::vector<float> coordinates;
  std::vector<int64_t> labels;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (isPaintedTest(i) != test || (wanted > 0 && static_cast<int64_t>(labels.size()) == wanted)) continue;
    coordinates.push_back(static_cast<float>(points[i].x));
    coordinates.push_back(static_cast<float>(points[i].y));
    labels.push_back(points[i].label);
  }
  x = torch::tensor(coordinates, torch::kFloat32).reshape({-1, 2});
  y = torch::tensor(labels, torch::kInt64);
}

Dataset load(const ParameterSet& settings) {
  const PaintedPoints& painted = points(settings, "points");
  requireEnough(painted);
  Dataset set;
  set.inputShape = {2};
  const auto last =
      std::max_element(painted.begin(), painted.end(), [](const auto& a, const auto& b) { return a.label < b.label; });
  for (int64_t k = 0; k <= last->label; ++k) set.classNames.push_back("class " + std::to_string(k));
  fillPoints(painted, false, integer(settings, "train_samples"), set.trainX, set.trainY);
  fillPoints(painted, true, integer(settings, "test_samples"), set.testX, set.testY);
  standardise(set);
  return set;
}

}  // namespace

std::vector<DatasetDefinition> paintedSets() {
  CatalogueEntry entry;
  entry.name = "painted";
  entry.title = "Painted points";
  entry.help =
      "Points that you paint on the map, or that a settings file lists in dataset.points: invent a task of your own.";
  entry.traits = {trait::kPlane, trait::kPainted};
  entry.parameters = sampleCounts();
  entry.parameters.push_back(Parameter::points("points")
                                 .titled("Points")
                                 .saying("The points themselves, each as [x, y, class].")
                                 .outOfPanel());
  return {{entry, [](const ParameterSet& settings, int64_t) { return load(settings); }}};
}

}  // namespace hessianlab
