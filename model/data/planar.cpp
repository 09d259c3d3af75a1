// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/planar.h"

#include <cmath>
#include <numbers>

#include "model/nn/random.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kPi = std::numbers::pi;

struct Point {
  double x, y;
};

// Noise-free points in about [−1.5,1.5]²: t and s are uniform in [0,1], `label` is the class.
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
constexpr double kHalfWidth = 1.8;  // the plane shown, and mapped onto [0,1]², reaches this far from the origin

void fill(const Generator& g, int64_t count, double noise, uint64_t seed, Tensor& x, Tensor& y) {
  torch::Generator random = makeGenerator(seed);
  const Tensor uniform = at::empty({count, 2}, torch::kFloat64).uniform_(0, 1, random);
  const Tensor normal = at::empty({count, 2}, torch::kFloat64).normal_(0, 1, random);
  const auto u = uniform.accessor<double, 2>(), n = normal.accessor<double, 2>();
  Tensor points = at::empty({count, 2}, torch::kFloat64);
  y = at::empty({count}, torch::kInt64);
  auto p = points.accessor<double, 2>();
  auto labels = y.accessor<int64_t, 1>();
  for (int64_t i = 0; i < count; ++i) {
    labels[i] = i % g.classes;
    const Point clean = g.at(labels[i], u[i][0], u[i][1]);
    p[i][0] = clean.x + noise * n[i][0];
    p[i][1] = clean.y + noise * n[i][1];
  }
  x = ((points + kHalfWidth) / (2 * kHalfWidth)).clamp_(0, 1).to(torch::kFloat32);
}

}  // namespace

const Catalogue& planarCatalogue() {
  static const Catalogue catalogue = [] {
    Catalogue result;
    for (const Generator& g : kGenerators) {
      CatalogueEntry entry;
      entry.name = g.name;
      entry.title = g.title;
      entry.help = g.help;
      entry.parameters.push_back({"noise", "Noise", Parameter::Kind::Number, 0.1, 0, 1, false, {},
                                  "Standard deviation of the noise added to each coordinate."});
      result.push_back(std::move(entry));
    }
    return result;
  }();
  return catalogue;
}

Dataset generatePlanar(const DatasetConfig& config, int64_t seed) {
  for (const Generator& g : kGenerators) {
    if (config.name != g.name) continue;
    Dataset set;
    set.name = g.name;
    set.planar = true;
    set.inputShape = {2};
    for (int64_t k = 0; k < g.classes; ++k) set.classNames.push_back("class " + std::to_string(k));
    const auto base = static_cast<uint64_t>(seed);
    fill(g, config.trainSamples > 0 ? config.trainSamples : kTrain, config.noise, mixSeed(base, 101), set.trainX, set.trainY);
    fill(g, config.testSamples > 0 ? config.testSamples : kTest, config.noise, mixSeed(base, 102), set.testX, set.testY);
    for (int64_t axis = 0; axis < 2; ++axis) {
      set.mean.push_back(set.trainX.select(1, axis).mean().item<double>());
      set.std.push_back(std::max(1e-3, set.trainX.select(1, axis).std(false).item<double>()));
    }
    return set;
  }
  TORCH_CHECK(false, "generatePlanar: not a generated set: ", config.name);
}

}  // namespace hessianlab
