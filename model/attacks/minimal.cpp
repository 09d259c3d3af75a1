// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/minimal.h"

#include "model/attacks/steps.h"
#include "model/base/per_row.h"
#include "model/base/stop_point.h"
#include "model/objective/margin.h"

namespace hessianlab {

using torch::Tensor;

Tensor clearlyFooled(const Tensor& logits, const Tensor& y) {
  return margin().value(logits, y) > roundingOf(logits);
}

Tensor pulledBack(const Network& network, const AttackTask& task, const Tensor& found, int64_t halvings) {
  Tensor near = task.x, far = found;
  for (int64_t i = 0; i < halvings; ++i) {
    stopPoint();
    const Tensor middle = near + (far - near) * 0.5;
    const Tensor fooled = perRow(clearlyFooled(network.logits(middle), task.y), middle);
    far = at::where(fooled, middle, far);
    near = at::where(fooled, near, middle);
  }
  return far;
}

Tensor withinBall(const AttackTask& task, const Tensor& found, Norm norm) {
  const Tensor delta = (found - task.x).flatten(1);
  const Tensor distance = norm == Norm::Linf ? delta.abs().amax(1) : at::linalg_vector_norm(delta, 2, 1);
  return at::where(perRow(distance <= task.epsilon, found), found, projected(found, task.x, task.epsilon, norm));
}

}  // namespace hessianlab
