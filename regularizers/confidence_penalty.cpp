// SPDX-License-Identifier: GPL-3.0-or-later
// Confidence penalty: G. Pereyra et al., "Regularizing Neural Networks by Penalizing Confident Output Distributions",
// ICLR workshop 2017, eq. 1: mean ℓ − λ · mean entropy(p). Written as a penalty that cannot be negative,
//   R = mean (log C − entropy(p)) = mean KL(p ‖ uniform),
// which differs by a constant and has the same gradient.
#include <cmath>

#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class ConfidencePenalty final : public Regularizer {
 public:
  explicit ConfidencePenalty(const ParameterSet& p) : strength_(number(p, "strength")), warmup_(number(p, "warmup")) {}

  bool weighsNothing() const override { return strength_ == 0; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator&) override {
    const torch::Tensor logP = at::log_softmax(pass.outputs(), 1);
    const torch::Tensor negativeEntropy = (logP.exp() * logP).sum(1).mean();
    const double most = std::log(static_cast<double>(logP.size(1)));
    return (negativeEntropy + most) * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, warmup_;
};

}  // namespace

RegularizerDefinition confidencePenaltyRegularizer() {
  CatalogueEntry entry;
  entry.name = "confidence-penalty";
  entry.title = "Confidence penalty";
  entry.formula = "mean ℓ + λ · mean (log C − entropy(p))";
  entry.help =
      "Penalises a network that is sure of itself, whatever it is sure of. It says nothing about slope or curvature: "
      "compare it with the Hessian penalty to see that being unsure is not the same as being robust.";
  entry.cost = "1 plain step";
  entry.source = "Pereyra, Tucker, Chorowski, Kaiser, Hinton 2017";
  entry.parameters = {strengthParameter(0.1), warmupParameter(0)};
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<ConfidencePenalty>(p); }};
}

}  // namespace hessianlab
