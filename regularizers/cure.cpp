// SPDX-License-Identifier: GPL-3.0-or-later
// CURE: S.-M. Moosavi-Dezfooli et al., "Robustness via Curvature Regularization, and Vice Versa", CVPR 2019:
//   R = mean ‖∇ℓ(x + h z) − ∇ℓ(x)‖²,  z = sign(g)/‖sign(g)‖, held constant.
// For a finite h this is the average curvature along z over a segment, h²‖Hz‖² as h → 0. With d the difference and
// w = d/‖d‖ constant, ‖d‖ = wᵀ∇ℓ(x+hz) − wᵀ∇ℓ(x) and so is its weight gradient (envelope theorem): two Taylor passes
// instead of a double backward.
#include "model/curvature/input_hessian.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class Cure final : public Regularizer {
 public:
  explicit Cure(const ParameterSet& p)
      : strength_(number(p, "strength")),
        distance_(number(p, "h")),
        warmup_(number(p, "warmup")),
        share_(number(p, "share")) {}

  bool weighsNothing() const override { return strength_ == 0; }
  double share() const override { return share_; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator&) override {
    const double grown = context.warmupFactor(warmup_);  // h grows with λ, as in the published schedule
    const InputHessian& here = pass.hessian();
    const torch::Tensor z = normaliseRows(here.gradient().sign());
    const InputHessian there(pass.network(), pass.objective(), pass.x() + z * (distance_ * grown), pass.target());
    const torch::Tensor w = normaliseRows(there.gradient() - here.gradient());
    const torch::Tensor r = (there.slope(w) - here.slope(w)).square().mean();
    return r * (strength_ * grown);
  }

 private:
  double strength_, distance_, warmup_, share_;
};

}  // namespace

RegularizerDefinition cureRegularizer() {
  CatalogueEntry entry;
  entry.name = "cure";
  entry.title = "CURE";
  entry.formula = "mean ℓ + λ · mean ‖∇ℓ(x + h z) − ∇ℓ(x)‖²";
  entry.help =
      "Penalises how much the gradient of the loss changes over a distance h along the sign of the gradient, z = "
      "sign g/‖sign g‖. A long h sees the average curvature on the way, also that of ReLU kinks, which the Hessian at "
      "a point cannot see.";
  entry.cost = "about 5 plain steps";
  entry.source = "Moosavi-Dezfooli, Fawzi, Uesato, Frossard 2019";
  entry.parameters = {
      strengthParameter(1),
      Parameter::number("h")
          .titled("Distance h")
          .from(0.001, 100)
          .decades()
          .startingAt(1.5)
          .saying("Length of the step (L2, pixels in [0,1]) over which the change of the gradient counts. It grows "
                  "from 0 during the warm-up, together with λ.")
          .advanced(),
      warmupParameter(), shareParameter()};
  return {entry, [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<Cure>(p); }};
}

}  // namespace hessianlab
