// SPDX-License-Identifier: GPL-3.0-or-later
// No penalty: the baseline every one is compared with.
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class None final : public Regularizer {
 public:
  bool weighsNothing() const override { return true; }
  torch::Tensor penalty(Pass&, const StepContext&, torch::Generator&) override { return {}; }
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
