// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy under attack against the size of the perturbation, with bounds and the questions of the gradient-masking
// report. No tensor, no Qt type; results are immutable, any thread may read them.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/base/norm.h"
#include "model/base/sampling.h"
#include "model/questions/partial_evaluation.h"
#include "model/questions/picture.h"
#include "model/questions/question.h"

namespace hessianlab {

// Which of the certificates that take longer than all other bounds together: none, those that take up to a second a
// sample, or those that take several as well.
enum class Certificates { None, Quick, All };

struct RobustnessRequest {
  using Result = struct RobustnessResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Long; }

  Norm norm = Norm::Linf;
  std::vector<double> epsilons;
  std::vector<std::string> attacks = {"standard"};  // NAME or NAME:KEY=VALUE:KEY=VALUE…
  int64_t samples = 500;
  int64_t seed = 1;
  bool doublePrecision = false;        // float64 throughout
  int workers = 1;                     // threads that attack, each a batch of its own
  bool untilZero = false;              // goes on past the last ε, in steps that double, until no sample is left
  bool distances = false;              // searches the nearest adversarial input of each sample as well
  bool bounds = false;                 // computes every bound that applies to the network and the norm
  bool sanity = false;                 // asks the questions of the gradient-masking report
  bool inputs = false;                 // keeps the inputs that broke the samples in memory, to be shown
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
  // With `bounds`: which of those that look at one ball at a time.
  Certificates certificates = Certificates::None;
  // What an earlier evaluation of the same request and weights was through with; nullptr: nothing.
  std::shared_ptr<const PartialEvaluation> from = nullptr;
  // Told after each ε what is done by then, on a thread of the job; may be empty.
  std::function<void(const PartialEvaluation&)> keep = nullptr;
  Sampling sampling = Sampling::First;
  // How a balanced choice is asked for, where a remark on the samples shall advise it; empty: it cannot be.
  std::string remedy = "a balanced choice (--sampling balanced)";
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
  bool refuted = false;          // a certificate that a mistake was found within: a fault of this program
};

// One automatic question about whether an evaluation can be trusted (gradient masking).
struct SanityCheck {
  enum class Verdict { Failed, Passed, NotAsked };  // NotAsked: the question has no answer here

  std::string check;  // "large-epsilon"
  Verdict verdict = Verdict::Passed;
  std::string detail;   // one sentence with the numbers, or why it could not be asked
  int64_t samples = 0;  // that the verdict stands on; 0: it could not be asked, or an older file does not say

  bool passed() const { return verdict == Verdict::Passed; }
  bool failed() const { return verdict == Verdict::Failed; }
};

// The input that broke a sample: found within its smallest ε by the attack that `brokenBy` names.
struct FoundInput {
  int64_t index = 0, label = 0;                       // in the test set
  int64_t prediction = 0, adversarialPrediction = 0;  // the second is never the label: recomputed on `adversarial`
  int attack = -1;                                    // which of `attacks`; −1: it is wrong as it is
  double distanceL2 = 0, distanceLinf = 0;
  Picture original, adversarial;
  std::vector<float> probabilities, adversarialProbabilities;
};

// Memory for the inputs of one evaluation. Those of the first samples are kept, as many as fit: 5000 of Fashion-MNIST,
// 1300 of CIFAR-10.
constexpr int64_t kKeptInputBytes = int64_t{32} << 20;

struct RobustnessResult {
  int64_t step = 0;
  Norm norm = Norm::Linf;
  std::vector<double> epsilons;
  int64_t samples = 0;
  Sampling sampling = Sampling::First;
  std::string remark;  // where these samples do not stand for the set, a sentence or two
  int64_t seed = 0;
  double cleanAccuracy = 0;
  std::vector<double> accuracy;                       // pointwise worst case, monotone in ε
  std::vector<std::pair<double, double>> interval95;  // Wilson
  std::vector<AttackCurve> attacks;
  std::vector<int64_t> indices;
  std::vector<bool> correct;                           // of the clean input
  std::vector<std::optional<double>> smallestEpsilon;  // smallest ε of the grid at which the sample fell; nullopt: none
  std::vector<std::string> classNames;  // of the data set; empty: an older file, which says nothing of classes
  std::vector<int> label, prediction;   // of the clean input
  // Which class the network takes the nearest adversarial input found for, the prediction where that is wrong as it is;
  // −1: none was found.
  std::vector<int> adversarialPrediction;
  std::vector<int> brokenBy;                    // which of `attacks` did that; −1: none did, or it was wrong before
  std::vector<std::optional<double>> distance;  // of the nearest adversarial input found; empty: was not asked for
  std::optional<double> medianDistance;    // over all samples, wrong ones at 0; nullopt: not asked, or over half hold
  std::vector<BoundCurve> bounds;          // empty: were not asked for
  std::vector<std::string> boundsLeftOut;  // why a bound cannot be given for this network, a sentence each
  std::vector<SanityCheck> sanity;         // empty: was not asked for
  std::vector<std::string> faults;  // where the result contradicts itself: errors of this program, a sentence each
  bool complete = true;             // false: cancelled, the values so far
  std::string weightsSha256;        // of the model.safetensors that was attacked; empty: of no file
  bool ofOtherWeights = false;      // read from beside other weights than it was measured with
  // Of the samples with a smallest ε, in their order, if they were asked for and the evaluation is complete. In memory
  // only: robustness.json does not hold them.
  std::vector<FoundInput> inputs;
};

extern template struct Answers<RobustnessRequest>;

}  // namespace hessianlab
