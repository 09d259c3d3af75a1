// SPDX-License-Identifier: GPL-3.0-or-later
// The local-linearity gap |ℓ(x+δ) − ℓ(x) − δᵀ∇ℓ| of Qin et al. (2019, arXiv 1907.02610) along FGSM's δ, relative to
// δᵀ∇ℓ. A loss that bends away at once makes a single step fail and so fools whoever attacks, or trains, with one step.
// Measured on the log-odds log(1/p_y − 1), which the softmax does not saturate.
#include <limits>

#include "model/attacks/steps.h"
#include "model/curvature/input_hessian.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kGap = 1;           // the loss falls where its gradient says that it grows, or grows twice as much
constexpr double kOneStepLag = 0.2;  // FGSM may leave that share more samples than PGD: curvature alone explains it

}  // namespace

SanityCheck askLinearity(SanityContext& context) {
  const LossView before = lookAtLoss(context.network, context.x, context.y, true);
  const Tensor there = projected(stepAlong(context.x, before.direction, context.epsilon, context.norm), context.x,
                                 context.epsilon, context.norm);
  const Tensor grown = lookAtLoss(context.network, there, context.y, false).score - before.score;
  const Tensor promised = rowDot(before.direction, there - context.x);
  const Tensor gap =
      ((grown - promised).abs() / promised).masked_fill(promised <= 0, std::numeric_limits<double>::infinity());
  const Tensor ofRight = gap.cpu().masked_select(context.right);
  const double median = ofRight.numel() > 0 ? ofRight.median().item<double>() : 0;
  const double one = accuracyOf(context.oneStep()), many = accuracyOf(context.pgd());
  const bool passed = median <= kGap || one - many <= kOneStepLag;
  return {
      "linearity", passed,
      sentence("Along one step of ε = ", context.epsilon, " the loss departs from its tangent by ", percent(median),
               " (median of ", ofRight.numel(), " samples); FGSM leaves ", percent(one), " right, PGD ", percent(many),
               passed ? ": one step says little less than many."
                      : ": the loss bends away from its gradient, so a single step proves nothing here.")};
}

}  // namespace hessianlab
