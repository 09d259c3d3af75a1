// SPDX-License-Identifier: GPL-3.0-or-later
// How the estimators of ‖H‖ converge on one sample. No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

struct EstimatorTraceRequest {
  using Result = struct EstimatorTrace;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }

  int64_t index = 0;      // in the test set
  int64_t products = 32;  // Hessian–vector products that each estimator may spend; 1 to 1000
  int64_t seed = 1;       // of the random starts; every estimator that starts at random starts with the same vector
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

// What an estimator answers after so many products.
struct EstimatePoint {
  int64_t products = 0;
  double estimate = 0;
  std::optional<double> residual;  // ‖Hv − λv‖/‖Hv‖ of its vector, by a product that does not count; nullopt: no vector
  double seconds = 0;              // since it began, with all that it takes to know the answer after each step
};

// One estimator, step by step. It ends early where nothing is left to find.
struct EstimatorCurve {
  std::string estimator;  // "power", "lanczos", "ascent", "hutchinson" (of the Frobenius norm, which is at least ‖H‖)
  std::string start;      // "gradient", "random"
  std::vector<EstimatePoint> points;  // products increase
  double seconds = 0;                 // of a run for the last answer alone
};

// The estimators compute in the network's own type, the exact norm in float64.
struct EstimatorTrace {
  int64_t step = 0;
  int64_t index = 0, label = 0;
  double exact = 0;           // ‖H‖
  std::string exactMethod;    // "classes": from the C×C matrix; "lanczos": steps until the residual is below 1e-6
  int64_t exactProducts = 0;  // Lanczos steps; C passes for the C×C matrix
  double exactResidual = 0;   // ‖Hv − λv‖/‖Hv‖, by a product that does not count
  double exactSeconds = 0;
  std::vector<EstimatorCurve> curves;
};

extern template struct Answers<EstimatorTraceRequest>;

}  // namespace hessianlab
