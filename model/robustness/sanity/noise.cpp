// SPDX-License-Identifier: GPL-3.0-or-later
// Random noise is the weakest attack there is. A sample that it breaks and no gradient attack does had its gradient
// hidden.
#include "model/attacks/catalogue.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

constexpr int64_t kDraws = 200;
// In the plane so many draws nearly exhaust the ball and find ways out that a few gradient attacks miss: up to 3.5 % of
// the samples of honest networks. Masking hides tens.
constexpr double kNoiseMissed = 0.05;

}  // namespace

SanityCheck askNoise(SanityContext& context) {
  const auto attack = makeAttack("noise", context.norm, {{"draws", static_cast<double>(kDraws)}});
  const torch::Tensor broken = context.fallen(*attack, context.epsilon);
  const double missed = context.missedShare(broken);
  const bool passed = missed <= kNoiseMissed + kRounding;
  return {"random-noise", verdict(passed),
          sentence("At ε = ", context.epsilon, " random noise of ", kDraws, " draws leaves ",
                   percent(accuracyOf(broken)), " of ", context.samples, " samples right, gradient attacks ",
                   percent(accuracyOf(context.whiteBox())), ", and noise alone breaks ", percent(missed),
                   passed ? ": the gradients lead further than chance." : ": chance finds what the gradients hide.")};
}

}  // namespace hessianlab
