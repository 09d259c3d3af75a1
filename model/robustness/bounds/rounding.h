// SPDX-License-Identifier: GPL-3.0-or-later
// What rounding in float64 can do to what a network computes: a running error bound (Higham 2002, "Accuracy and
// Stability of Numerical Algorithms", §3.3) through all layers, so that logits which are small differences of large
// values are not taken for exact.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/nn/network.h"

namespace hessianlab {

// Of what one operation reads at B inputs, or of the logits. u is the unit roundoff of float64.
struct Rounding {
  torch::Tensor error;  // B×…, |computed − exact|: of affine layers |A| e + (n + 4) u (|A||a| + |result|) with n terms
                        // a sum, of others what e spreads to and 8 u |result|
  torch::Tensor slope;  // 1×…: what the length of the value's gradient, in L1 or L2, may be off by
};

// One for each operation, in order, and a last one of the logits; empty where an operation does not say how it spreads
// a change. x: B×inputShape, float64. No graph.
std::vector<Rounding> roundingAlong(const Network& network, const torch::Tensor& x);

}  // namespace hessianlab
