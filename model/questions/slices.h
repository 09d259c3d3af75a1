// SPDX-License-Identifier: GPL-3.0-or-later
// The loss around one test sample: along a line, and over a plane.
// Plain numbers, free of Torch and of Qt; results are immutable, any thread may read them. Lengths are L2 in input
// space, losses are cross-entropies in nats with the true label.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/questions/attack_choice.h"
#include "model/questions/picture.h"
#include "model/questions/question.h"

namespace hessianlab {

// A direction is "gradient" (the loss grows fastest), "eigenvector" (of H for its largest |eigenvalue|, pointing
// uphill), "attack" (to the input that the attack finds), or "random" (uniform on the sphere, from the seed).
// A test sample and how far around it the loss is asked for.
struct AroundSample {
  int64_t index = 0;                   // in the test set
  AttackChoice attack = {};            // of the direction "attack", and of the ε-ball
  double reach = 1;                    // on both sides, above 0
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct SliceRequest : AroundSample {
  using Result = struct SliceResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::string direction = "gradient";
  int points = 81;  // odd, 3 … 2001
};

struct PlaneRequest : AroundSample {
  using Result = struct PlaneResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::string first = "gradient", second = "attack";
  int columns = 61, rows = 61;  // 2 … 501 each
};

struct SliceDirection {
  std::string asked;   // as in the request
  std::string taken;   // the same, or "random" where there is no such direction
  std::string reason;  // why another was taken, as a clause: "the gradient is zero"; empty otherwise
  Picture vector;      // of length 1
  // Of an eigenvector: how it was computed, its eigenvalue, and ‖Hv − λv‖/‖Hv‖.
  std::string estimator;
  int64_t iterations = 0;
  double eigenvalue = 0, residual = 0;
};

struct DecisionChange {
  double t = 0;               // the network decides for `after` here, and for `before` just left of it
  int before = 0, after = 0;  // classes
};

// A quadratic model counts as good where it is off by at most this share of the true loss.
constexpr double kModelTolerance = 0.1;

// The loss along x + t v, v of length 1.
struct SliceResult {
  int64_t step = 0, index = 0, label = 0;
  int prediction = 0;  // at t = 0
  double reach = 0;
  Picture original;
  SliceDirection direction;
  double loss = 0, gradientNorm = 0;
  double slope = 0;      // vᵀg
  double curvature = 0;  // vᵀHv
  std::vector<double> t;
  std::vector<double> trueLoss;
  std::vector<double> linear;     // ℓ + t vᵀg
  std::vector<double> quadratic;  // ℓ + t vᵀg + ½ t² vᵀHv
  std::vector<int> predictions;
  std::vector<DecisionChange> changes;  // from left to right; those closer than two points together may be missed
  // The quadratic model is good for all |t| up to here; nullopt: on the whole slice.
  std::optional<double> quadraticHolds;
  double ballRadius = 0;           // |t| at which the line leaves the ε-ball
  double boxLow = 0, boxHigh = 0;  // the line is inside the box [0,1] of valid inputs for these t, which hold 0
  double outsideShare = 0;         // of the values outside [0,1], at the end of the slice with more of them
  double farthestOutside = 0;      // by how much at most
};

struct PathPoint {
  double a = 0, b = 0;  // coordinates in the plane
  double distance = 0;  // from the plane
  int64_t restart = 0;
};

// The loss over x + a u + b w, u and w orthonormal. Row 0 lies at b = −reach, column 0 at a = −reach, the last ones at
// +reach.
struct PlaneResult {
  int64_t step = 0, index = 0, label = 0;
  int prediction = 0;  // at a = b = 0
  double reach = 0;
  SliceDirection first, second;  // second: what is left of it at right angles to the first
  double cosine = 0;             // between the two as they were asked for
  int columns = 0, rows = 0;
  std::vector<float> loss, confidence;  // confidence: max_k p_k
  std::vector<int> predictions;
  // The iterates of the attack, as far as it reports any (pgd does); empty where it had nothing to do.
  std::vector<PathPoint> path;
  int returned = -1;  // which point of the path the attack returns
  bool fooled = false;
  AttackChoice attack;
  // Corners of the section of the L∞ ball, counter-clockwise; empty for L2, where it is the circle of radius ε.
  std::vector<std::pair<double, double>> ball;
};

extern template struct Answers<SliceRequest>;
extern template struct Answers<PlaneRequest>;

}  // namespace hessianlab
