// SPDX-License-Identifier: GPL-3.0-or-later
// Generated 2-D sets: points in [0,1]², 2000 for training and 1000 for testing unless the settings say otherwise. Same
// seed, same points.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "model/base/random.h"
#include "model/data/sets/definition.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kPi = std::numbers::pi;

struct Point {
  double x, y;
};

// One line a set. Noise-free points in [−1.5,1.5]²: t and s are uniform in [0,1], `label` is the class.
struct Generator {
  const char* name;
  const char* title;
  const char* help;
  int64_t classes;
  Point (*at)(int64_t label, double t, double s);
};

constexpr Generator kGenerators[] = {
    {"moons", "Two moons", "Two interleaved half circles: the standard example of a boundary that must bend.", 2,
     [](int64_t label, double t, double) {
       const double angle = kPi * t;
       return label == 0 ? Point{std::cos(angle) - 0.5, std::sin(angle) - 0.25}
                         : Point{0.5 - std::cos(angle), 0.25 - std::sin(angle)};
     }},
    {"circles", "Two circles", "A ring inside a ring: the boundary must close.", 2,
     [](int64_t label, double t, double) {
       const double radius = label == 0 ? 1.2 : 0.55, angle = 2 * kPi * t;
       return Point{radius * std::cos(angle), radius * std::sin(angle)};
     }},
    {"spirals", "Two spirals", "Two arms that wind around each other: hard, and full of curvature.", 2,
     [](int64_t label, double t, double) {
       const double radius = 0.15 + 1.15 * t, angle = 3.2 * kPi * t + kPi * static_cast<double>(label);
       return Point{radius * std::cos(angle), radius * std::sin(angle)};
     }},
    {"blobs", "Three blobs", "Three clouds of points: a nearly linear task.", 3,
     [](int64_t label, double t, double s) {
       const double angle = kPi / 2 + 2 * kPi * static_cast<double>(label) / 3;
       const double radius = 0.35 * std::sqrt(s), turn = 2 * kPi * t;
       return Point{0.8 * std::cos(angle) + radius * std::cos(turn), 0.8 * std::sin(angle) + radius * std::sin(turn)};
     }},
    {"xor", "Exclusive or", "Four squares in a chessboard: not separable by a line.", 2,
     [](int64_t label, double t, double s) {
       const double right = t < 0.5 ? 0 : 1;
       const double up = static_cast<double>(label) == right ? 0 : 1;
       const double u = t < 0.5 ? 2 * t : 2 * t - 1;
       return Point{(right - 1) * 1.2 + 0.1 + u, (up - 1) * 1.2 + 0.1 + s};
     }},
};

constexpr int64_t kTrain = 2000, kTest = 1000;
constexpr double kMostPoints = 1e7;  // each takes a hundred bytes while it is made
constexpr double kHalfWidth = 1.8;   // [−1.8,1.8]² is mapped onto [0,1]², whatever the draw
constexpr int kMaxDraws = 256;       // at the largest noise at least one draw in five lies inside, so 256 never fail

// Noise is drawn again where it leaves the box: clamped points would pile up on its edge.
void fillRows(const Generator& g, int64_t count, double noise, uint64_t seed, Tensor& x, Tensor& y) {
  torch::Generator random = makeGenerator(seed);
  const auto f64 = torch::TensorOptions().dtype(torch::kFloat64);
  const Tensor uniform = at::empty({count, 2}, f64).uniform_(0, 1, random);
  Tensor clean = at::empty({count, 2}, f64);
  y = at::empty({count}, torch::kInt64);
  auto points = clean.accessor<double, 2>();
  auto u = uniform.accessor<double, 2>();
  auto labels = y.accessor<int64_t, 1>();
  for (int64_t i = 0; i < count; ++i) {
    labels[i] = i % g.classes;
    const Point point = g.at(labels[i], u[i][0], u[i][1]);
    points[i][0] = point.x;
    points[i][1] = point.y;
  }
  Tensor noisy = at::empty({count, 2}, f64).normal_(0, 1, random).mul_(noise).add_(clean);
  for (int draw = 1; draw < kMaxDraws; ++draw) {
    const Tensor outside = noisy.abs().gt(kHalfWidth).any(1, true);
    if (!outside.any().item<bool>()) break;
    noisy = at::where(outside, at::empty({count, 2}, f64).normal_(0, 1, random).mul_(noise).add_(clean), noisy);
  }
  x = noisy.add_(kHalfWidth).div_(2 * kHalfWidth).clamp_(0, 1).to(torch::kFloat32);
}

// The first `wanted` (0: `usual`) of a set that does not depend on how many are wanted.
void fillPart(const Generator& g, int64_t wanted, int64_t usual, double noise, uint64_t seed, Tensor& x, Tensor& y) {
  fillRows(g, std::max(wanted, usual), noise, seed, x, y);
  const int64_t count = wanted > 0 ? wanted : usual;
  x = x.slice(0, 0, count).contiguous();
  y = y.slice(0, 0, count).contiguous();
}

Dataset generate(const Generator& g, const ParameterSet& settings, int64_t seed) {
  Dataset set;
  set.inputShape = {2};
  for (int64_t k = 0; k < g.classes; ++k) set.classNames.push_back("class " + std::to_string(k));
  const auto base = static_cast<uint64_t>(seed);
  const double noise = number(settings, "noise");
  fillPart(g, integer(settings, "train_samples"), kTrain, noise, mixSeed(base, 101), set.trainX, set.trainY);
  fillPart(g, integer(settings, "test_samples"), kTest, noise, mixSeed(base, 102), set.testX, set.testY);
  standardise(set);
  return set;
}

Parameter noise() {
  return Parameter::number("noise").titled("Noise").from(0, 1).sliding(0, 0.5).startingAt(0.1).saying(
      "Standard deviation of the random displacement of each point, where the radius of a moon is 1. More noise "
      "makes the classes overlap.");
}

}  // namespace

std::vector<DatasetDefinition> generatedSets() {
  std::vector<DatasetDefinition> all;
  for (const Generator& g : kGenerators) {
    CatalogueEntry entry;
    entry.name = g.name;
    entry.title = g.title;
    entry.help = g.help;
    entry.traits = {trait::kPlane, trait::kSeeded};
    entry.parameters = sampleCounts();
    for (Parameter& count : entry.parameters) count.maximum = kMostPoints;
    entry.parameters.insert(entry.parameters.begin(), noise());
    all.push_back({entry, [&g](const ParameterSet& settings, int64_t seed) { return generate(g, settings, seed); }});
  }
  return all;
}

}  // namespace hessianlab
