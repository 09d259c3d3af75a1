// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/steps.h"

#include <limits>

#include "model/base/per_row.h"
#include "model/base/random.h"
#include "model/objective/margin.h"

namespace hessianlab {

using torch::Tensor;

namespace {

Tensor rowNorms(const Tensor& v) {
  return perRow(at::linalg_vector_norm(v.flatten(1), 2, 1), v);
}

Tensor unitRows(const Tensor& v) {
  // Dividing by the largest entry first keeps the squares of tiny gradients from vanishing.
  const Tensor largest = perRow(v.flatten(1).abs().amax(1), v);
  const Tensor scaled = at::where(largest > 0, v / largest, at::zeros_like(v));
  const Tensor norm = rowNorms(scaled);
  return at::where(norm > 0, scaled / norm, at::zeros_like(scaled));
}

// draw(row, generator) fills one row; each sample has a generator of its own.
template <class Draw>
Tensor drawn(const AttackTask& task, uint64_t restart, const Draw& draw) {
  Tensor delta = at::empty(task.x.sizes(), task.x.options().device(torch::kCPU));
  for (int64_t i = 0; i < delta.size(0); ++i) {
    torch::Generator generator = makeGenerator(mixSeed(task.seeds[static_cast<std::size_t>(i)], restart));
    Tensor row = delta.slice(0, i, i + 1);
    draw(row, generator);
  }
  return delta.to(task.x.device());
}

}  // namespace

LossView lookAtLoss(const Network& network, const Tensor& x, const Tensor& y, bool withDirection,
                    const Objective& objective, const Tensor& target) {
  torch::NoGradGuard noGrad;
  const Tensor& asked = target.defined() ? target : y;
  LossView view;
  if (withDirection) {
    const Tape tape = network.record(x, Order::First);
    const Expansion atLogits = objective.expand(tape.logits, asked);
    view.score = atLogits.value;
    view.fooled = tape.logits.argmax(1).ne(y);
    view.direction = network.pullback(tape, atLogits.cotangent);
  } else {
    const Tensor logits = network.logits(x);
    view.score = objective.value(logits, asked);
    view.fooled = logits.argmax(1).ne(y);
  }
  return view;
}

Tensor roundingOf(const Tensor& logits) {
  constexpr double kRoundings = 64;
  const double unit = logits.scalar_type() == torch::kFloat64 ? std::numeric_limits<double>::epsilon()
                                                              : std::numeric_limits<float>::epsilon();
  return logits.abs().amax(1) * (kRoundings * unit);
}

Tensor steepest(const Tensor& direction, Norm norm) {
  return norm == Norm::Linf ? direction.sign() : unitRows(direction);
}

Tensor stepAlong(const Tensor& x, const Tensor& direction, double length, Norm norm) {
  return x + steepest(direction, norm) * length;
}

Tensor projected(const Tensor& x, const Tensor& centre, double epsilon, Norm norm) {
  const Tensor delta = x - centre;
  const Tensor inBall =
      norm == Norm::Linf ? delta.clamp(-epsilon, epsilon) : delta * (epsilon / rowNorms(delta).clamp_min(epsilon));
  return (centre + inBall).clamp(0, 1);
}

Tensor randomStart(const AttackTask& task, Norm norm, uint64_t restart) {
  const Tensor delta = drawn(task, restart, [&](Tensor& row, torch::Generator& generator) {
    if (norm == Norm::Linf) {
      row.uniform_(-task.epsilon, task.epsilon, generator);
    } else {
      row.normal_(0, 1, generator);
      const double distance = at::empty({1}, torch::kFloat64).uniform_(0, task.epsilon, generator).item<double>();
      row.copy_(unitRows(row) * distance);
    }
  });
  return projected(task.x + delta, task.x, task.epsilon, norm);
}

Tensor boundaryStart(const AttackTask& task, Norm norm, uint64_t restart) {
  const Tensor delta = drawn(task, restart, [&](Tensor& row, torch::Generator& generator) {
    if (norm == Norm::Linf) {
      row.uniform_(-1, 1, generator);
      row.div_(row.abs().max().clamp_min(1e-12));
    } else {
      row.normal_(0, 1, generator);
      row.copy_(unitRows(row));
    }
  });
  return projected(task.x + delta * task.epsilon, task.x, task.epsilon, norm);
}

AttackTask selectRows(const AttackTask& task, const Tensor& rows) {
  AttackTask selected;
  selected.x = task.x.index_select(0, rows);
  selected.y = task.y.index_select(0, rows);
  selected.epsilon = task.epsilon;
  const Tensor index = rows.cpu().contiguous();
  const auto* at = index.data_ptr<int64_t>();
  for (int64_t i = 0; i < index.numel(); ++i) selected.seeds.push_back(task.seeds[static_cast<std::size_t>(at[i])]);
  return selected;
}

WorstCase::WorstCase(const Network& network, const AttackTask& task)
    : network_(network),
      task_(task),
      x_(task.x.clone()),
      score_(lookAtLoss(network, task.x, task.y, false, margin()).score),
      open_(at::arange(task.x.size(0), task.y.options())) {}

Tensor WorstCase::offer(const Tensor& x) {
  const LossView view = lookAtLoss(network_, x, task_.y.index_select(0, open_), false, margin());
  const Tensor worse = view.fooled.logical_or(view.score > score_.index_select(0, open_)).nonzero().squeeze(1);
  const Tensor rows = open_.index_select(0, worse);
  x_.index_copy_(0, rows, x.index_select(0, worse));
  score_.index_copy_(0, rows, view.score.index_select(0, worse));
  const Tensor still = view.fooled.logical_not().nonzero().squeeze(1);
  if (still.numel() < open_.numel()) open_ = open_.index_select(0, still);
  return still;
}

}  // namespace hessianlab
