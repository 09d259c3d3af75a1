// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked about the plane of a 2-D data set: a map, one point of it, and what an attack does to its points.
// Free of Torch and of Qt; results are immutable once they are handed over, so any thread may read them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/attack_choice.h"
#include "model/questions/question.h"

namespace hessianlab {

// The label that losses need is the predicted class, as everywhere on the map.
struct MapRequest {
  using Result = struct MapResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  int columns = 120, rows = 120;  // 2 … 2000
  double xMin = 0, xMax = 1, yMin = 0, yMax = 1;
  std::string layer = "hessian";       // "none" | "hessian" ‖H‖ | "gradient" ‖g‖ | "lambda_min" λ_min
  int fieldEvery = 0;                  // an eigenvector at every so many cells; 0: none
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

// The direction in which the loss bends most at a point: the eigenvector of H whose |λ| is largest, and that λ.
struct PlaneEigenvector {
  float x = 0, y = 0;
  float dx = 0, dy = 0;  // unit length; the sign has no meaning
  float lambda = 0;
};

// Values over a rectangle of a 2-D data set, row 0 at yMin, column 0 at xMin.
struct MapResult {
  int64_t step = 0;
  int columns = 0, rows = 0;
  double xMin = 0, xMax = 1, yMin = 0, yMax = 1;
  int classes = 2;
  std::vector<int> prediction;          // class at each cell
  std::vector<float> confidence;        // max_k p_k
  std::string layer;                    // of the request
  std::vector<float> heat;              // the layer's value at each cell; empty for "none"
  std::vector<PlaneEigenvector> field;  // empty unless it was asked for
  double seconds = 0;                   // that the map took
};

struct PointRequest {
  using Result = struct PointResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  double x = 0, y = 0;
  std::optional<int64_t> atStep = {};
};

// Everything about one point of the plane, in float64.
struct PointResult {
  int64_t step = 0;
  double x = 0, y = 0;
  int64_t prediction = 0;
  std::vector<double> probabilities;  // one per class
  double loss = 0;                    // nats
  std::array<double, 2> gradient{};   // g
  double gradientNorm = 0;            // ‖g‖
  double hessianNorm = 0;             // ‖H‖ = max |λ|
  double lambdaMax = 0, lambdaMin = 0;
  std::array<double, 2> eigenvector{};  // unit, of the λ with the larger |λ|; its angle is in (−90°, 90°]
};

struct ArrowsRequest {
  using Result = struct ArrowsResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::vector<int64_t> indices = {};  // in the test set; empty: up to `most` of them, evenly spread
  int64_t most = 100;                 // ≥ 1
  AttackChoice attack = {};
  std::optional<int64_t> atStep = {};
};

// What an attack made of one test point.
struct AttackArrow {
  int64_t index = 0;  // in the test set
  int64_t label = 0, prediction = 0, adversarialPrediction = 0;
  float x = 0, y = 0, toX = 0, toY = 0;
  bool wrong = false;    // misclassified from the start: attacks leave such points alone
  bool flipped = false;  // classified rightly before, wrongly at the end: recomputed there
};

struct ArrowsResult {
  int64_t step = 0;
  AttackChoice attack;
  std::vector<AttackArrow> arrows;
};

extern template struct Answers<MapRequest>;
extern template struct Answers<PointRequest>;
extern template struct Answers<ArrowsRequest>;

}  // namespace hessianlab
