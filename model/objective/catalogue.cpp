// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objective/catalogue.h"

#include "model/objective/definition.h"

// A new objective: a file that defines this function, and its line here.
#define HESSIANLAB_OBJECTIVES(X) \
  X(crossEntropyObjective)       \
  X(logOddsObjective)            \
  X(squaredErrorObjective)       \
  X(marginObjective)             \
  X(targetedMarginObjective)     \
  X(dlrObjective)                \
  X(targetedDlrObjective)

namespace hessianlab {

#define HESSIANLAB_DECLARE(name) ObjectiveDefinition name();
HESSIANLAB_OBJECTIVES(HESSIANLAB_DECLARE)
#undef HESSIANLAB_DECLARE

namespace {

const std::vector<ObjectiveDefinition>& objectiveDefinitions() {
#define HESSIANLAB_LIST(name) name(),
  static const std::vector<ObjectiveDefinition> all{HESSIANLAB_OBJECTIVES(HESSIANLAB_LIST)};
#undef HESSIANLAB_LIST
  return all;
}

}  // namespace

const Catalogue& objectiveCatalogue() {
  static const Catalogue entries = [] {
    Catalogue result;
    for (const ObjectiveDefinition& definition : objectiveDefinitions()) result.push_back(definition.entry);
    return result;
  }();
  return entries;
}

const Objective& objectiveNamed(const std::string& name) {
  const CatalogueEntry& entry = require(objectiveCatalogue(), name, "objective");
  return objectiveDefinitions()[static_cast<std::size_t>(&entry - objectiveCatalogue().data())].get();
}

}  // namespace hessianlab
