// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/steps.h"

#include <limits>

#include "model/nn/random.h"

namespace hessianlab {

using torch::Tensor;

namespace {

Tensor rowNorms(const Tensor& v) {
  Shape sizes(static_cast<std::size_t>(v.dim()), 1);
  sizes[0] = v.size(0);
  return at::linalg_vector_norm(v.flatten(1), 2, 1).reshape(sizes);
}

Tensor unitRows(const Tensor& v) {
  // Dividing by the largest entry first keeps the squares of tiny gradients from vanishing.
  Shape sizes(static_cast<std::size_t>(v.dim()), 1);
  sizes[0] = v.size(0);
  const Tensor largest = v.flatten(1).abs().amax(1).reshape(sizes);
  const Tensor scaled = at::where(largest > 0, v / largest, at::zeros_like(v));
  const Tensor norm = rowNorms(scaled);
  return at::where(norm > 0, scaled / norm, at::zeros_like(scaled));
}

}  // namespace

LossView lookAtLoss(const Network& network, const Tensor& x, const Tensor& y, bool withDirection) {
  torch::NoGradGuard noGrad;
  const Tape tape = withDirection ? network.record(x, Order::First) : Tape{{}, network.logits(x), x.size(0)};
  const Tensor target = y.unsqueeze(1);
  Tensor others = tape.logits.clone();
  others.scatter_(1, target, -std::numeric_limits<double>::infinity());
  LossView view;
  view.score = at::logsumexp(others, 1) - tape.logits.gather(1, target).squeeze(1);
  view.fooled = tape.logits.argmax(1).ne(y);
  if (withDirection) {
    Tensor cotangent = at::softmax(others, 1);
    cotangent.scatter_(1, target, -1.0);
    view.direction = network.pullback(tape, cotangent);
  }
  return view;
}

Tensor stepAlong(const Tensor& x, const Tensor& direction, double length, Norm norm) {
  return x + (norm == Norm::Linf ? direction.sign() : unitRows(direction)) * length;
}

Tensor projected(const Tensor& x, const Tensor& centre, double epsilon, Norm norm) {
  const Tensor delta = x - centre;
  const Tensor inBall =
      norm == Norm::Linf ? delta.clamp(-epsilon, epsilon) : delta * (epsilon / rowNorms(delta).clamp_min(epsilon));
  return (centre + inBall).clamp(0, 1);
}

Tensor randomStart(const AttackTask& task, Norm norm, uint64_t restart) {
  Tensor delta = at::empty(task.x.sizes(), task.x.options().device(torch::kCPU));
  for (int64_t i = 0; i < delta.size(0); ++i) {
    torch::Generator generator = makeGenerator(mixSeed(task.seeds[static_cast<std::size_t>(i)], restart));
    Tensor row = delta.slice(0, i, i + 1);
    if (norm == Norm::Linf) {
      row.uniform_(-task.epsilon, task.epsilon, generator);
    } else {
      row.normal_(0, 1, generator);
      const double distance = at::empty({1}, torch::kFloat64).uniform_(0, task.epsilon, generator).item<double>();
      row.copy_(unitRows(row) * distance);
    }
  }
  return projected(task.x + delta.to(task.x.device()), task.x, task.epsilon, norm);
}

AttackTask selectRows(const AttackTask& task, const Tensor& rows) {
  AttackTask selected;
  selected.x = task.x.index_select(0, rows);
  selected.y = task.y.index_select(0, rows);
  selected.epsilon = task.epsilon;
  selected.interrupted = task.interrupted;
  const Tensor index = rows.cpu().contiguous();
  const auto* at = index.data_ptr<int64_t>();
  for (int64_t i = 0; i < index.numel(); ++i) selected.seeds.push_back(task.seeds[static_cast<std::size_t>(at[i])]);
  return selected;
}

}  // namespace hessianlab
