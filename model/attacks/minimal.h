// SPDX-License-Identifier: GPL-3.0-or-later
// What attacks that look for the nearest misclassified input share.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

// Misclassified by more than rounding can undo: such a point stays misclassified when it is looked at in a batch of
// another size.
torch::Tensor clearlyFooled(const torch::Tensor& logits, const torch::Tensor& y);

// Bisection along the line from x to `found` (one clearly fooled input per sample): after each halving the nearer point
// is kept if it is still clearly fooled. Overstates the distance to the boundary along the line by at most 2^−halvings
// of the line.
torch::Tensor pulledBack(const Network& network, const AttackTask& task, const torch::Tensor& found, int64_t halvings);

// `found` where it lies in the ε-ball, bit for bit; otherwise its projection.
torch::Tensor withinBall(const AttackTask& task, const torch::Tensor& found, Norm norm);

}  // namespace hessianlab
