// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues of a few entries, so that the tests of the configuration depend on no engine.
#pragma once

#include "model/formats/config.h"
#include "model/labs/classifier_sections.h"

namespace hessianlab {

inline CatalogueEntry namedEntry(const std::string& name, std::vector<Parameter> parameters = {}) {
  CatalogueEntry entry;
  entry.name = name;
  entry.title = name;
  entry.parameters = std::move(parameters);
  return entry;
}

inline Catalogue smallDatasets() {
  const Parameter path = Parameter::folderName("path");
  const Parameter train = Parameter::integer("train_samples").from(0, 1e9);
  const Parameter test = Parameter::integer("test_samples").from(0, 1e9);
  const Parameter noise = Parameter::number("noise").from(0, 1).startingAt(0.1);
  return {namedEntry("fashion-mnist", {path, train, test}), namedEntry("mnist", {path, train, test}),
          namedEntry("moons", {train, test, noise}), namedEntry("painted", {train, test, Parameter::points("points")})};
}

inline Catalogue smallArchitectures() {
  const Parameter activation =
      Parameter::choice("activation", {"relu", "softplus"}).worded({}, "activation").startingAt("softplus");
  const Parameter beta = Parameter::number("beta").from(0.01, 1e4).startingAt(8).onlyWhen("activation", "softplus");
  const Parameter hidden = Parameter::widths("hidden").from(1, 65536);
  return {namedEntry("linear"), namedEntry("mlp", {activation, beta, hidden}),
          namedEntry("cnn-small", {activation, beta, hidden})};
}

inline Catalogue smallRegularizers() {
  const Parameter strength = Parameter::number("strength").from(0, 1000).startingAt(0.3);
  const Parameter warmup = Parameter::number("warmup").from(0, 1).startingAt(0.2);
  return {namedEntry("none"),
          namedEntry("input-gradient", {strength, Parameter::toggle("squared").startingAt(true), warmup}),
          namedEntry("hessian-norm", {strength, Parameter::integer("iterations").from(0, 50).startingAt(1),
                                      Parameter::choice("estimator", {"power", "lanczos", "ascent"}), warmup})};
}

inline Catalogues smallCatalogues() {
  return {{classifierSections(smallDatasets(), smallArchitectures(), smallRegularizers())},
          {namedEntry("fgsm"), namedEntry("pgd")}};
}

}  // namespace hessianlab
