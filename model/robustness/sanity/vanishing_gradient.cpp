// SPDX-License-Identifier: GPL-3.0-or-later
// Once p_y rounds to 1 the cross-entropy and its gradient are 0 in single precision, and an attack that starts there
// has no direction. Over-confidence does that without any robustness, and it makes ‖g‖ and ‖H‖ small as well.
#include "model/curvature/input_hessian.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kNoGradient = 1e-8;  // below it the rounding error of the softmax decides the direction
// Confident samples of an honest network saturate as well, and a random start takes most of them out of it. Half of
// them do not.
constexpr double kShare = 0.5;

}  // namespace

SanityCheck askVanishingGradient(SanityContext& context) {
  const Network& network = context.single();
  const Tape tape = network.record(context.x.to(torch::kFloat32), Order::First);
  const Tensor gradient = network.pullback(tape, crossEntropyCotangent(tape.logits, context.y));
  const Tensor confidence = at::softmax(tape.logits, 1).gather(1, context.y.unsqueeze(1)).squeeze(1);
  const Tensor vanished = (rowNorm(gradient) < kNoGradient).logical_or(confidence == 1).cpu();
  const auto right = context.right.sum().item<int64_t>();
  const double share =
      static_cast<double>(vanished.logical_and(context.right).sum().item<int64_t>()) / static_cast<double>(right);
  const bool passed = share <= kShare;
  return {
      "vanishing-gradient", verdict(passed),
      sentence("For ", percent(share), " of ", right,
               " right samples the gradient of the cross-entropy vanishes in single precision (‖g‖ < 1e-8 or p = 1)",
               passed ? ": most give an attack a direction."
                      : ": a small gradient here means over-confidence, not robustness."),
      right};
}

}  // namespace hessianlab
