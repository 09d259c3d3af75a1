// SPDX-License-Identifier: GPL-3.0-or-later
// Adversarial training on PGD examples: A. Madry et al., "Towards Deep Learning Models Resistant to Adversarial
// Attacks", ICLR 2018, eq. 2.1: min E max_{‖δ‖≤ε} ℓ(x+δ). Written as a penalty on the gap that an attack opens,
//   mean ℓ(x) + λ · (mean ℓ(x+δ*) − mean ℓ(x)),
// so that λ = 1 is exactly the published objective, smaller λ mixes in the clean loss, and the penalty's curve shows
// the gap. At the maximiser δ* the weight gradient is that of ℓ(x+δ*) with δ* constant (Danskin).
#include "regularizers/ball_ascent.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class PgdTraining final : public Regularizer {
 public:
  explicit PgdTraining(const ParameterSet& p)
      : strength_(number(p, "strength")), warmup_(number(p, "warmup")), ascent_(p) {}

  bool weighsNothing() const override { return strength_ == 0; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    const Network& network = pass.network();
    const Objective &objective = pass.objective(), &climbed = objective.climbed();
    const torch::Tensor start = ascent_.randomStart(pass.x(), generator);
    const torch::Tensor worst = ascent_.climb(pass.x(), start, [&](const torch::Tensor& moved) {
      const Tape tape = network.record(moved, Order::First);
      return network.pullback(tape, climbed.cotangent(tape.logits, pass.target()));
    });
    const torch::Tensor loss = pass.loss();
    const torch::Tensor gap = objective.mean(network.logits(worst), pass.target()) - loss;
    return gap * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, warmup_;
  BallAscent ascent_;
};

}  // namespace

RegularizerDefinition pgdTrainingRegularizer() {
  CatalogueEntry entry;
  entry.name = "pgd-training";
  entry.title = "PGD adversarial training";
  entry.formula = "mean ℓ(x) + λ · mean (ℓ(x+δ*) − ℓ(x)), ‖δ*‖ ≤ ε";
  entry.help =
      "Trains on the worst input that projected gradient ascent finds within ε of each picture. With λ = 1 the clean "
      "pictures drop out and this is adversarial training as published; the penalty shows how much an attack adds to "
      "the loss.";
  entry.cost = "about 10 plain steps with 10 search steps";
  entry.source = "Madry, Makelov, Schmidt, Tsipras, Vladu 2018";
  entry.parameters = {strengthParameter(1)};
  addBallAscentParameters(entry.parameters, 10);
  entry.parameters.push_back(warmupParameter(0));
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<PgdTraining>(p); }};
}

}  // namespace hessianlab
