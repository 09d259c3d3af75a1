// SPDX-License-Identifier: GPL-3.0-or-later
// ‖H‖ of many test samples by one estimator, and of all estimators side by side. No tensor, no Qt type; results are
// immutable, any thread may read them.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/base/sampling.h"
#include "model/questions/question.h"

namespace hessianlab {

struct CurvatureRequest {
  using Result = struct CurvatureResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }

  std::string estimator = "exact";  // exact | power | lanczos | ascent | auto (exact where it is cheap, else lanczos)
  int64_t iterations = 0;           // 0: the estimator's own default
  int64_t samples = 64;
  int64_t seed = 1;
  std::string start = "random";        // power only: random | gradient | both (the larger of the two, per sample)
  bool doublePrecision = false;        // float64 throughout; exact always is
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
  std::vector<int64_t> indices = {};   // these samples of the test set; empty: `samples` by `sampling`
  Sampling sampling = Sampling::First;
  // What an earlier measurement of the same request and weights was through with; nullptr: nothing.
  std::shared_ptr<const CurvatureResult> from = nullptr;
  // Told from time to time what is done by then, on a thread of the job; may be empty.
  std::function<void(const CurvatureResult&)> keep = nullptr;
  // How a balanced choice is asked for, where a remark on the samples shall advise it; empty: it cannot be.
  std::string remedy = "a balanced choice (--sampling balanced)";
};

struct CurvatureSample {
  int64_t index = 0, label = 0, prediction = 0;
  double loss = 0;
  double norm = 0;
  std::optional<double> lambdaMax, lambdaMin;
  double gradientNorm = 0;
  std::optional<double> residual;
  int64_t iterations = 0;
  bool converged = false;  // the norm itself; false where that is not certain
  double confidence = 0;   // max_k p_k
  double margin = 0;       // z_y − the largest other logit; negative where the prediction is wrong
};

struct CurvatureResult {
  int64_t step = 0;
  std::string estimator;
  int64_t iterations = 0;
  int64_t seed = 0;
  double seconds = 0;
  std::vector<CurvatureSample> samples;
  Sampling sampling = Sampling::First;
  std::string remark;    // where these samples do not stand for the set, a sentence or two
  int64_t inDouble = 0;  // samples of a float32 network that needed float64: too confident, or too large logits
  std::string weightsSha256 = {};  // of the model.safetensors that was measured; empty: of no file
};

// Every estimator of ‖H‖ over the same samples, against the exact norms.
struct EstimatorComparisonRequest {
  using Result = struct EstimatorComparison;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Long; }

  int64_t samples = 64;
  int64_t seed = 1;
  bool doublePrecision = false;
  std::optional<int64_t> atStep = {};
  Sampling sampling = Sampling::First;
};

// One estimator with one number of iterations, over the same samples as all others of the comparison.
struct EstimatorTrial {
  std::string estimator;  // "power", "power-rayleigh" (what the penalty uses), "lanczos", "ascent"
  std::string start;      // "gradient", "random", "both"
  int64_t iterations = 0;
  int64_t products = 0;   // Hessian–vector products a sample
  double meanShare = 0;   // Σ estimate ÷ Σ exact norm
  double worstShare = 0;  // least estimate ÷ exact norm of a sample
  std::optional<double> residualMedian, residualMax;
  double seconds = 0;
};

struct EstimatorComparison {
  int64_t step = 0;
  int64_t samples = 0, seed = 0;
  Sampling sampling = Sampling::First;
  std::string remark;       // where these samples do not stand for the set, a sentence or two
  double exactSeconds = 0;  // of the exact norms, in float64
  std::vector<EstimatorTrial> trials;
  std::string weightsSha256 = {};  // as in CurvatureResult
};

extern template struct Answers<CurvatureRequest>;
extern template struct Answers<EstimatorComparisonRequest>;

}  // namespace hessianlab
