// SPDX-License-Identifier: GPL-3.0-or-later
#include "regularizers/catalogue.h"

#include <algorithm>

#include "regularizers/definition.h"

namespace hessianlab {

namespace {

const std::vector<RegularizerDefinition>& definitions() {
  static const std::vector<RegularizerDefinition> all{
      hessianNormRegularizer(),
      hessianExactRegularizer(),
      hessianFrobeniusRegularizer(),
      epsilonCalibratedRegularizer(),
      inputGradientRegularizer(),
      cureRegularizer(),
      localLinearityRegularizer(),
      jacobianRegularizer(),
      pgdTrainingRegularizer(),
      tradesRegularizer(),
      noRegularizer(),
  };
  return all;
}

// No weight above 0: such a penalty is none, so its step shall cost what a plain one costs and give its very bits.
bool weighsNothing(const ParameterSet& parameters) {
  const auto none = [&](const char* key) { return !parameters.contains(key) || number(parameters, key) == 0; };
  return none("strength") && none("gradient_strength");
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
    const ParameterSet completed = complete(entry, parameters, "regularizer");
    return weighsNothing(completed) ? noRegularizer().create({}) : definitions()[index].create(completed);
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
  return {
      "strength",
      "Strength λ",
      Parameter::Kind::Number,
      defaultValue,
      0,
      1000,
      true,
      {},
      "Weight of the penalty in the training loss. 0 trains without it; larger is flatter and, beyond a point, less "
      "accurate."};
}

Parameter warmupParameter(double defaultValue) {
  return {"warmup",
          "Warm-up",
          Parameter::Kind::Number,
          defaultValue,
          0,
          1,
          false,
          {},
          "Share of the training over which λ grows linearly from 0: what an untrained network does near a picture "
          "means little."};
}

}  // namespace hessianlab
