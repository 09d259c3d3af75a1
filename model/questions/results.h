// SPDX-License-Identifier: GPL-3.0-or-later
// Plain numbers that travel from the engine to whoever draws or prints them. No tensor, no Qt type. All are immutable
// once they are in the mailbox, so any thread may read them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hessianlab {

struct Quantiles {
  double p10 = 0, median = 0, p90 = 0;
};

// One training step. Losses are batch means of cross-entropy in nats; penalty is λ·R as added to the loss.
struct StepRecord {
  int64_t step = 0;    // 1 after the first step
  double epoch = 0;    // steps / steps per epoch
  double seconds = 0;  // spent in steps alone so far
  double trainLoss = 0;
  double penalty = 0;
  double trainAccuracy = 0;  // of this batch, 0…1
};

// Curvature of the loss with respect to the input on the fixed probe batch.
struct ProbeRecord {
  int64_t step = 0;
  double epoch = 0;
  Quantiles hessianNorm;   // ‖H‖ per sample
  Quantiles gradientNorm;  // ‖g‖ per sample
  double lambdaMinMedian = 0;
  double confidenceMean = 0;    // mean of max_k p_k
  double normalisedMedian = 0;  // median of ‖H‖/‖g‖
  std::string estimator;        // "power", "lanczos", "exact"
  int64_t iterations = 0;
  double residualMax = 0;  // worst ‖Hv−λv‖/‖Hv‖ over the probe
  double convergedFraction = 0;
  int64_t samples = 0;
  double seconds = 0;  // cost of this probe
};

// Accuracy and loss on the test set, at the end of an epoch (and at step 0).
struct EvaluationRecord {
  int64_t step = 0;
  double epoch = 0;
  double testAccuracy = 0;
  double testLoss = 0;
};

// Seconds spent so far in each activity.
struct CostLedger {
  double training = 0;    // forward and backward of the plain loss, optimiser
  double penalty = 0;     // the regularizer
  double probes = 0;      // curvature probes
  double evaluation = 0;  // test accuracy, attacks and looks do not count: they run elsewhere
};

enum class RunState { Idle, Running, Paused, Finished, Stopped, Failed };
const char* toString(RunState state);  // "idle", "running", "paused", "finished", "stopped", "failed"

struct Progress {
  RunState state = RunState::Idle;
  int64_t step = 0, totalSteps = 0;
  int64_t stepsPerEpoch = 0;
  double epoch = 0;
  int64_t totalEpochs = 0;
  double stepsPerSecond = 0;  // recent
  double etaSeconds = 0;      // to the last epoch, at the recent speed
  CostLedger cost;
  int64_t threads = 0;
  int64_t peakMemoryBytes = 0;
  std::string message;  // why it failed or stopped; empty otherwise
};

// A grid of grey or colour pixels, or a 2-D point; channels × height × width, row major. Range [0,1] for inputs, any
// for gradients and perturbations. For 2-D sets: channels = 1, height = 1, width = 2.
struct Picture {
  int channels = 1, height = 0, width = 0;
  std::vector<float> values;
};

struct PictureRow {
  int64_t index = 0;  // in the test set
  int64_t label = 0;
  int64_t prediction = 0;  // of the original
  int64_t adversarialPrediction = 0;
  bool attackSucceeded = false;  // adversarialPrediction != label, recomputed on the returned input
  double distanceL2 = 0, distanceLinf = 0;
  double loss = 0;
  double gradientNorm = 0;
  double hessianNorm = 0;
  double hessianResidual = 0;  // ‖Hv−λv‖/‖Hv‖
  double lambdaMax = 0, lambdaMin = 0;
  // An eigenvector has no sign of its own; it is turned uphill (vᵀg ≥ 0), so that the first is never below 0. nullopt:
  // one of the two is 0 and has no direction.
  std::optional<double> cosGradientEigenvector, cosGradientPerturbation, cosEigenvectorPerturbation;
  Picture original, perturbation, adversarial, gradient, eigenvector;
  std::vector<float> probabilities, adversarialProbabilities;
};

struct PicturesResult {
  int64_t step = 0;  // of the snapshot that was looked at
  std::string attack, norm, estimator;
  int64_t iterations = 0;
  double epsilon = 0;
  std::vector<PictureRow> rows;
};

struct AttackCurve {
  std::string attack;
  std::vector<double> accuracy;  // one per ε
  std::string settings;          // JSON object
};

// A bound on the distance of each sample to its nearest adversarial input: from below, but for the estimate
// "second-order-margin-upper".
struct BoundCurve {
  std::string name, title;       // "lipschitz", "Global Lipschitz constant"
  bool certificate = false;      // proven for every input of the ball; false: an estimate, which can be too large
  std::vector<double> accuracy;  // one per ε: share of samples that are right and have radius > ε
  std::vector<double> radius;    // per sample, in the result's norm; 0 where the clean input is misclassified
};

// One automatic question about whether an evaluation can be trusted (gradient masking).
struct SanityCheck {
  std::string check;  // "large-epsilon"
  bool passed = true;
  std::string detail;  // one sentence with the numbers
};

struct RobustnessResult {
  int64_t step = 0;
  std::string norm;  // "linf" | "l2"
  std::vector<double> epsilons;
  int64_t samples = 0;
  int64_t seed = 0;
  double cleanAccuracy = 0;
  std::vector<double> accuracy;                       // pointwise worst case, monotone in ε
  std::vector<std::pair<double, double>> interval95;  // Wilson
  std::vector<AttackCurve> attacks;
  std::vector<int64_t> indices;
  std::vector<bool> correct;                           // of the clean input
  std::vector<std::optional<double>> smallestEpsilon;  // smallest ε of the grid at which the sample fell; nullopt: none
  std::vector<int> brokenBy;                    // which of `attacks` did that; −1: none did, or it was wrong before
  std::vector<std::optional<double>> distance;  // of the nearest adversarial input found; empty: was not asked for
  std::optional<double> medianDistance;  // over all samples, wrong ones at 0; nullopt: not asked, or over half hold
  std::vector<BoundCurve> bounds;        // empty: were not asked for
  std::vector<SanityCheck> sanity;       // empty: was not asked for
  bool complete = true;                  // false: cancelled, the values so far
};

struct CurvatureSample {
  int64_t index = 0, label = 0, prediction = 0;
  double loss = 0;
  double norm = 0;
  std::optional<double> lambdaMax, lambdaMin;
  double gradientNorm = 0;
  std::optional<double> residual;
  int64_t iterations = 0;
  bool converged = false;
  double confidence = 0;  // max_k p_k
  double margin = 0;      // z_y − the largest other logit; negative where the prediction is wrong
};

struct CurvatureResult {
  int64_t step = 0;
  std::string estimator;
  int64_t iterations = 0;
  int64_t seed = 0;
  double seconds = 0;
  std::vector<CurvatureSample> samples;
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
  int64_t samples = 0, seed = 0;
  double exactSeconds = 0;  // of the exact norms, in float64
  std::vector<EstimatorTrial> trials;
};

}  // namespace hessianlab
