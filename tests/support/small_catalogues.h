// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues of a few entries, so that the tests of the configuration depend on no engine.
#pragma once

#include "model/formats/config.h"

namespace hessianlab {

inline CatalogueEntry namedEntry(const std::string& name, std::vector<Parameter> parameters = {}) {
  CatalogueEntry entry;
  entry.name = name;
  entry.title = name;
  entry.parameters = std::move(parameters);
  return entry;
}

inline Parameter namedParameter(const std::string& key, Parameter::Kind kind, ParameterValue value, double minimum,
                                double maximum, std::vector<std::string> choices = {}) {
  Parameter parameter;
  parameter.key = key;
  parameter.title = key;
  parameter.kind = kind;
  parameter.defaultValue = std::move(value);
  parameter.minimum = minimum;
  parameter.maximum = maximum;
  parameter.choices = std::move(choices);
  return parameter;
}

inline Catalogues smallCatalogues() {
  using Kind = Parameter::Kind;
  const Parameter strength = namedParameter("strength", Kind::Number, 0.3, 0, 1000);
  const Parameter warmup = namedParameter("warmup", Kind::Number, 0.2, 0, 1);
  Catalogues c;
  c.datasets = {namedEntry("fashion-mnist"), namedEntry("mnist"), namedEntry("moons"), namedEntry("painted")};
  c.architectures = {namedEntry("linear"), namedEntry("mlp"), namedEntry("cnn-small")};
  c.activations = {namedEntry("relu"), namedEntry("softplus")};
  c.regularizers = {
      namedEntry("none"),
      namedEntry("input-gradient", {strength, namedParameter("squared", Kind::Switch, true, 0, 1), warmup}),
      namedEntry("hessian-norm",
                 {strength, namedParameter("iterations", Kind::Integer, 1.0, 0, 50),
                  namedParameter("estimator", Kind::Choice, std::string("power"), 0, 1, {"power", "lanczos", "ascent"}),
                  warmup})};
  c.attacks = {namedEntry("fgsm"), namedEntry("pgd")};
  return c;
}

}  // namespace hessianlab
