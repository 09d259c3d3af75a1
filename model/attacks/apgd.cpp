// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/apgd.h"

#include <algorithm>

#include "model/attacks/steps.h"
#include "model/base/per_row.h"
#include "model/base/stop_point.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kFirstStep = 2;    // in units of ε
constexpr double kMomentum = 0.75;  // share of the new step; the rest repeats the last move

// The samples that are still climbing. One row each.
struct Climbers {
  Tensor rows, centre, y, target;        // which of the task, x, labels, what the objective asks for (may be undefined)
  Tensor x, previous, direction, value;  // iterate, the one before, gradient and loss at the iterate
  Tensor best, bestDirection, bestValue;  // of the largest loss so far
  Tensor step;                            // length
  Tensor rises;                           // steps of this window that raised the loss
  Tensor bestAtCheckpoint, halvedAtCheckpoint;

  void keepOnly(const Tensor& still) {
    for (Tensor* t : {&rows, &centre, &y, &target, &x, &previous, &direction, &value, &best, &bestDirection, &bestValue,
                      &step, &rises, &bestAtCheckpoint, &halvedAtCheckpoint})
      if (t->defined()) *t = t->index_select(0, still);
  }
};

void reconsiderSteps(Climbers& c, int64_t window, double rho) {
  const Tensor oscillates = c.rises <= rho * static_cast<double>(window);
  const Tensor stuck = c.halvedAtCheckpoint.logical_not().logical_and(c.bestAtCheckpoint >= c.bestValue);
  const Tensor halve = oscillates.logical_or(stuck), rowwise = perRow(halve, c.x);
  c.step = at::where(halve, c.step / 2, c.step);
  c.x = at::where(rowwise, c.best, c.x);
  c.direction = at::where(rowwise, c.bestDirection, c.direction);
  c.halvedAtCheckpoint = halve;
  c.bestAtCheckpoint = c.bestValue;
  c.rises = at::zeros_like(c.rises);
}

}  // namespace

std::vector<int64_t> apgdCheckpoints(int64_t iterations) {
  const auto share = [&](int64_t percent) { return std::max<int64_t>(1, iterations * percent / 100); };
  std::vector<int64_t> result;
  int64_t window = share(22);
  for (int64_t at = window; at <= iterations; at += window) {
    result.push_back(at);
    window = std::max(window - share(3), share(6));
  }
  return result;
}

Tensor climb(const Network& network, const AttackTask& task, Norm norm, int64_t iterations, double rho,
             const Tensor& start, const Objective& objective, const Tensor& target) {
  const std::vector<int64_t> checkpoints = apgdCheckpoints(iterations);
  auto checkpoint = checkpoints.begin();
  int64_t windowBegin = 0;
  Tensor result = start.clone();

  LossView view = lookAtLoss(network, start, task.y, true, objective, target);
  Climbers c;
  c.rows = at::arange(start.size(0), task.y.options());
  c.centre = task.x, c.y = task.y, c.target = target;
  c.x = c.previous = c.best = start;
  c.direction = c.bestDirection = view.direction;
  c.value = c.bestValue = c.bestAtCheckpoint = view.score;
  c.step = at::full_like(view.score, kFirstStep * task.epsilon);
  c.rises = at::zeros_like(view.score);
  c.halvedAtCheckpoint = at::ones_like(view.fooled);

  // A fooled sample's iterate is its result.
  const auto leave = [&](const Tensor& fooled) {
    const Tensor still = fooled.logical_not().nonzero().squeeze(1);
    if (still.numel() == c.rows.numel()) return;
    const Tensor out = fooled.nonzero().squeeze(1);
    result.index_copy_(0, c.rows.index_select(0, out), c.x.index_select(0, out));
    c.keepOnly(still);
  };

  leave(view.fooled);
  for (int64_t i = 0; i < iterations && c.rows.numel() > 0; ++i) {
    stopPoint();
    const Tensor move = c.x - c.previous;
    c.previous = c.x;
    const double share = i == 0 ? 1 : kMomentum;
    const Tensor ahead =
        projected(c.x + perRow(c.step, c.x) * steepest(c.direction, norm), c.centre, task.epsilon, norm);
    c.x = projected(c.x + (ahead - c.x) * share + move * (1 - share), c.centre, task.epsilon, norm);

    const bool last = i + 1 == iterations;
    view = lookAtLoss(network, c.x, c.y, !last, objective, c.target);
    c.rises = c.rises + (view.score > c.value).to(c.rises.scalar_type());
    c.value = view.score;
    const Tensor better = view.score > c.bestValue, rowwise = perRow(better, c.x);
    c.best = at::where(rowwise, c.x, c.best);
    c.bestValue = at::where(better, view.score, c.bestValue);
    if (!last) {
      c.direction = view.direction;
      c.bestDirection = at::where(rowwise, view.direction, c.bestDirection);
    }
    leave(view.fooled);
    if (checkpoint != checkpoints.end() && i + 1 == *checkpoint) {
      reconsiderSteps(c, *checkpoint - windowBegin, rho);
      windowBegin = *checkpoint++;
    }
  }
  if (c.rows.numel() > 0) result.index_copy_(0, c.rows, c.best);
  return result;
}

}  // namespace hessianlab
