// SPDX-License-Identifier: GPL-3.0-or-later
// The Frobenius norm of the input Hessian by Hutchinson's estimator, E‖Hv‖² = ‖H‖_F² for Rademacher v (Hutchinson 1990;
// Hoffman et al. 2019 use the same idea for Jacobians). ‖Hv‖ = uᵀHv for the constant u = Hv/‖Hv‖, and by polarisation
// uᵀHw = ¼ (q(u+w) − q(u−w)) with q(v) = vᵀHv, so two curvatures give the weight gradient.
#include <cmath>

#include "model/base/row_draws.h"
#include "model/curvature/input_hessian.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class HessianFrobenius final : public Regularizer {
 public:
  explicit HessianFrobenius(const ParameterSet& p)
      : strength_(number(p, "strength")),
        warmup_(number(p, "warmup")),
        share_(number(p, "share")),
        probes_(integer(p, "probes")) {}

  bool weighsNothing() const override { return strength_ == 0; }
  double share() const override { return share_; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    const InputHessian& hessian = pass.hessian();
    const double length = std::sqrt(static_cast<double>(pass.network().inputSize()));
    torch::Tensor sum;
    for (int64_t i = 0; i < probes_; ++i) {
      const torch::Tensor signs = drawnRows(pass.x().sizes(), pass.x().options(), generator, [&](torch::Tensor drawn) {
        return drawn.bernoulli_(0.5, generator).mul_(2).sub_(1);
      });
      const torch::Tensor w = signs / length;  // unit
      const torch::Tensor u = normaliseRows(hessian.apply(w));
      const torch::Tensor bilinear = (hessian.curvature(u + w) - hessian.curvature(u - w)) * (0.25 * length);
      sum = sum.defined() ? sum + bilinear.square() : bilinear.square();
    }
    constexpr double kTiny = 1e-12;  // keeps the square root differentiable where H = 0
    const torch::Tensor r = (sum / static_cast<double>(probes_) + kTiny).sqrt().mean();
    return r * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, warmup_, share_;
  int64_t probes_;
};

}  // namespace

RegularizerDefinition hessianFrobeniusRegularizer() {
  CatalogueEntry entry;
  entry.name = "hessian-frobenius";
  entry.title = "Input-Hessian Frobenius norm";
  entry.formula = "mean ℓ + λ · mean ‖H‖_F";
  entry.help =
      "Penalises all curvature at once, ‖H‖_F = √(Σ λᵢ²), estimated with random vectors. Noisy: with one random vector "
      "the estimate varies by more than its own size.";
  entry.cost = "about 7 plain steps per random vector";
  entry.source = "Hutchinson 1990";
  entry.traits = {trait::kCurvature};
  entry.parameters = {strengthParameter(0.1),
                      Parameter::integer("probes")
                          .titled("Random vectors")
                          .from(1, 16)
                          .startingAt(1)
                          .saying("Random vectors per step; more are less noisy and cost more.")
                          .advanced(),
                      warmupParameter(), shareParameter()};
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<HessianFrobenius>(p); }};
}

}  // namespace hessianlab
