// SPDX-License-Identifier: GPL-3.0-or-later
// An attack that sees only the logits knows less than one that sees the gradient as well. A sample that Square
// (Andriushchenko et al. 2020, arXiv 1912.00049) breaks and no gradient attack does had its gradient hidden.
#include "model/attacks/catalogue.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

constexpr double kMissed = 0.05;  // as in noise.cpp: in the plane a random search is nearly exhaustive

}  // namespace

SanityCheck askGradientFree(SanityContext& context) {
  const auto attack = makeAttack("square", context.norm);
  const torch::Tensor broken = context.fallen(*attack, context.epsilon);
  const double missed = context.missedShare(broken);
  const bool passed = missed <= kMissed + kRounding;
  return {"gradient-free", verdict(passed),
          sentence("At ε = ", context.epsilon, " Square, which uses no gradient, leaves ", percent(accuracyOf(broken)),
                   " of ", context.samples, " samples right, gradient attacks ",
                   percent(accuracyOf(context.whiteBox())), ", and Square alone breaks ", percent(missed),
                   passed ? ": the gradients hide nothing." : ": the gradients hide ways out.")};
}

}  // namespace hessianlab
