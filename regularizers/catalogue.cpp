// SPDX-License-Identifier: GPL-3.0-or-later
#include "regularizers/catalogue.h"

#include "regularizers/definition.h"

// A new regularizer: a file that defines this function, and its line here.
#define HESSIANLAB_REGULARIZERS(X) \
  X(hessianNormRegularizer)        \
  X(hessianExactRegularizer)       \
  X(hessianFrobeniusRegularizer)   \
  X(epsilonCalibratedRegularizer)  \
  X(secondOrderBoundRegularizer)   \
  X(inputGradientRegularizer)      \
  X(cureRegularizer)               \
  X(localLinearityRegularizer)     \
  X(jacobianRegularizer)           \
  X(pgdTrainingRegularizer)        \
  X(tradesRegularizer)             \
  X(confidencePenaltyRegularizer)  \
  X(classInvarianceRegularizer)    \
  X(noRegularizer)

namespace hessianlab {

#define HESSIANLAB_DECLARE(name) RegularizerDefinition name();
HESSIANLAB_REGULARIZERS(HESSIANLAB_DECLARE)
#undef HESSIANLAB_DECLARE

namespace {

const std::vector<RegularizerDefinition>& definitions() {
#define HESSIANLAB_LIST(name) name(),
  static const std::vector<RegularizerDefinition> all{HESSIANLAB_REGULARIZERS(HESSIANLAB_LIST)};
#undef HESSIANLAB_LIST
  return all;
}

class Factory final : public RegularizerFactory {
 public:
  Factory() {
    for (const auto& definition : definitions()) entries_.push_back(definition.entry);
  }
  const Catalogue& entries() const override { return entries_; }
  std::unique_ptr<Regularizer> create(const std::string& name, const ParameterSet& parameters) const override {
    const CatalogueEntry& entry = require(entries_, name, "regularizer");
    const auto index = static_cast<std::size_t>(&entry - entries_.data());
    return definitions()[index].create(complete(entry, parameters, "regularizer"));
  }

 private:
  Catalogue entries_;
};

}  // namespace

std::shared_ptr<const RegularizerFactory> regularizerCatalogue() {
  static const auto factory = std::make_shared<const Factory>();
  return factory;
}

Parameter strengthParameter(double defaultValue) {
  return Parameter::number("strength")
      .titled("Strength λ")
      .inTables("λ")
      .from(0, 1000)
      .decades()
      .startingAt(defaultValue)
      .saying(
          "Weight of the penalty in the training loss. 0 trains without it; larger is flatter and, beyond a point, "
          "less accurate.");
}

Parameter warmupParameter(double defaultValue) {
  return Parameter::number("warmup")
      .titled("Warm-up")
      .from(0, 1)
      .startingAt(defaultValue)
      .saying(
          "Share of the training over which λ grows linearly from 0: what an untrained network does near a picture "
          "means little.")
      .advanced();
}

Parameter shareParameter() {
  return Parameter::number("share")
      .titled("Share of the batch")
      .from(0.01, 1)
      .startingAt(1.0)
      .saying(
          "Takes the penalty on this part of each batch alone, which costs as much less. The part is a random one, so "
          "the mean that is penalised stays the same, only noisier; 1/4 often trains as well.")
      .advanced();
}

}  // namespace hessianlab
