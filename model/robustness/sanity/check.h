// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks of the masking report share: the samples, the attacks that several of them need, and the words.
// Adding a check is one file in this folder, its declaration here and one line in ../sanity.cpp.
#pragma once

#include <torch/types.h>

#include <optional>
#include <sstream>
#include <string>

#include "model/attacks/attack.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/robustness.h"
#include "model/robustness/sanity/plain_pgd.h"

namespace hessianlab {

class SanityContext {
 public:
  SanityContext(const Network& network, torch::Tensor x, torch::Tensor y, Norm norm, double epsilon, int64_t seed);

  static constexpr int64_t kSteps = 20;  // of every PGD here, unless its number is the question

  const Network& network;
  const torch::Tensor x, y;
  const Norm norm;
  const double epsilon;
  const int64_t samples;
  torch::Tensor right;               // N, bool: the clean input is classified rightly
  torch::Tensor* nearest = nullptr;  // N, float64: lowered where an attack on `network` finds something nearer

  // Which samples are wrong within `radius`, N × bool on the CPU. Interrupted where a StopScope wants it.
  torch::Tensor fallen(const Attack& attack, double radius) const { return fallen(network, attack, radius); }
  torch::Tensor fallen(const Network& attacked, const Attack& attack, double radius) const;

  // Asked for by several checks, computed once: PGD and FGSM of the catalogue; in single precision the same PGD, and
  // PGD on the plain cross-entropy of the logits as they are, with the same random starts.
  const torch::Tensor& pgd();
  const torch::Tensor& pgdInSingle();
  const torch::Tensor& oneStep();
  const torch::Tensor& plain();

  // Samples that any of the gradient attacks above that single precision can follow, or one that a check added, has
  // broken.
  torch::Tensor whiteBox();
  // Share of samples that `broken` has and none of them.
  double missedShare(const torch::Tensor& broken);
  void addWhiteBox(const torch::Tensor& mask) { extra_ = extra_.logical_or(mask); }

  // The network in single precision, as most attacks elsewhere see it.
  const Network& single();

 private:
  int64_t seed_;
  torch::Tensor pgd_, pgdInSingle_, oneStep_, plain_, extra_;
  std::optional<Network> single_;
};

// Each answers with its name, its verdict, one sentence and, unless it asks all samples, how many. Thresholds stand
// with their reasons in the files. NotFinite where the network's numbers overflow: the question could not be asked.
SanityCheck askOneStep(SanityContext& context);
SanityCheck askConvergence(SanityContext& context);
SanityCheck askLargerEpsilon(SanityContext& context);
SanityCheck askLargeEpsilon(SanityContext& context);
SanityCheck askLinearity(SanityContext& context);
SanityCheck askVanishingGradient(SanityContext& context);
SanityCheck askLogitScale(SanityContext& context);
SanityCheck askPrecision(SanityContext& context);
SanityCheck askConfidence(SanityContext& context);
SanityCheck askNoise(SanityContext& context);         // after all gradient attacks
SanityCheck askGradientFree(SanityContext& context);  // likewise

// Shares are compared with this slack: 1 − 0.99 is a little more than 0.01.
constexpr double kRounding = 1e-9;

inline SanityCheck::Verdict verdict(bool passed) {
  return passed ? SanityCheck::Verdict::Passed : SanityCheck::Verdict::Failed;
}

// Share of samples that still stand.
double accuracyOf(const torch::Tensor& fallen);
std::string percent(double share);  // "31.5 %"

template <class... Parts>
std::string sentence(const Parts&... parts) {
  std::ostringstream text;
  text.precision(4);
  (text << ... << parts);
  return text.str();
}

}  // namespace hessianlab
