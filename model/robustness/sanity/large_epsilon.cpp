// SPDX-License-Identifier: GPL-3.0-or-later
// No network withstands a ball that holds the grey picture of every sample, let alone one that holds every input. An
// attack that leaves samples right there is blind, unless the network says the same everywhere.
#include <cmath>

#include "model/attacks/pgd.h"
#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

constexpr double kLeft = 0.02;          // a sample or two in a hundred may be missed by luck
constexpr int64_t kRestarts = 10;       // only what is left costs anything
constexpr double kPictureRadius = 0.5;  // L∞; reaches grey from every picture
constexpr double kPointRadius = 1;      // in a plane of two classes the half box may lie within one of them

}  // namespace

SanityCheck askLargeEpsilon(SanityContext& context) {
  const double radius = context.network.inputShape().size() == 1 ? kPointRadius : kPictureRadius;
  const double epsilon =
      context.norm == Norm::Linf ? radius : radius * std::sqrt(static_cast<double>(context.network.inputSize()));
  const double left =
      accuracyOf(context.fallen(Pgd(context.norm, {.steps = context.kSteps, .restarts = kRestarts}), epsilon));
  const bool passed = left <= kLeft + kRounding;
  const torch::Tensor prediction = context.network.logits(context.x).argmax(1);
  const bool constant = prediction.eq(prediction[0]).all().item<bool>();
  return {"large-epsilon", verdict(passed),
          sentence("At ε = ", epsilon, ", where no network can be robust, PGD leaves ", percent(left), " of ",
                   context.samples, " samples right",
                   passed     ? ": the attack reaches everything."
                   : constant ? ": the network gives every sample the same class, which is no robustness."
                              : ": the attack is blind for these samples.")};
}

}  // namespace hessianlab
