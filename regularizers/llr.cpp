// SPDX-License-Identifier: GPL-3.0-or-later
// Local linearity regularization: C. Qin et al., "Adversarial Robustness through Local Linearization", NeurIPS 2019:
//   R = mean (γ + s |δ*ᵀ∇ℓ|),  γ = max_{‖δ‖≤ε} |ℓ(x+δ) − ℓ(x) − δᵀ∇ℓ(x)|,  δ* the maximiser, held constant.
// The search climbs the gap e(δ) = ℓ(x+δ) − ℓ(x) − δᵀg along sign(e) (∇ℓ(x+δ) − g). The weight gradient of δ*ᵀ∇ℓ(x) is
// a first-order backward pass through a Taylor pass along δ*. λ = 2 and s = 0.3 are the weights of the authors' code
// relative to its weight of the clean loss; the paper's μ is λs.
#include "model/curvature/input_hessian.h"
#include "regularizers/ball_ascent.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

using torch::Tensor;

class LocalLinearity final : public Regularizer {
 public:
  explicit LocalLinearity(const ParameterSet& p)
      : strength_(number(p, "strength")),
        slope_(number(p, "slope")),
        warmup_(number(p, "warmup")),
        share_(number(p, "share")),
        ascent_(p) {}

  bool weighsNothing() const override { return strength_ == 0; }
  double share() const override { return share_; }
  Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    const InputHessian& hessian = pass.hessian();
    const Network& network = pass.network();
    const Objective& objective = pass.objective();
    const Tensor &x = pass.x(), &target = pass.target();
    const Tensor loss = hessian.loss().detach(), g = hessian.gradient();
    const Tensor worst = ascent_.climb(x, ascent_.randomStart(x, generator), [&](const Tensor& moved) {
      const Tape tape = network.record(moved, Order::First);
      const Tensor gap = objective.value(tape.logits, target) - loss - rowDot(moved - x, g);
      return scaleRows(network.pullback(tape, objective.cotangent(tape.logits, target)) - g, gap.sign());
    });
    const Tensor lossThere = objective.value(network.logits(worst), target);
    const Tensor rise = hessian.slope(worst - x);  // δᵀ∇ℓ(x)
    const Tensor r = (lossThere - hessian.loss() - rise).abs() + rise.abs() * slope_;
    return r.mean() * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, slope_, warmup_, share_;
  BallAscent ascent_;
};

}  // namespace

RegularizerDefinition localLinearityRegularizer() {
  CatalogueEntry entry;
  entry.name = "llr";
  entry.title = "Local linearity (LLR)";
  entry.formula = "mean ℓ + λ · mean (γ + s |δ*ᵀg|), γ = max |ℓ(x+δ) − ℓ(x) − δᵀg|";
  entry.help =
      "Penalises the largest gap γ within ε of a picture between the loss and its linear model, so that one gradient "
      "tells the truth about the whole ball, and with weight s what that linear model rises by.";
  entry.cost = "about 12 plain steps with 10 search steps";
  entry.source = "Qin, Martens, Gowal, Krishnan, Dvijotham, Fawzi, De, Stanforth, Kohli 2019";
  entry.parameters = {strengthParameter(2),
                      Parameter::number("slope")
                          .titled("Slope weight s")
                          .from(0, 100)
                          .decades()
                          .startingAt(0.3)
                          .saying("Weight of |δ*ᵀg| relative to γ: a loss may be straight and still steep.")
                          .advanced()};
  addBallAscentParameters(entry.parameters, 10);
  entry.parameters.push_back(warmupParameter());
  entry.parameters.push_back(shareParameter());
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<LocalLinearity>(p); }};
}

}  // namespace hessianlab
