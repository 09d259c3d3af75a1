// SPDX-License-Identifier: GPL-3.0-or-later
// The exact operator norm as a penalty. Piecewise-linear networks: H = JᵀSJ shares its non-zero spectrum with a C×C
// matrix, whose top eigenvector gives H's. Smooth networks: Lanczos run to convergence. Either way v is the true top
// eigenvector and ∂λ/∂θ = sign(λ) · ∂(vᵀHv)/∂θ is exact (Hellmann–Feynman).
#include "model/curvature/norms.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class HessianExact final : public Regularizer {
 public:
  explicit HessianExact(const ParameterSet& p)
      : strength_(number(p, "strength")), warmup_(number(p, "warmup")), share_(number(p, "share")) {}

  bool weighsNothing() const override { return strength_ == 0; }
  double share() const override { return share_; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    constexpr int64_t kMostLanczosSteps = 64;
    const InputHessian& hessian = pass.hessian();
    const double tolerance = pass.network().dtype() == torch::kFloat64 ? 1e-10 : 1e-5;
    const torch::Tensor v = hasClassPath(hessian)
                                ? gaussNewton(hessian).topVector
                                : lanczosDirection(hessian, kMostLanczosSteps, Start::Gradient, generator, tolerance);
    const torch::Tensor r = hessian.curvature(v).abs().mean();
    return r * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, warmup_, share_;
};

}  // namespace

RegularizerDefinition hessianExactRegularizer() {
  CatalogueEntry entry;
  entry.name = "hessian-exact";
  entry.title = "Input-Hessian norm, exact";
  entry.formula = "mean ℓ + λ · mean ‖H‖, exact";
  entry.help =
      "The same penalty with the exact norm: for piecewise-linear networks from a matrix of classes × classes, for "
      "smooth ones by Lanczos run to convergence. Slower; use it to check the estimate.";
  entry.cost = "about 10 plain steps for 10 classes, more for smooth networks";
  entry.source = "Mustafa, Vandermeulen, Kloft 2020; exact norm through the Gauss–Newton factor";
  entry.traits = {trait::kCurvature};
  entry.parameters = {strengthParameter(0.3), warmupParameter(), shareParameter()};
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<HessianExact>(p); }};
}

}  // namespace hessianlab
