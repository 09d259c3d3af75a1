// SPDX-License-Identifier: GPL-3.0-or-later
// Input Hessian regularization: W. Mustafa, R. A. Vandermeulen, M. Kloft, "Input Hessian Regularization of Neural
// Networks", 2020. A few Hessian–vector products find a direction v of large curvature; with v held constant, ∂‖H‖/∂θ =
// sign(vᵀHv) · ∂(vᵀHv)/∂θ (envelope theorem), and vᵀHv is a second directional derivative, so its weight gradient is
// one first-order backward pass through a Taylor pass.
#include "model/curvature/norms.h"
#include "regularizers/definition.h"
#include "regularizers/gradient_penalty.h"

namespace hessianlab {

namespace {

class HessianNorm final : public Regularizer {
 public:
  explicit HessianNorm(const ParameterSet& p)
      : strength_(number(p, "strength")),
        gradientStrength_(number(p, "gradient_strength")),
        warmup_(number(p, "warmup")),
        share_(number(p, "share")),
        stepSize_(number(p, "step_size")),
        iterations_(integer(p, "iterations")),
        estimator_(word(p, "estimator")),
        start_(word(p, "start") == "gradient" ? Start::Gradient : Start::Random) {}

  bool weighsNothing() const override { return strength_ == 0 && gradientStrength_ == 0; }
  double share() const override { return share_; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    const InputHessian& hessian = pass.hessian();
    return weighed(hessian, generator) * context.warmupFactor(warmup_);
  }

 private:
  torch::Tensor weighed(const InputHessian& hessian, torch::Generator& generator) const {
    if (strength_ == 0) return gradientNormWithGraph(hessian).square().mean() * gradientStrength_;
    if (gradientStrength_ != 0) hessian.expectSlope();
    const torch::Tensor v = direction(hessian, generator);
    if (gradientStrength_ == 0) return hessian.curvature(v).abs().mean() * strength_;
    const DirectionalDerivatives terms = hessian.along(v, hessian.unitGradient());
    return (terms.second.abs() * strength_ + terms.first.square() * gradientStrength_).mean();
  }

  torch::Tensor direction(const InputHessian& hessian, torch::Generator& generator) const {
    if (estimator_ == "lanczos")
      return lanczosDirection(hessian, std::max<int64_t>(1, iterations_), start_, generator, 0);
    if (estimator_ == "ascent") return ascentDirection(hessian, iterations_, stepSize_, generator);
    return powerDirection(hessian, iterations_, start_, generator);
  }

  double strength_, gradientStrength_, warmup_, share_, stepSize_;
  int64_t iterations_;
  std::string estimator_;
  Start start_;
};

}  // namespace

RegularizerDefinition hessianNormRegularizer() {
  CatalogueEntry entry;
  entry.name = "hessian-norm";
  entry.title = "Input-Hessian norm";
  entry.formula = "mean ℓ + λ · mean ‖H‖";
  entry.help =
      "Penalises the largest curvature of the loss with respect to the input, ‖H‖ = max |λ(∂²ℓ/∂x²)|: the flatter the "
      "loss around an image, the farther an adversary must move. H is never formed; a few Hessian–vector products "
      "suffice.";
  entry.cost = "about 3 to 4 plain steps with one product";
  entry.source = "Mustafa, Vandermeulen, Kloft 2020";
  entry.traits = {trait::kCurvature};
  entry.parameters = {
      strengthParameter(0.3),
      Parameter::integer("iterations")
          .titled("Products")
          .from(0, 50)
          .startingAt(1)
          .saying("Hessian–vector products spent on finding the direction of largest curvature. One is enough when it "
                  "starts at the gradient.")
          .advanced(),
      Parameter::choice("estimator", {"power", "lanczos", "ascent"})
          .titled("Estimator")
          .saying("How the direction is searched: power iteration, Lanczos, or the gradient ascent of the original "
                  "paper (two "
                  "products a step).")
          .advanced(),
      Parameter::choice("start", {"gradient", "random"})
          .titled("Start at")
          .saying("Where the search starts. The gradient already points close to the direction of largest curvature.")
          .advanced(),
      Parameter::number("step_size")
          .titled("Ascent step α")
          .from(0.001, 1000)
          .decades()
          .startingAt(10.0)
          .saying("Step of the ascent estimator relative to the unit direction; the others do not use it.")
          .onlyWhen("estimator", "ascent")
          .advanced(),
      Parameter::number("gradient_strength")
          .titled("Gradient term λ₁")
          .from(0, 1000)
          .decades()
          .startingAt(0.0)
          .saying("Adds λ₁ · mean ‖g‖² to the loss, the input-gradient penalty alongside.")
          .advanced(),
      warmupParameter(),
      shareParameter()};
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<HessianNorm>(p); }};
}

}  // namespace hessianlab
