// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/fgsm.h"

#include "model/attacks/definition.h"
#include "model/attacks/steps.h"

namespace hessianlab {

std::string Fgsm::settings() const {
  return "{}";
}

torch::Tensor Fgsm::perturb(const Network& network, const AttackTask& task) const {
  const LossView view = lookAtLoss(network, task.x, task.y, true);
  return projected(stepAlong(task.x, view.direction, task.epsilon, norm()), task.x, task.epsilon, norm());
}

AttackDefinition fgsmAttack() {
  CatalogueEntry entry;
  entry.name = "fgsm";
  entry.title = "FGSM";
  entry.formula = "x + ε · sign ∇ℓ";
  entry.help =
      "One step along the sign of the gradient (in L2: along the gradient). It shows what a single linear step can do; "
      "a network that only resists this one is not robust.";
  entry.cost = "1 gradient per sample";
  entry.source = "Goodfellow, Shlens, Szegedy 2015, arXiv 1412.6572";
  entry.traits = {trait::kQuick, trait::kStandIn};
  return {entry,
          [](Norm norm, const ParameterSet&) -> std::unique_ptr<Attack> { return std::make_unique<Fgsm>(norm); }};
}

}  // namespace hessianlab
