// SPDX-License-Identifier: GPL-3.0-or-later
// An attack that would find more with more steps has not finished: its accuracy is too high.
#include <cmath>

#include "model/attacks/pgd.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

constexpr double kConvergenceChange = 0.02;  // the usual reading of "changes nothing"; 4 of 200 samples

}  // namespace

SanityCheck askConvergence(SanityContext& context) {
  const torch::Tensor twice = context.fallen(Pgd(context.norm, {.steps = 2 * context.kSteps}), context.epsilon);
  context.addWhiteBox(twice);
  const double before = accuracyOf(context.pgd()), after = accuracyOf(twice);
  const bool passed = std::abs(before - after) <= kConvergenceChange + kRounding;
  return {"convergence", verdict(passed),
          sentence("At ε = ", context.epsilon, " PGD leaves ", percent(before), " of ", context.samples,
                   " samples right with ", context.kSteps, " steps and ", percent(after), " with ", 2 * context.kSteps,
                   passed ? ": the attack has converged." : ": it has not converged, so give the attack more steps.")};
}

}  // namespace hessianlab
