// SPDX-License-Identifier: GPL-3.0-or-later
// Multiplying all logits by a number changes no decision but shrinks ‖g‖ and ‖H‖ of the loss as fast as e^(−margin): a
// small Hessian can mean over-confidence.
#include <cstdio>

#include "model/robustness/sanity/check.h"

namespace hessianlab {

namespace {

constexpr double kConfidence = 0.999;  // on average less than one doubt in a thousand: no data set here is that easy

}  // namespace

SanityCheck askConfidence(SanityContext& context) {
  const double mean =
      at::softmax(context.network.logits(context.x), 1).amax(1).to(torch::kFloat64).mean().item<double>();
  char text[32];
  std::snprintf(text, sizeof text, "%.4f", mean);
  const bool passed = mean <= kConfidence;
  return {"confidence", verdict(passed),
          sentence("The largest class probability of ", context.samples, " clean samples is ", text, " on average",
                   passed ? ": small gradients and Hessians do not come from saturation alone."
                          : ": the network is over-confident, which makes ‖g‖ and ‖H‖ small without any robustness.")};
}

}  // namespace hessianlab
