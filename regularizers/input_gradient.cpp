// SPDX-License-Identifier: GPL-3.0-or-later
// Input-gradient regularization ("double backpropagation"): Drucker & LeCun 1992; Ross & Doshi-Velez 2018, eq. 5.
// Per-sample norms of the summed loss's gradient, so λ does not depend on the batch size.
#include "regularizers/definition.h"
#include "regularizers/gradient_penalty.h"

namespace hessianlab {

namespace {

class InputGradient final : public Regularizer {
 public:
  explicit InputGradient(const ParameterSet& p)
      : strength_(number(p, "strength")),
        warmup_(number(p, "warmup")),
        share_(number(p, "share")),
        squared_(flag(p, "squared")) {}

  bool weighsNothing() const override { return strength_ == 0; }
  double share() const override { return share_; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator&) override {
    const InputHessian& hessian = pass.hessian();
    const torch::Tensor norm = gradientNormWithGraph(hessian);
    const torch::Tensor r = squared_ ? norm.square().mean() : norm.mean();
    return r * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, warmup_, share_;
  bool squared_;
};

}  // namespace

RegularizerDefinition inputGradientRegularizer() {
  CatalogueEntry entry;
  entry.name = "input-gradient";
  entry.title = "Input gradient";
  entry.formula = "mean ℓ + λ · mean ‖g‖²";
  entry.help =
      "Penalises how fast the loss changes with the input, g = ∂ℓ/∂x. First order only: it does not see how fast that "
      "slope itself grows.";
  entry.cost = "about 2 plain steps";
  entry.source = "Drucker & LeCun 1992; Ross & Doshi-Velez 2018";
  entry.parameters = {
      strengthParameter(0.3),
      Parameter::toggle("squared")
          .titled("Squared")
          .startingAt(true)
          .saying(
              "On: penalise ‖g‖², as in the literature. Off: penalise ‖g‖ itself, which also pushes small gradients.")
          .advanced(),
      warmupParameter(), shareParameter()};
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<InputGradient>(p); }};
}

}  // namespace hessianlab
