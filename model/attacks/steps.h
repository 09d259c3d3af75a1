// SPDX-License-Identifier: GPL-3.0-or-later
// What gradient attacks are made of: the direction in which the loss grows, a step of a given length, the way back into
// the ball and the box.
#pragma once

#include <torch/types.h>

#include "model/attacks/attack.h"
#include "model/nn/network.h"
#include "model/objective/log_odds.h"

namespace hessianlab {

// What one pass tells about B inputs.
struct LossView {
  torch::Tensor score;   // B, the loss
  torch::Tensor fooled;  // B, bool: the prediction is not y
  torch::Tensor
      direction;  // B×inputShape, a positive multiple of the loss's gradient per sample; undefined unless asked for
};
// `target` is what the objective asks for, where that is not the labels y alone.
LossView lookAtLoss(const Network& network, const torch::Tensor& x, const torch::Tensor& y, bool withDirection,
                    const Objective& objective = logOdds(), const torch::Tensor& target = {});

// B numbers: by how much rounding may move a difference of logits from one batch size to another, 64 u max|z| with u
// the type's unit roundoff.
torch::Tensor roundingOf(const torch::Tensor& logits);

// The step of length 1 along which the loss grows fastest: sign g, or g/‖g‖. 0 where the gradient is 0.
torch::Tensor steepest(const torch::Tensor& direction, Norm norm);

// x + length · (sign g | g/‖g‖). A zero gradient moves nothing.
torch::Tensor stepAlong(const torch::Tensor& x, const torch::Tensor& direction, double length, Norm norm);

// The nearest point of the ε-ball around `centre`, then clipped to [0,1]. Clipping moves towards the centre, which lies
// in the box, so the result is in both.
torch::Tensor projected(const torch::Tensor& x, const torch::Tensor& centre, double epsilon, Norm norm);

// projected(stepAlong(x, direction, …), centres, …) of some rows: of x and direction those of `still`, of the centres
// those of `rows`, which belong to each other one by one; undefined: all of them. int64.
torch::Tensor stepInBall(const torch::Tensor& x, const torch::Tensor& direction, const torch::Tensor& still,
                         const torch::Tensor& centres, const torch::Tensor& rows, double length, double epsilon,
                         Norm norm);

// to[rows[i]] = from[taken[i]]; int64, no row of `to` twice.
void copyRows(const torch::Tensor& from, const torch::Tensor& taken, torch::Tensor& to, const torch::Tensor& rows);

// A start in the ball: uniform in the cube (L∞); a uniform direction at a uniform distance (L2). Row i depends on
// seeds[i] and `restart` only.
torch::Tensor randomStart(const AttackTask& task, Norm norm, uint64_t restart);

// A start on the boundary of the ball, then clipped to [0,1] (APGD): a uniform point of the cube stretched until it
// touches a face (L∞), a uniform direction (L2). Row i depends on seeds[i] and `restart` only.
torch::Tensor boundaryStart(const AttackTask& task, Norm norm, uint64_t restart);

// The samples `rows` (int64) of a task, without its observer, who counts the rows of the whole.
AttackTask selectRows(const AttackTask& task, const torch::Tensor& rows);

// Per sample the worst input that several tries have found, and which samples no try has fooled yet.
class WorstCase {
 public:
  // Begins at the task's own inputs. Both must outlive the object.
  WorstCase(const Network& network, const AttackTask& task);

  const torch::Tensor& open() const { return open_; }  // int64 rows of the task that are still classified rightly
  bool done() const { return open_.numel() == 0; }
  const torch::Tensor& x() const { return x_; }

  // x: one try for each row of open(). Keeps it where it is fooled or has a larger margin loss than what was kept so
  // far; fooled rows leave. Returns the positions in the old open() of those that stay.
  torch::Tensor offer(const torch::Tensor& x);

 private:
  const Network& network_;
  const AttackTask& task_;
  torch::Tensor x_, score_, open_;
};

}  // namespace hessianlab
