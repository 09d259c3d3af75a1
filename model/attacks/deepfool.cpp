// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/deepfool.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/attacks/definition.h"
#include "model/attacks/minimal.h"
#include "model/attacks/steps.h"
#include "model/base/stop_point.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kBeyond = 1e-4;  // added to each step, as in Foolbox

// The shortest step over one of the linearised boundaries between y and the classes of `others` (B×m). 0 where every
// gradient is 0.
Tensor stepOverNearest(const Network& network, const Tensor& x, const Tensor& y, const Tensor& others, Norm norm) {
  const Tape tape = network.record(x, Order::First);
  const int64_t rows = x.size(0), count = others.size(1);
  const Tensor target = y.unsqueeze(1);
  const Tensor gaps = (tape.logits.gather(1, target) - tape.logits.gather(1, others)).abs();
  // All classes in one adjoint pass: row k·B + b is class k of sample b.
  Tensor cotangents = at::zeros({count, rows, tape.logits.size(1)}, tape.logits.options());
  cotangents.scatter_(2, others.t().unsqueeze(2), 1.0);
  cotangents.scatter_(2, target.unsqueeze(0).expand({count, rows, 1}), -1.0);
  const Tensor gradients = network.pullback(tape, cotangents.flatten(0, 1)).reshape({count, rows, -1});
  const Tensor dual = norm == Norm::Linf ? gradients.abs().sum(2) : at::linalg_vector_norm(gradients, 2, 2);
  const Tensor distances =
      at::where(dual > 0, gaps.t() / dual, at::full_like(dual, std::numeric_limits<double>::infinity()));
  const auto [distance, nearest] = distances.min(0);
  const Tensor direction =
      gradients.gather(0, nearest.reshape({1, rows, 1}).expand({1, rows, gradients.size(2)})).squeeze(0);
  const Tensor length = at::where(distance.isfinite(), distance + kBeyond, at::zeros_like(distance));
  return (steepest(direction, norm) * length.unsqueeze(1)).reshape(x.sizes());
}

}  // namespace

std::string DeepFool::settings() const {
  return nlohmann::json{{"steps", options_.steps},
                        {"overshoot", options_.overshoot},
                        {"candidates", options_.candidates},
                        {"halvings", options_.halvings}}
      .dump();
}

int64_t DeepFool::gradientsPerSample() const {
  return options_.steps * (options_.candidates - 1) + (options_.halvings + 1) / 2;
}

Tensor DeepFool::perturb(const Network& network, const AttackTask& task) const {
  const int64_t candidates = std::min(options_.candidates, network.classes());
  // Classified rightly: the largest logit is the label's.
  const Tensor others = std::get<1>(network.logits(task.x).topk(candidates, 1)).slice(1, 1);
  Tensor result = task.x.clone(), found = at::zeros({task.x.size(0)}, task.y.options().dtype(torch::kBool));
  Tensor rows = at::arange(task.x.size(0), task.y.options());
  Tensor x = task.x, sum = at::zeros_like(task.x);
  for (int64_t step = 0; step <= options_.steps; ++step) {
    stopPoint();
    const Tensor fooled = clearlyFooled(network.logits(x), task.y.index_select(0, rows));
    result.index_copy_(0, rows, x);
    found.index_copy_(0, rows, fooled);
    const Tensor still = fooled.logical_not().nonzero().squeeze(1);
    if (still.numel() == 0 || step == options_.steps) break;
    if (still.numel() < rows.numel()) {
      rows = rows.index_select(0, still);
      x = x.index_select(0, still);
      sum = sum.index_select(0, still);
    }
    sum = sum + stepOverNearest(network, x, task.y.index_select(0, rows), others.index_select(0, rows), norm());
    x = (task.x.index_select(0, rows) + sum * (1 + options_.overshoot)).clamp(0, 1);
  }
  const Tensor done = found.nonzero().squeeze(1);
  if (done.numel() > 0) {
    const AttackTask over = selectRows(task, done);
    result.index_copy_(0, done, pulledBack(network, over, result.index_select(0, done), options_.halvings));
  }
  return withinBall(task, result, norm());
}

AttackDefinition deepfoolAttack() {
  const DeepFoolOptions defaults;
  CatalogueEntry entry;
  entry.name = "deepfool";
  entry.title = "DeepFool";
  entry.formula = "x ← x + (|f_k|/‖∇f_k‖²)·∇f_k for the nearest class k, f_k = z_k − z_y";
  entry.help =
      "Walks to the nearest class boundary as if the network were linear, until the prediction changes, then comes "
      "back along the straight line to just behind the boundary. It answers how far the nearest mistake is; a mistake "
      "beyond ε does not count as success.";
  entry.cost = "a few steps of candidates − 1 gradients per sample";
  entry.source = "Moosavi-Dezfooli, Fawzi, Frossard 2016, arXiv 1511.04599; steps as in Foolbox";
  entry.traits = {trait::kMinimal};
  entry.parameters = {
      Parameter::integer("steps")
          .titled("Steps")
          .from(1, 1000)
          .startingAt(defaults.steps)
          .saying("Linearisations at most; most samples need two or three."),
      Parameter::number("overshoot")
          .titled("Overshoot")
          .from(0, 10)
          .startingAt(defaults.overshoot)
          .saying("How much farther than the linear boundary the point is pushed, as a share of the way."),
      Parameter::integer("candidates")
          .titled("Candidate classes")
          .from(2, 1000)
          .startingAt(defaults.candidates)
          .saying("Only boundaries to the classes with the highest logits are looked at; its own class counts as one."),
      Parameter::integer("halvings")
          .titled("Halvings of the way back")
          .from(0, 50)
          .startingAt(defaults.halvings)
          .saying("Bisection steps from the point found towards the input. 0 leaves the published attack, whose "
                  "distances are too long by the overshoot and more.")};
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            return std::make_unique<DeepFool>(
                norm, DeepFoolOptions{integer(set, "steps"), number(set, "overshoot"), integer(set, "candidates"),
                                      integer(set, "halvings")});
          }};
}

}  // namespace hessianlab
