// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/sanity.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/nn/finite.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

// One line per check. work: gradients per sample, roughly.
struct SanityQuestion {
  const char* name;
  SanityCheck (*ask)(SanityContext& context);
  double work;
  bool ofRight = true;  // says something of samples that are classified rightly alone
};
constexpr SanityQuestion kQuestions[] = {
    {"one-step", askOneStep, 121},                    // FGSM against PGD
    {"convergence", askConvergence, 40},              // twice the steps
    {"larger-epsilon", askLargerEpsilon, 40},         // half and twice ε, afresh
    {"large-epsilon", askLargeEpsilon, 20},           // where nothing can be robust
    {"linearity", askLinearity, 1},                   // the loss along one step
    {"vanishing-gradient", askVanishingGradient, 1},  // ‖g‖ in single precision
    {"logit-scale", askLogitScale, 60},               // other losses, other scales of the logits
    {"precision", askPrecision, 20},                  // double precision
    {"confidence", askConfidence, 1, false},          // mean largest probability
    {"random-noise", askNoise, 100},                  // random noise against all gradient attacks above
    {"gradient-free", askGradientFree, 500},          // Square against them
};

// A question without an answer is neither passed nor failed.
SanityCheck answered(const SanityQuestion& question, SanityContext& context) {
  SanityCheck check{question.name, SanityCheck::Verdict::NotAsked, {}, 0};
  if (question.ofRight && !context.right.any().item<bool>()) {
    check.detail =
        sentence("None of ", context.samples, " samples is classified rightly, so no attack can show anything.");
    return check;
  }
  try {
    check = question.ask(context);
    if (check.samples == 0 && check.verdict != SanityCheck::Verdict::NotAsked) check.samples = context.samples;
  } catch (const NotFinite& error) {
    check.detail = sentence("Numbers overflow: ", error.what(), ".");
  }
  return check;
}

}  // namespace

std::vector<SanityCheck> checkSanity(const Network& network, const torch::Tensor& x, const torch::Tensor& y, Norm norm,
                                     double epsilon, int64_t seed, JobControl& control, torch::Tensor* nearest) {
  TORCH_CHECK(epsilon > 0 && x.size(0) > 0 && x.size(0) == y.size(0), "checkSanity: samples and an epsilon are needed");
  torch::NoGradGuard noGrad;
  std::vector<SanityCheck> checks;
  const int64_t count = std::min(x.size(0), kSanitySamples);
  const StopScope stop(control.question());
  try {
    SanityContext context(network, x.slice(0, 0, count), y.slice(0, 0, count), norm, epsilon, seed);
    context.nearest = nearest;
    double done = 0;
    for (const SanityQuestion& question : kQuestions) {
      if (control.cancelled()) throw Interrupted();
      checks.push_back(answered(question, context));
      done += question.work;
      control.setProgress(done * static_cast<double>(count) / sanityWork(count));
    }
  } catch (const Interrupted&) {
  }
  return checks;
}

double sanityWork(int64_t samples) {
  double work = 0;
  for (const SanityQuestion& question : kQuestions) work += question.work;
  return work * static_cast<double>(std::min(samples, kSanitySamples));
}

}  // namespace hessianlab
