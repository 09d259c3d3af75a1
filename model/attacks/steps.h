// SPDX-License-Identifier: GPL-3.0-or-later
// What gradient attacks are made of: the direction in which the loss grows, a step of a given length, the way back into
// the ball and the box.
#pragma once

#include <torch/types.h>

#include "model/attacks/attack.h"
#include "model/nn/network.h"

namespace hessianlab {

// One look at B inputs. Softmax saturates in single precision: once p_y rounds to 1 the loss and its gradient are 0 and
// an attack that uses them is blind. Both fields are therefore taken over the other classes k ≠ y only:
//   score     = logsumexp_k z_k − z_y,          ℓ = log(1 + e^score) grows with it;
//   direction = Σ_k q_k (∇z_k − ∇z_y),  q = softmax over k ≠ y,  ∇ℓ = (1 − p_y) · direction.
struct LossView {
  torch::Tensor score;      // B
  torch::Tensor fooled;     // B, bool: the prediction is not y
  torch::Tensor direction;  // B×inputShape, a positive multiple of ∇_x ℓ per sample; undefined unless asked for
};
LossView lookAtLoss(const Network& network, const torch::Tensor& x, const torch::Tensor& y, bool withDirection);

// x + length · (sign g | g/‖g‖). A zero gradient moves nothing.
torch::Tensor stepAlong(const torch::Tensor& x, const torch::Tensor& direction, double length, Norm norm);

// The nearest point of the ε-ball around `centre`, then clipped to [0,1]. Clipping moves towards the centre, which lies
// in the box, so the result is in both.
torch::Tensor projected(const torch::Tensor& x, const torch::Tensor& centre, double epsilon, Norm norm);

// A start in the ball: uniform in the cube (L∞); a uniform direction at a uniform distance (L2). Row i depends on
// seeds[i] and `restart` only.
torch::Tensor randomStart(const AttackTask& task, Norm norm, uint64_t restart);

// The samples `rows` (int64) of a task.
AttackTask selectRows(const AttackTask& task, const torch::Tensor& rows);

}  // namespace hessianlab
