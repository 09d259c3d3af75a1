// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/attack.h"

#include <cmath>
#include <sstream>

#include "model/attacks/steps.h"
#include "model/base/error.h"

namespace hessianlab {

using torch::Tensor;

Perturbed Attack::run(const Network& network, const AttackTask& task) const {
  if (!std::isfinite(task.epsilon) || task.epsilon < 0) {
    std::ostringstream text;
    text << "epsilon is " << task.epsilon << "; it must be a finite number of at least 0";
    throw InputError(text.str());
  }
  TORCH_CHECK(task.x.size(0) == task.y.size(0), "attack: as many labels as inputs are needed");
  TORCH_CHECK(static_cast<int64_t>(task.seeds.size()) == task.x.size(0), "attack: one seed per sample is needed");

  torch::NoGradGuard noGrad;
  Perturbed result;
  result.x = task.x.clone();
  const Tensor right = network.logits(task.x).argmax(1).eq(task.y).nonzero().squeeze(1);
  if (task.epsilon > 0 && right.numel() > 0) {
    AttackTask active = selectRows(task, right);
    if (task.observe)
      active.observe = [&](const Iterates& at) { task.observe({at.restart, right.index_select(0, at.rows), at.x}); };
    result.x.index_copy_(0, right, perturb(network, active));
  }
  result.prediction = network.logits(result.x).argmax(1);
  result.success = result.prediction.ne(task.y);
  const Tensor delta = (result.x - task.x).flatten(1);
  result.distanceL2 = at::linalg_vector_norm(delta, 2, 1);
  result.distanceLinf = delta.abs().amax(1);
  return result;
}

}  // namespace hessianlab
