// SPDX-License-Identifier: GPL-3.0-or-later
// Many steps must find at least what one step finds: if FGSM beats PGD, the gradient along the way misleads. PGD counts
// from the sample itself, where FGSM begins, and from random starts.
#include "model/attacks/pgd.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

// In a ball that holds two ways out a sample or two in a hundred fall to the one step and not to PGD by mere luck.
constexpr double kOneStepLuck = 0.02;
constexpr int64_t kOneStepRestarts = 5;  // a ball of the plane may hold several ways out

}  // namespace

SanityCheck askOneStep(SanityContext& context) {
  const Pgd fromSample(context.norm, {.steps = context.kSteps, .randomStart = false});
  const Pgd restarted(context.norm, {.steps = context.kSteps, .restarts = kOneStepRestarts});
  const torch::Tensor fallen =
      context.fallen(fromSample, context.epsilon).logical_or(context.fallen(restarted, context.epsilon));
  context.addWhiteBox(fallen);
  const double one = accuracyOf(context.oneStep()), many = accuracyOf(fallen);
  const bool passed = many <= one + kOneStepLuck + kRounding;
  return {"one-step", verdict(passed),
          sentence("At ε = ", context.epsilon, " PGD with ", context.kSteps, " steps, from the sample and from ",
                   kOneStepRestarts, " random starts, leaves ", percent(many), " of ", context.samples,
                   " samples right and the single step of FGSM ", percent(one),
                   passed ? ": many steps find no less than one, as they should."
                          : ": one step beats many, a sign that the gradients mislead the attack.")};
}

}  // namespace hessianlab
