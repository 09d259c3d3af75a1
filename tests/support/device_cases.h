// SPDX-License-Identifier: GPL-3.0-or-later
// Small classifiers that train on a device of the test's choice.
#pragma once

#include "model/base/catalogue.h"
#include "tests/support/classifier_cases.h"
#include "tests/support/regularized.h"

namespace hessianlab::reference {

// In double precision, where the order in which kernels add up does not matter. The usual points with a network of
// two smooth layers.
inline ExperimentConfig onPoints(const std::string& regularizer, const ParameterSet& parameters,
                                 const std::string& activation = "softplus") {
  ExperimentConfig config = configuration();
  config["architecture"] = chosenNetwork("mlp-2d", activation, 4, {8, 6});
  ParameterSet all;
  for (const Parameter& one : require(regularizerCatalogue()->entries(), regularizer, "regularizer").parameters)
    all[one.key] = one.defaultValue;
  for (const auto& [key, value] : parameters) all[key] = value;
  config["regularizer"] = {regularizer, all};
  config.set("training.precision", "double");
  return config;
}
inline Classifier classifierOn(const ExperimentConfig& config, torch::Device device) {
  return {config,
          stripes(),
          regularizerCatalogue()->create(config["regularizer"].name, config["regularizer"].parameters),
          crossEntropy(),
          {},
          device};
}

}  // namespace hessianlab::reference
