// SPDX-License-Identifier: GPL-3.0-or-later
// Jacobian regularization: J. Hoffman, D. A. Roberts, S. Yaida, "Robust Learning with Jacobian Regularization", 2019:
//   R = ½ mean ‖J‖_F²,  J = ∂z/∂x of the logits, estimated by ½ (C/n) Σ_j ‖v_jᵀJ‖² with v_j uniform on the unit sphere
// of R^C. With u = Jᵀv/‖Jᵀv‖ constant, ‖Jᵀv‖ = vᵀ(Ju) and so is its weight gradient (envelope theorem): u pushed
// forward in Taylor mode instead of a double backward.
#include "model/curvature/input_hessian.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

using torch::Tensor;

// ‖Jᵀv‖² per sample with graph. v: B×C, constant.
Tensor squaredProjection(const Network& network, const Tape& tape, const Tensor& v) {
  const Tensor u = normaliseRows(network.pullback(tape, v));
  const Tensor speed = network.taylor(tape, u).narrow(0, 0, tape.rows);  // Ju
  return (v * speed).sum(1).square();
}

class Jacobian final : public Regularizer {
 public:
  explicit Jacobian(const ParameterSet& p)
      : strength_(number(p, "strength")),
        warmup_(number(p, "warmup")),
        share_(number(p, "share")),
        projections_(integer(p, "projections")) {}

  bool weighsNothing() const override { return strength_ == 0; }
  double share() const override { return share_; }
  Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    const Network& network = pass.network();
    const Tape& tape = pass.tape();
    const bool exact = projections_ == 0;
    const int64_t count = exact ? network.classes() : projections_;
    Tensor sum;
    for (int64_t i = 0; i < count; ++i) {
      Tensor v = at::zeros_like(tape.logits);
      if (exact)
        v.select(1, i).fill_(1);
      else
        v = randomDirections(v, generator);
      const Tensor squared = squaredProjection(network, tape, v);
      sum = sum.defined() ? sum + squared : squared;
    }
    const double scale = exact ? 0.5 : 0.5 * static_cast<double>(network.classes()) / static_cast<double>(count);
    const double weight = strength_ * context.warmupFactor(warmup_);
    return sum.mean() * (scale * weight);
  }

 private:
  double strength_, warmup_, share_;
  int64_t projections_;
};

}  // namespace

RegularizerDefinition jacobianRegularizer() {
  CatalogueEntry entry;
  entry.name = "jacobian";
  entry.title = "Jacobian";
  entry.formula = "mean ℓ + λ · ½ mean ‖J‖_F²";
  entry.help =
      "Penalises how strongly the logits react to any change of the input, J = ∂z/∂x, whatever the label and the loss. "
      "First order: a small Jacobian keeps the decision boundary away from the pictures.";
  entry.cost = "about 3 plain steps per random vector";
  entry.source = "Hoffman, Roberts, Yaida 2019";
  entry.parameters = {
      strengthParameter(0.01),
      Parameter::integer("projections")
          .titled("Random vectors")
          .from(0, 100)
          .startingAt(1)
          .saying("Random combinations of the logits per step; more are less noisy and cost more. 0: one vector "
                  "for each class, which is exact.")
          .advanced(),
      warmupParameter(), shareParameter()};
  return {entry, [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<Jacobian>(p); }};
}

}  // namespace hessianlab
