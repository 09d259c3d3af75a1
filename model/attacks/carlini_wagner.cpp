// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/carlini_wagner.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/attacks/definition.h"
#include "model/attacks/minimal.h"
#include "model/attacks/steps.h"
#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/objective/margin.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kInsideTanh = 0.999999;  // keeps atanh finite on pixels that are 0 or 1
constexpr double kWorthGoingOn = 0.9999;
constexpr double kBeta1 = 0.9, kBeta2 = 0.999, kAdamEpsilon = 1e-8;
constexpr double kGrowth = 10;  // of c until it first succeeds

// The nearest misclassified input so far, one row per sample.
struct Nearest {
  Tensor x, squared;  // ∞: none yet
};

// One Adam run for given weights c (B). Improves `nearest`; returns B bools: whether the class changed at all.
Tensor descend(const Network& network, const AttackTask& task, const CarliniWagnerOptions& options, const Tensor& c,
               Nearest& nearest) {
  Tensor success = at::zeros({task.x.size(0)}, task.y.options().dtype(torch::kBool));
  Tensor rows = at::arange(task.x.size(0), task.y.options());
  Tensor w = at::atanh((task.x * 2 - 1) * kInsideTanh), first = at::zeros_like(w), second = at::zeros_like(w);
  Tensor before = at::full_like(c, kInfinity);
  const int64_t tenth = std::max<int64_t>(1, options.iterations / 10);
  for (int64_t i = 1; i <= options.iterations && rows.numel() > 0; ++i) {
    stopPoint();
    const Tensor y = task.y.index_select(0, rows), weight = c.index_select(0, rows);
    const Tensor tanh = at::tanh(w), x = (tanh + 1) * 0.5, delta = x - task.x.index_select(0, rows);
    const Tape tape = network.record(x, Order::First);
    const Expansion lead = margin().expand(tape.logits, y);
    const Tensor squared = delta.flatten(1).pow(2).sum(1), hinge = options.confidence - lead.value;

    const Tensor fooled = clearlyFooled(tape.logits, y).logical_and(hinge <= 0);
    const Tensor nearer = fooled.logical_and(squared < nearest.squared.index_select(0, rows)).nonzero().squeeze(1);
    nearest.x.index_copy_(0, rows.index_select(0, nearer), x.index_select(0, nearer));
    nearest.squared.index_copy_(0, rows.index_select(0, nearer), squared.index_select(0, nearer));
    success.index_copy_(0, rows, success.index_select(0, rows).logical_or(fooled));
    if (i == options.iterations) break;

    const Tensor pull = at::where(hinge > 0, weight, at::zeros_like(weight)).unsqueeze(1);
    const Tensor uphill = delta * 2 - network.pullback(tape, lead.cotangent * pull);
    const Tensor gradient = uphill * (1 - tanh * tanh) * 0.5;
    first = first * kBeta1 + gradient * (1 - kBeta1);
    second = second * kBeta2 + gradient * gradient * (1 - kBeta2);
    const double t = static_cast<double>(i),
                 correction = std::sqrt(1 - std::pow(kBeta2, t)) / (1 - std::pow(kBeta1, t));
    w = w - first / (second.sqrt() + kAdamEpsilon) * (options.learningRate * correction);

    if (!options.abortEarly || i % tenth != 0) continue;
    const Tensor loss = squared + weight * hinge.clamp_min(0);
    const Tensor still = (loss <= before * kWorthGoingOn).nonzero().squeeze(1);
    before = loss;
    if (still.numel() == rows.numel()) continue;
    for (Tensor* tensor : {&rows, &w, &first, &second, &before}) *tensor = tensor->index_select(0, still);
  }
  return success;
}

}  // namespace

CarliniWagner::CarliniWagner(Norm norm, const CarliniWagnerOptions& options) : Attack(norm), options_(options) {
  if (norm != Norm::L2) throw InputError("cw measures distances in l2 and does not work in linf; choose the norm l2");
}

std::string CarliniWagner::settings() const {
  return nlohmann::json{{"search_steps", options_.searchSteps},   {"iterations", options_.iterations},
                        {"learning_rate", options_.learningRate}, {"initial_constant", options_.initialConstant},
                        {"confidence", options_.confidence},      {"abort_early", options_.abortEarly}}
      .dump();
}

Tensor CarliniWagner::perturb(const Network& network, const AttackTask& task) const {
  const auto perSample = [&](double value) { return at::full({task.x.size(0)}, value, task.x.options()); };
  Nearest nearest{task.x.clone(), perSample(kInfinity)};
  Tensor c = perSample(options_.initialConstant), lower = perSample(0), upper = perSample(kInfinity);
  for (int64_t search = 0; search < options_.searchSteps; ++search) {
    const Tensor success = descend(network, task, options_, c, nearest);
    upper = at::where(success, at::minimum(upper, c), upper);
    lower = at::where(success, lower, at::maximum(lower, c));
    c = at::where(upper.isfinite(), (lower + upper) * 0.5, c * kGrowth);
  }
  return withinBall(task, nearest.x, norm());
}

AttackDefinition carliniWagnerAttack() {
  const CarliniWagnerOptions defaults;
  CatalogueEntry entry;
  entry.name = "cw";
  entry.title = "Carlini–Wagner (L2 only)";
  entry.formula = "min ‖x'−x‖² + c·max(z_y − max_k≠y z_k + κ, 0), x' = ½(tanh w + 1)";
  entry.help =
      "Searches the nearest misclassified input in L2 by gradient descent, with a binary search for the balance c "
      "between nearness and mistake. Slow, but its distances are among the shortest. It does not exist for L∞; a "
      "mistake beyond ε does not count as success.";
  entry.cost = "up to search_steps × iterations gradients per sample";
  entry.source = "Carlini & Wagner 2017, arXiv 1608.04644";
  entry.traits = {trait::kMinimal, trait::kL2Only};
  entry.parameters = {
      Parameter::integer("search_steps")
          .titled("Search steps")
          .from(1, 50)
          .startingAt(defaults.searchSteps)
          .saying("Values of c that are tried per sample."),
      Parameter::integer("iterations")
          .titled("Iterations")
          .from(1, 100000)
          .startingAt(defaults.iterations)
          .saying("Adam steps for each c at most. The authors allow 10000."),
      Parameter::number("learning_rate")
          .titled("Learning rate")
          .from(1e-5, 1)
          .decades()
          .startingAt(defaults.learningRate)
          .saying("Of Adam, in the variable w."),
      Parameter::number("initial_constant")
          .titled("First c")
          .from(1e-6, 1e6)
          .decades()
          .startingAt(defaults.initialConstant)
          .saying("The first balance tried; it grows tenfold until the class changes."),
      Parameter::number("confidence")
          .titled("Confidence κ")
          .from(0, 1000)
          .startingAt(defaults.confidence)
          .saying("By how much the wrong class must win. Above 0 the examples are farther away but carry over better."),
      Parameter::toggle("abort_early")
          .titled("Abort early")
          .startingAt(defaults.abortEarly)
          .saying("End a search that gained less than 0.01 % in a tenth of its iterations.")};
  return {entry,
          [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            CarliniWagnerOptions options;
            options.searchSteps = integer(set, "search_steps");
            options.iterations = integer(set, "iterations");
            options.learningRate = number(set, "learning_rate");
            options.initialConstant = number(set, "initial_constant");
            options.confidence = number(set, "confidence");
            options.abortEarly = flag(set, "abort_early");
            return std::make_unique<CarliniWagner>(norm, options);
          },
          {Norm::L2}};
}

}  // namespace hessianlab
