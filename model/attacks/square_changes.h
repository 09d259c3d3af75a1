// SPDX-License-Identifier: GPL-3.0-or-later
// The random changes that the Square attack tries: where the squares lie, what they do. Everything random comes from
// the sample's seed and the number of the change.
#pragma once

#include <torch/types.h>

#include "model/attacks/attack.h"

namespace hessianlab {

// First try: vertical stripes of ±ε (L∞), a mosaic of bumps of length ε (L2). B×inputShape, in ball and box.
torch::Tensor firstSquares(const AttackTask& task, Norm norm);

// Change number `change` ≥ 1 of `best`, with squares that cover the share `fraction` of the pixels.
torch::Tensor changedSquare(const AttackTask& task, Norm norm, const torch::Tensor& best, int64_t change,
                            double fraction);

}  // namespace hessianlab
