// SPDX-License-Identifier: GPL-3.0-or-later
// A larger ball holds every example of a smaller one. The curve is monotone by construction; here each radius is
// attacked afresh, so that an attack that loses its way in a large ball shows.
#include "model/attacks/pgd.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

constexpr double kLuck = 0.02;  // as in one_step.cpp

}  // namespace

SanityCheck askLargerEpsilon(SanityContext& context) {
  const Pgd pgd(context.norm, {.steps = context.kSteps});
  const double half = accuracyOf(context.fallen(pgd, context.epsilon / 2)), here = accuracyOf(context.pgd());
  const double twice = accuracyOf(context.fallen(pgd, 2 * context.epsilon));
  const bool passed = here <= half + kLuck + kRounding && twice <= here + kLuck + kRounding;
  return {"larger-epsilon", verdict(passed),
          sentence("Attacked afresh at ε = ", context.epsilon / 2, ", ", context.epsilon, " and ", 2 * context.epsilon,
                   ", PGD leaves ", percent(half), ", ", percent(here), " and ", percent(twice), " of ",
                   context.samples, " samples right",
                   passed ? ": a larger ball never helps the network, as it should be."
                          : ": a larger ball helps the network, which only a failing attack can explain.")};
}

}  // namespace hessianlab
