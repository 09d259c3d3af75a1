// SPDX-License-Identifier: GPL-3.0-or-later
// Plain cross-entropy: the baseline every penalty is compared with.
#include "model/nn/network.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class None final : public Regularizer {
 public:
  RegularizedLoss apply(const Network& network, const torch::Tensor& x, const torch::Tensor& y, const StepContext&,
                        torch::Generator&) override {
    const torch::Tensor logits = network.logits(x);
    return {at::cross_entropy_loss(logits, y), {}, logits.detach()};
  }
};

}  // namespace

RegularizerDefinition noRegularizer() {
  CatalogueEntry entry;
  entry.name = "none";
  entry.title = "None";
  entry.formula = "mean ℓ";
  entry.help = "Plain training on the cross-entropy loss.";
  entry.cost = "1 plain step";
  return {entry, [](const ParameterSet&) -> std::unique_ptr<Regularizer> { return std::make_unique<None>(); }};
}

}  // namespace hessianlab
