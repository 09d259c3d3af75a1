// SPDX-License-Identifier: GPL-3.0-or-later
// The cross-entropy for measuring: the same function and derivatives, in forms that keep their relative accuracy where
// a class is so likely that its p rounds to 1. There p − e_y and S ż as training computes them lose what the sure class
// takes part in: in single precision half of ‖H‖ is gone from margins of about 16 on, and the operator is no longer
// symmetric, so that power iteration settles on a wrong number with a tiny residual.
#pragma once

#include "model/objective/cross_entropy.h"

namespace hessianlab {

// With k* the likeliest class and q = log Σ_{k≠y} exp z_k − z_y, the log-odds of being wrong:
//   ℓ = log(1 + e^q),  ∂ℓ/∂z_y = −1/(1 + e^−q),  S ż = p ⊙ (u − p·u) with u = ż − ż_{k*}.
// Of the logits as they are given: an error δ of theirs moves the odds, and all of this, by a share δ, which no form
// can mend. Where the odds of being wrong underflow in z's type, ℓ, ∂ℓ/∂z and S are 0.
const Objective& carefulCrossEntropy();

}  // namespace hessianlab
