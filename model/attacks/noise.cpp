// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/noise.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/attacks/definition.h"
#include "model/attacks/steps.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kDrawsAtOnce = 16;  // per sample; a number of its own, because it decides what a generator gives

// count×B×inputShape, the next draws of each sample's own generator.
Tensor nextDraws(const AttackTask& task, std::vector<torch::Generator>& generators, int64_t count, Norm norm) {
  Shape sizes = task.x.sizes().vec();
  sizes.insert(sizes.begin() + 1, count);
  Tensor delta = at::empty(sizes, task.x.options().device(torch::kCPU));
  for (int64_t i = 0; i < delta.size(0); ++i) {
    Tensor rows = delta.select(0, i);
    torch::Generator& generator = generators[static_cast<std::size_t>(i)];
    if (norm == Norm::Linf) {
      rows.uniform_(-task.epsilon, task.epsilon, generator);
    } else {
      rows.normal_(0, 1, generator);
    }
  }
  return delta.transpose(0, 1).to(task.x.device());
}

}  // namespace

std::string Noise::settings() const {
  return nlohmann::json{{"draws", draws_}}.dump();
}

Tensor Noise::perturb(const Network& network, const AttackTask& task) const {
  WorstCase worst(network, task);
  AttackTask active = task;
  std::vector<torch::Generator> generators;
  for (const uint64_t seed : task.seeds) generators.push_back(makeGenerator(seed));
  for (int64_t done = 0; done < draws_ && !worst.done(); done += kDrawsAtOnce) {
    Tensor deltas = nextDraws(active, generators, std::min(kDrawsAtOnce, draws_ - done), norm());
    for (int64_t k = 0; k < deltas.size(0) && !worst.done(); ++k) {
      stopPoint();
      const Tensor delta = deltas.select(0, k);
      const Tensor moved = active.x + (norm() == Norm::Linf ? delta : steepest(delta, norm()) * task.epsilon);
      const Tensor still = worst.offer(projected(moved, active.x, task.epsilon, norm()));
      if (still.numel() == active.x.size(0)) continue;
      active = selectRows(active, still);
      deltas = deltas.index_select(1, still);
      std::vector<torch::Generator> rest;
      for (int64_t i = 0; i < still.numel(); ++i)
        rest.push_back(generators[static_cast<std::size_t>(still[i].item<int64_t>())]);
      generators = std::move(rest);
    }
  }
  return worst.x();
}

AttackDefinition noiseAttack() {
  CatalogueEntry entry;
  entry.name = "noise";
  entry.title = "Random noise";
  entry.formula = "x + u, u uniform in the cube (L∞) or on the sphere (L2)";
  entry.help =
      "Tries random points of the ball and keeps the worst. It is weak on purpose: a network that falls to noise where "
      "gradient attacks fail hides its gradients instead of being robust.";
  entry.cost = "draws forward passes per sample";
  entry.source = "Carlini et al. 2019, arXiv 1902.06705, section 4";
  entry.traits = {trait::kQuick};
  entry.parameters = {Parameter::integer("draws")
                          .titled("Draws")
                          .from(1, 1000000)
                          .startingAt(1000)
                          .saying("Random points tried per sample; the worst counts.")};
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            return std::make_unique<Noise>(norm, integer(set, "draws"));
          }};
}

}  // namespace hessianlab
