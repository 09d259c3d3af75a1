// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/standard.h"

#include <nlohmann/json.hpp>

#include "model/attacks/apgd_targeted.h"
#include "model/attacks/apgd_untargeted.h"
#include "model/attacks/definition.h"
#include "model/attacks/square.h"
#include "model/attacks/steps.h"
#include "model/base/random.h"

namespace hessianlab {

using torch::Tensor;

Standard::Standard(Norm norm, const StandardOptions& options) : Attack(norm), options_(options) {
  stages_.push_back(std::make_unique<ApgdUntargeted>(norm, ApgdUntargeted::Loss::CrossEntropy,
                                                     ApgdOptions{.iterations = options.iterations}));
  stages_.push_back(std::make_unique<ApgdTargeted>(
      norm, ApgdTargetedOptions{.iterations = options.iterations, .targets = options.targets}));
  stages_.push_back(std::make_unique<Square>(norm, SquareOptions{.queries = options.queries}));
}

std::string Standard::settings() const {
  return nlohmann::json{
      {"iterations", options_.iterations}, {"targets", options_.targets}, {"queries", options_.queries}}
      .dump();
}

int64_t Standard::gradientsPerSample() const {
  int64_t sum = 0;
  for (const auto& stage : stages_) sum += stage->gradientsPerSample();
  return sum;
}

Tensor Standard::perturb(const Network& network, const AttackTask& task) const {
  WorstCase worst(network, task);
  for (std::size_t stage = 0; stage < stages_.size() && !worst.done(); ++stage) {
    AttackTask active = selectRows(task, worst.open());
    for (uint64_t& seed : active.seeds) seed = mixSeed(seed, stage);
    worst.offer(stages_[stage]->run(network, active).x);
  }
  return worst.x();
}

AttackDefinition standardAttack() {
  const StandardOptions defaults;
  CatalogueEntry entry;
  entry.name = "standard";
  entry.title = "Standard (APGD-CE, APGD-T, Square)";
  entry.formula = "worst of APGD-CE → APGD-T → Square per sample";
  entry.help =
      "Three different attacks one after the other, each on the samples that still stand: two that follow gradients "
      "and one that needs none. The number to report, because what one attack misses another finds.";
  entry.cost = "up to iterations × (1 + targets) gradients and `queries` forward passes per sample";
  entry.source = "after AutoAttack: Croce & Hein 2020, arXiv 2003.01690";
  entry.traits = {trait::kRecommended};
  entry.parameters = {Parameter::integer("iterations")
                          .titled("Iterations n")
                          .from(1, 1000)
                          .startingAt(defaults.iterations)
                          .saying("Gradient steps of each APGD climb."),
                      Parameter::integer("targets")
                          .titled("Target classes")
                          .from(1, 1000)
                          .startingAt(defaults.targets)
                          .saying("How many other classes APGD-T tries, those with the highest logits first."),
                      Parameter::integer("queries")
                          .titled("Square queries")
                          .from(1, 100000)
                          .startingAt(defaults.queries)
                          .saying("Forward passes that Square may spend per sample. AutoAttack uses 5000.")};
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            return std::make_unique<Standard>(
                norm, StandardOptions{integer(set, "iterations"), integer(set, "targets"), integer(set, "queries")});
          }};
}

}  // namespace hessianlab
