// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/sanity.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

// One line per check. work: gradients per sample, roughly.
struct SanityQuestion {
  SanityCheck (*ask)(SanityContext& context);
  double work;
};
constexpr SanityQuestion kQuestions[] = {
    {askOneStep, 121},          // FGSM against PGD
    {askConvergence, 40},       // twice the steps
    {askLargerEpsilon, 40},     // half and twice ε, afresh
    {askLargeEpsilon, 20},      // where nothing can be robust
    {askLinearity, 1},          // the loss along one step
    {askVanishingGradient, 1},  // ‖g‖ in single precision
    {askLogitScale, 60},        // other losses, other scales of the logits
    {askPrecision, 20},         // double precision
    {askConfidence, 1},         // mean largest probability
    {askNoise, 100},            // random noise against all gradient attacks above
    {askGradientFree, 500},     // Square against them
};

}  // namespace

std::vector<SanityCheck> checkSanity(const Network& network, const torch::Tensor& x, const torch::Tensor& y, Norm norm,
                                     double epsilon, int64_t seed, JobControl& control) {
  TORCH_CHECK(epsilon > 0 && x.size(0) > 0 && x.size(0) == y.size(0), "checkSanity: samples and an epsilon are needed");
  torch::NoGradGuard noGrad;
  std::vector<SanityCheck> checks;
  const int64_t count = std::min(x.size(0), kSanitySamples);
  const StopScope stop(control.question());
  try {
    SanityContext context(network, x.slice(0, 0, count), y.slice(0, 0, count), norm, epsilon, seed);
    double done = 0;
    for (const SanityQuestion& question : kQuestions) {
      if (control.cancelled()) throw Interrupted();
      checks.push_back(question.ask(context));
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
