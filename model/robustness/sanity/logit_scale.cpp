// SPDX-License-Identifier: GPL-3.0-or-later
// Does the attack depend on the scale of the logits? Our PGD, a margin loss and logits divided by their median margin
// know no saturation; where they find more than the plain cross-entropy, that one was blind.
#include <algorithm>
#include <limits>

#include "model/robustness/sanity/check.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Our PGD steps along a positive multiple of the same gradient from the same start, so any gap is rounding. On a ridge
// between two ways out it decides for a few samples in a hundred; saturation costs tens.
constexpr double kSaturated = 0.05;
// Other losses weigh the classes differently, which by itself is worth up to six points on honest networks of the
// plane.
constexpr double kOtherLoss = 0.1;

double medianMargin(const SanityContext& context) {
  const Tensor logits = context.network.logits(context.x), target = context.y.unsqueeze(1);
  Tensor others = logits.clone();
  others.scatter_(1, target, -std::numeric_limits<double>::infinity());
  const Tensor margin = logits.gather(1, target).squeeze(1) - others.amax(1);
  return margin.median().item<double>();
}

}  // namespace

SanityCheck askLogitScale(SanityContext& context) {
  using Loss = PlainPgdOptions::Loss;
  const double median = medianMargin(context), temperature = median > 0 ? median : 1;
  const Tensor margin = context.fallen(
      context.single(), PlainPgd(context.norm, {.loss = Loss::Margin, .steps = context.kSteps}), context.epsilon);
  const Tensor scaled = context.fallen(
      context.single(), PlainPgd(context.norm, {.temperature = temperature, .steps = context.kSteps}), context.epsilon);
  context.addWhiteBox(margin.logical_or(scaled));
  const double plain = accuracyOf(context.plain()), ours = accuracyOf(context.pgdInSingle());
  const double byMargin = accuracyOf(margin), byScale = accuracyOf(scaled);
  const bool passed =
      ours >= plain - kSaturated - kRounding && std::min(byMargin, byScale) >= plain - kOtherLoss - kRounding;
  return {"logit-scale", verdict(passed),
          sentence("At ε = ", context.epsilon, " PGD leaves ", percent(plain), " of ", context.samples,
                   " samples right with the plain cross-entropy, ", percent(ours), " with its saturation taken out, ",
                   percent(byMargin), " with a margin loss and ", percent(byScale), " with the logits divided by ",
                   temperature,
                   passed ? ": the scale of the logits hides nothing."
                          : ": attacks that use the cross-entropy as it is are blind.")};
}

}  // namespace hessianlab
