// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/sanity/plain_pgd.h"

#include <limits>

#include "model/attacks/steps.h"
#include "model/base/stop_point.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// What attack libraries add to ‖g‖ before they divide by it (torchattacks: 1e-10).
constexpr double kDivisionGuard = 1e-10;

Tensor marginCotangent(const Tensor& logits, const Tensor& y) {
  const Tensor target = y.unsqueeze(1);
  Tensor others = logits.clone();
  others.scatter_(1, target, -std::numeric_limits<double>::infinity());
  Tensor cotangent = at::zeros_like(logits);
  cotangent.scatter_(1, others.argmax(1, true), 1.0);
  return cotangent.scatter_(1, target, -1.0);
}

Tensor step(const Tensor& x, const Tensor& gradient, double length, Norm norm) {
  if (norm == Norm::Linf) return x + gradient.sign() * length;
  std::vector<int64_t> sizes(static_cast<std::size_t>(x.dim()), 1);
  sizes[0] = x.size(0);
  const Tensor norms = at::linalg_vector_norm(gradient.flatten(1), 2, 1).reshape(sizes);
  return x + gradient / (norms + kDivisionGuard) * length;
}

}  // namespace

Tensor crossEntropyCotangent(const Tensor& logits, const Tensor& y, double temperature) {
  const Tensor target = y.unsqueeze(1);
  return at::softmax(logits / temperature, 1).scatter_add_(1, target, at::full_like(target, -1.0, logits.options()));
}

std::string PlainPgd::settings() const {
  return "{}";
}

Tensor PlainPgd::perturb(const Network& network, const AttackTask& task) const {
  constexpr double kStepFactor = 2.5;
  const double length = kStepFactor * task.epsilon / static_cast<double>(options_.steps);
  AttackTask drawn = task;  // in single precision, so that the starts do not depend on the network's type
  drawn.x = task.x.to(torch::kFloat32);
  const Tensor start = randomStart(drawn, norm(), 0).to(task.x.scalar_type());
  Tensor result = projected(start, task.x, task.epsilon, norm());
  Tensor open = at::arange(task.x.size(0), task.y.options());  // rows that no iterate has fooled yet
  for (int64_t k = 0; k <= options_.steps && open.numel() > 0; ++k) {
    stopPoint();
    const Tensor x = result.index_select(0, open), y = task.y.index_select(0, open);
    const Tape tape = network.record(x, Order::First);
    const Tensor still = tape.logits.argmax(1).eq(y).nonzero().squeeze(1);
    if (k == options_.steps) break;
    const Tensor cotangent = options_.loss == PlainPgdOptions::Loss::Margin
                                 ? marginCotangent(tape.logits, y)
                                 : crossEntropyCotangent(tape.logits, y, options_.temperature);
    const Tensor moved = projected(step(x, network.pullback(tape, cotangent), length, norm()),
                                   task.x.index_select(0, open), task.epsilon, norm());
    open = open.index_select(0, still);
    result.index_copy_(0, open, moved.index_select(0, still));
  }
  return result;
}

}  // namespace hessianlab
