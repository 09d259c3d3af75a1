// SPDX-License-Identifier: GPL-3.0-or-later
// Samples in the middle of the box, so that no distance is cut off at its walls.
#pragma once

#include "model/attacks/attack.h"
#include "tests/support/plain_autograd.h"

namespace hessianlab::reference {

constexpr char kCurvedClassifier[] =
    R"({"input":[6],"classes":4,"operations":[{"op":"linear","out":12},{"op":"tanh"},{"op":"linear","out":4}]})";

// Labelled with the prediction; coordinates within `width`/2 of 0.5.
inline AttackTask innerTask(const Network& network, int64_t count, double epsilon, double width) {
  torch::NoGradGuard noGrad;
  AttackTask task;
  task.x = (makeBatch(network, count).x - 0.5) * width + 0.5;
  task.y = network.logits(task.x).argmax(1);
  task.epsilon = epsilon;
  for (int64_t i = 0; i < count; ++i) task.seeds.push_back(static_cast<uint64_t>(i));
  return task;
}

}  // namespace hessianlab::reference
