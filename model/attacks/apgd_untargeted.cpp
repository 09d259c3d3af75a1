// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/apgd_untargeted.h"

#include <nlohmann/json.hpp>

#include "model/attacks/apgd.h"
#include "model/attacks/definition.h"
#include "model/attacks/steps.h"
#include "model/objective/dlr.h"
#include "model/objective/margin.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kClassesForDlr = 3;

ApgdOptions optionsOf(const ParameterSet& set) {
  return {integer(set, "iterations"), integer(set, "restarts"), number(set, "rho")};
}

std::vector<Parameter> parameters() {
  const ApgdOptions defaults;
  return {
      Parameter::integer("iterations")
          .titled("Iterations n")
          .from(1, 1000)
          .startingAt(defaults.iterations)
          .saying("Gradient steps per restart. Step lengths are reconsidered after 22 % of them and then more often."),
      Parameter::integer("restarts")
          .titled("Restarts")
          .from(1, 100)
          .startingAt(defaults.restarts)
          .saying("Independent random starts on the boundary of the ball; the worst per sample counts."),
      Parameter::number("rho")
          .titled("Needed share of rises ρ")
          .from(0, 1)
          .startingAt(defaults.rho)
          .saying("The step length halves when at most this share of the last steps raised the loss.")};
}

}  // namespace

std::string ApgdUntargeted::settings() const {
  return nlohmann::json{{"iterations", options_.iterations}, {"restarts", options_.restarts}, {"rho", options_.rho}}
      .dump();
}

Tensor ApgdUntargeted::perturb(const Network& network, const AttackTask& task) const {
  const bool ratio = loss_ == Loss::Dlr && network.classes() >= kClassesForDlr;
  const Objective& objective = loss_ == Loss::CrossEntropy ? logOdds() : ratio ? dlr() : margin();
  WorstCase worst(network, task);
  for (int64_t restart = 0; restart < options_.restarts && !worst.done(); ++restart) {
    const AttackTask active = selectRows(task, worst.open());
    const Tensor start = boundaryStart(active, norm(), static_cast<uint64_t>(restart));
    worst.offer(climb(network, active, norm(), options_.iterations, options_.rho, start, objective));
  }
  return worst.x();
}

AttackDefinition apgdCeAttack() {
  CatalogueEntry entry;
  entry.name = "apgd-ce";
  entry.title = "APGD on cross-entropy";
  entry.formula = "x ← Π(x + ¾(Π(x + η·sign ∇ℓ) − x) + ¼(x − x₋)), η from 2ε, halved when it stops paying";
  entry.help =
      "Projected gradient steps with momentum that choose their own length: long ones first, shorter ones when the "
      "loss stops rising, each time from the best point so far. Usually stronger than PGD, with nothing to tune.";
  entry.cost = "iterations × restarts gradients per sample";
  entry.source = "Croce & Hein 2020, arXiv 2003.01690, algorithm 1";
  entry.parameters = parameters();
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            return std::make_unique<ApgdUntargeted>(norm, ApgdUntargeted::Loss::CrossEntropy, optionsOf(set));
          }};
}

AttackDefinition apgdDlrAttack() {
  CatalogueEntry entry;
  entry.name = "apgd-dlr";
  entry.title = "APGD on the logit ratio";
  entry.formula = "maximise −(z_y − max_k≠y z_k) / (z_π1 − z_π3)";
  entry.help =
      "APGD on the difference of logits ratio, which stays the same when a network multiplies all its logits by a "
      "large number, a way to hide the gradient of the cross-entropy. With two classes the third largest logit does "
      "not exist, so it climbs the plain margin instead.";
  entry.cost = "iterations × restarts gradients per sample";
  entry.source = "Croce & Hein 2020, arXiv 2003.01690, eq. 6";
  entry.parameters = parameters();
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            return std::make_unique<ApgdUntargeted>(norm, ApgdUntargeted::Loss::Dlr, optionsOf(set));
          }};
}

}  // namespace hessianlab
