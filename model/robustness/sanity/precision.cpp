// SPDX-License-Identifier: GPL-3.0-or-later
// Would double precision help an attack? If so, rounding hid the gradient.
#include <cmath>

#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

constexpr double kChange = 0.02;  // as in convergence.cpp

}  // namespace

SanityCheck askPrecision(SanityContext& context) {
  const Network wide = context.network.to(torch::kFloat64);
  const double single = accuracyOf(context.plain());
  const double twice =
      accuracyOf(context.fallen(wide, PlainPgd(context.norm, {.steps = context.kSteps}), context.epsilon));
  const bool passed = std::abs(single - twice) <= kChange + kRounding;
  return {"precision", verdict(passed),
          sentence("At ε = ", context.epsilon, " PGD on the plain cross-entropy leaves ", percent(single), " of ",
                   context.samples, " samples right in single and ", percent(twice), " in double precision",
                   passed ? ": rounding hides no gradient." : ": rounding hides the gradient.")};
}

}  // namespace hessianlab
