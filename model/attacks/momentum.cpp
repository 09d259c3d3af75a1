// SPDX-License-Identifier: GPL-3.0-or-later
// Momentum iterative FGSM: Y. Dong et al., "Boosting Adversarial Attacks with Momentum", CVPR 2018, eq. 6 and 7:
//   m ← μ m + ∇ℓ/‖∇ℓ‖₁,   x ← Π(x + (ε/k) · sign m)   (in L2: along m/‖m‖₂).
#include <nlohmann/json.hpp>

#include "model/attacks/definition.h"
#include "model/attacks/steps.h"
#include "model/base/per_row.h"

namespace hessianlab {

namespace {

using torch::Tensor;

// Per sample divided by its sum of magnitudes; 0 stays 0.
Tensor withUnitSum(const Tensor& g) {
  const Tensor sum = g.flatten(1).abs().sum(1);
  return g * perRow(at::where(sum > 0, sum.reciprocal(), at::zeros_like(sum)), g);
}

class Momentum final : public Attack {
 public:
  Momentum(Norm norm, int64_t steps, double decay) : Attack(norm), steps_(steps), decay_(decay) {}

  std::string name() const override { return "mi-fgsm"; }
  std::string settings() const override { return nlohmann::json{{"steps", steps_}, {"decay", decay_}}.dump(); }
  int64_t gradientsPerSample() const override { return steps_; }

 protected:
  Tensor perturb(const Network& network, const AttackTask& task) const override {
    const double length = task.epsilon / static_cast<double>(steps_);
    WorstCase worst(network, task);
    AttackTask active = task;
    Tensor x = task.x, momentum = at::zeros_like(task.x);
    for (int64_t step = 0; step < steps_ && !worst.done(); ++step) {
      const LossView view = lookAtLoss(network, x, active.y, true);
      momentum = momentum * decay_ + withUnitSum(view.direction);
      x = projected(stepAlong(x, momentum, length, norm()), active.x, task.epsilon, norm());
      const Tensor still = worst.offer(x);
      if (still.numel() == x.size(0)) continue;
      active = selectRows(active, still);
      x = x.index_select(0, still);
      momentum = momentum.index_select(0, still);
    }
    return worst.x();
  }

 private:
  int64_t steps_;
  double decay_;
};

}  // namespace

AttackDefinition momentumAttack() {
  CatalogueEntry entry;
  entry.name = "mi-fgsm";
  entry.title = "Momentum FGSM";
  entry.formula = "m ← μ m + ∇ℓ/‖∇ℓ‖₁, x ← Π(x + ε/k · sign m)";
  entry.help =
      "Small steps along a running mean of the gradients, from the input itself. The mean keeps going where single "
      "gradients turn back and forth; its adversarial inputs fool other networks more often than those of PGD.";
  entry.cost = "steps gradients per sample";
  entry.source = "Dong et al. 2018, arXiv 1710.06081";
  entry.traits = {trait::kQuick};
  entry.parameters = {Parameter::integer("steps").titled("Steps k").from(1, 1000).decades().startingAt(10).saying(
                          "Gradient steps, each ε/k long."),
                      Parameter::number("decay").titled("Decay μ").from(0, 2).startingAt(1.0).saying(
                          "How much of the mean is kept at each step. 0 is plain iterative FGSM.")};
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            return std::make_unique<Momentum>(norm, integer(set, "steps"), number(set, "decay"));
          }};
}

}  // namespace hessianlab
