// SPDX-License-Identifier: GPL-3.0-or-later
// The second-order surrogate of L2-adversarial training at radius ε: for ‖δ‖ ≤ ε,
//   ℓ(x+δ) ≤ ℓ + ε‖g‖ + ½ε² sup λ_max⁺(H),
// so the penalty ε‖g‖ + ½ε² λ_max⁺ has its weights fixed by the radius one wants to withstand. The same expansion
// underlies CURE (Moosavi-Dezfooli et al. 2019) and SOAR (Ma et al. 2020).
#include "model/curvature/norms.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class EpsilonCalibrated final : public Regularizer {
 public:
  explicit EpsilonCalibrated(const ParameterSet& p)
      : strength_(number(p, "strength")),
        epsilon_(number(p, "epsilon")),
        warmup_(number(p, "warmup")),
        share_(number(p, "share")),
        iterations_(integer(p, "iterations")) {}

  bool weighsNothing() const override { return strength_ == 0; }
  double share() const override { return share_; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    const InputHessian& hessian = pass.hessian();
    hessian.expectSlope();
    const torch::Tensor v = powerDirection(hessian, iterations_, Start::Gradient, generator);
    const DirectionalDerivatives terms = hessian.along(v, hessian.unitGradient());
    const torch::Tensor r = terms.first * epsilon_ + at::relu(terms.second) * (0.5 * epsilon_ * epsilon_);
    return r.mean() * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, epsilon_, warmup_, share_;
  int64_t iterations_;
};

}  // namespace

RegularizerDefinition epsilonCalibratedRegularizer() {
  CatalogueEntry entry;
  entry.name = "epsilon-calibrated";
  entry.title = "Gradient + Hessian for a radius ε";
  entry.formula = "mean ℓ + λ · mean (ε‖g‖ + ½ε² λ_max⁺)";
  entry.help =
      "Choose the radius ε that the network should withstand (L2, pixels in [0,1]); the weights of slope and curvature "
      "follow from the second-order expansion of the loss. Leave λ at 1 for the calibrated penalty.";
  entry.cost = "about 3 to 4 plain steps with one product";
  entry.source = "second-order expansion; compare Moosavi-Dezfooli et al. 2019";
  entry.traits = {trait::kCurvature};
  entry.parameters = {strengthParameter(1),
                      Parameter::number("epsilon")
                          .titled("Radius ε")
                          .from(0.001, 10)
                          .decades()
                          .startingAt(0.5)
                          .saying("L2 radius that the loss should stay small in.")
                          .advanced(),
                      Parameter::integer("iterations")
                          .titled("Products")
                          .from(0, 50)
                          .startingAt(1)
                          .saying("Hessian–vector products spent on finding the direction of largest curvature.")
                          .advanced(),
                      warmupParameter(), shareParameter()};
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<EpsilonCalibrated>(p); }};
}

}  // namespace hessianlab
