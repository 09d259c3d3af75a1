// SPDX-License-Identifier: GPL-3.0-or-later
// The 2-D set whose points somebody painted: they stand in the configuration itself (dataset.points). Every fifth point
// is for testing (isPaintedTest), in an order drawn once and for all; the others are for training, in their own.
// train_samples and test_samples keep so many of each, drawn likewise. Classes run from 0 to the largest that was
// painted.
#include <algorithm>
#include <string>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/data/chosen_samples.h"
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

// Points are painted class by class: the first of them are one class. A part of them is drawn once and for all.
constexpr uint64_t kOrderSeed = 22;

// The points of one part in their order; those for testing, and any that only some are taken of, shuffled.
void fillPoints(const PaintedPoints& points, bool test, int64_t wanted, const std::vector<std::string>& classNames,
                Tensor& x, Tensor& y, std::string& remark) {
  std::vector<float> coordinates;
  std::vector<int64_t> labels;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (isPaintedTest(i) != test) continue;
    coordinates.push_back(static_cast<float>(points[i].x));
    coordinates.push_back(static_cast<float>(points[i].y));
    labels.push_back(points[i].label);
  }
  x = torch::tensor(coordinates, torch::kFloat32).reshape({-1, 2});
  y = torch::tensor(labels, torch::kInt64);
  const bool some = wanted > 0 && wanted < y.numel();
  if (!test && !some) return;
  torch::Generator generator = makeGenerator(kOrderSeed);
  const Tensor order = at::randperm(y.numel(), generator, torch::kInt64);
  const Tensor kept = some ? order.slice(0, 0, wanted) : order;
  if (some) remark = remarkOn(kept, y, classNames, Sampling::First, test ? "test samples" : "training samples", {});
  x = x.index_select(0, kept);
  y = y.index_select(0, kept);
}

Dataset load(const ParameterSet& settings) {
  const PaintedPoints& painted = points(settings, "points");
  requireEnough(painted);
  Dataset set;
  set.inputShape = {2};
  const auto last =
      std::max_element(painted.begin(), painted.end(), [](const auto& a, const auto& b) { return a.label < b.label; });
  for (int64_t k = 0; k <= last->label; ++k) set.classNames.push_back("class " + std::to_string(k));
  fillPoints(painted, false, integer(settings, "train_samples"), set.classNames, set.trainX, set.trainY,
             set.trainRemark);
  fillPoints(painted, true, integer(settings, "test_samples"), set.classNames, set.testX, set.testY, set.testRemark);
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
