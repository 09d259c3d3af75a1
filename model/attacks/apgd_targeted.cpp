// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/apgd_targeted.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/attacks/apgd.h"
#include "model/attacks/definition.h"
#include "model/attacks/steps.h"
#include "model/objective/dlr.h"
#include "model/objective/margin.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kClassesForRatio = 4;

}  // namespace

std::string ApgdTargeted::settings() const {
  return nlohmann::json{{"iterations", options_.iterations}, {"targets", options_.targets}, {"rho", options_.rho}}
      .dump();
}

Tensor ApgdTargeted::perturb(const Network& network, const AttackTask& task) const {
  const Objective& objective = network.classes() >= kClassesForRatio ? targetedDlr() : targetedMargin();
  const int64_t targets = std::min(options_.targets, network.classes() - 1);
  // All samples are classified rightly: the largest logit is the label's, the others follow.
  const Tensor order = std::get<1>(network.logits(task.x).topk(targets + 1, 1));
  WorstCase worst(network, task);
  for (int64_t k = 0; k < targets && !worst.done(); ++k) {
    const AttackTask active = selectRows(task, worst.open());
    const Tensor start = boundaryStart(active, norm(), static_cast<uint64_t>(k));
    const Tensor target = at::stack({active.y, order.select(1, k + 1).index_select(0, worst.open())}, 1);
    worst.offer(climb(network, active, norm(), options_.iterations, options_.rho, start, objective, target));
  }
  return worst.x();
}

AttackDefinition apgdTargetedAttack() {
  const ApgdTargetedOptions defaults;
  CatalogueEntry entry;
  entry.name = "apgd-t";
  entry.title = "APGD towards other classes";
  entry.formula = "maximise −(z_y − z_t) / (z_π1 − ½(z_π3 + z_π4)) for each target t";
  entry.help =
      "APGD once for each of the likeliest other classes, pulling the input towards that class alone. It finds "
      "examples that one untargeted climb misses. With two or three classes the ratio's denominator does not exist, so "
      "it climbs the plain margin z_t − z_y instead.";
  entry.cost = "iterations × targets gradients per sample";
  entry.source = "Croce & Hein 2020, arXiv 2003.01690, eq. 7";
  entry.parameters = {
      Parameter::integer("iterations")
          .titled("Iterations n")
          .from(1, 1000)
          .startingAt(defaults.iterations)
          .saying("Gradient steps per target class."),
      Parameter::integer("targets")
          .titled("Target classes")
          .from(1, 1000)
          .startingAt(defaults.targets)
          .saying("How many other classes are tried, those with the highest logits first; never more than there are."),
      Parameter::number("rho")
          .titled("Needed share of rises ρ")
          .from(0, 1)
          .startingAt(defaults.rho)
          .saying("The step length halves when at most this share of the last steps raised the loss.")};
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            return std::make_unique<ApgdTargeted>(
                norm, ApgdTargetedOptions{integer(set, "iterations"), integer(set, "targets"), number(set, "rho")});
          }};
}

}  // namespace hessianlab
