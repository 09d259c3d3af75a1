// SPDX-License-Identifier: GPL-3.0-or-later
// The local-linearity gap |ℓ(x+δ) − ℓ(x) − δᵀ∇ℓ| of Qin et al. (2019, arXiv 1907.02610) along FGSM's δ, relative to
// δᵀ∇ℓ. A loss that bends away at once makes a single step fail and so fools whoever attacks, or trains, with one step.
// Measured on the log-odds log(1/p_y − 1), which the softmax does not saturate.
#include "model/attacks/steps.h"
#include "model/curvature/input_hessian.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kGap = 1;           // the loss falls where its gradient says that it grows, or grows twice as much
constexpr double kLeastAsked = 0.5;  // share of the right samples; at the others the gradient is 0 or overflows
constexpr double kMostTold = 1000;   // gaps; beyond it a number says no more than that
constexpr double kOneStepLag = 0.2;  // FGSM may leave that share more samples than PGD: curvature alone explains it

}  // namespace

SanityCheck askLinearity(SanityContext& context) {
  const LossView before = lookAtLoss(context.network, context.x, context.y, true);
  const Tensor there = projected(stepAlong(context.x, before.direction, context.epsilon, context.norm), context.x,
                                 context.epsilon, context.norm);
  const Tensor grown = lookAtLoss(context.network, there, context.y, false).score - before.score;
  const Tensor promised = rowDot(before.direction, there - context.x);
  const Tensor gap = ((grown - promised).abs() / promised).to(torch::kFloat64).cpu();
  const Tensor asked = gap.masked_select(gap.isfinite().logical_and((promised > 0).cpu()).logical_and(context.right));
  const auto right = context.right.sum().item<int64_t>();
  if (asked.numel() < kLeastAsked * static_cast<double>(right))
    return {"linearity", SanityCheck::Verdict::NotAsked,
            sentence("At ", right - asked.numel(), " of ", right,
                     " right samples the loss has no slope to follow, so it cannot depart from it."),
            0};
  const double median = asked.median().item<double>();
  const double one = accuracyOf(context.oneStep()), many = accuracyOf(context.pgd());
  const bool passed = median <= kGap || one - many <= kOneStepLag;
  return {"linearity", verdict(passed),
          sentence("Along one step of ε = ", context.epsilon, " the loss departs from its tangent by ",
                   median > kMostTold ? "more than " + percent(kMostTold) : percent(median), " (median of ",
                   asked.numel(), " samples); FGSM leaves ", percent(one), " right, PGD ", percent(many),
                   passed ? ": one step says little less than many."
                          : ": the loss bends away from its gradient, so a single step proves nothing here."),
          asked.numel()};
}

}  // namespace hessianlab
