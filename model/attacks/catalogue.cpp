// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/catalogue.h"

#include "model/attacks/definition.h"

namespace hessianlab {

namespace {

const std::vector<AttackDefinition>& definitions() {
  static const std::vector<AttackDefinition> all{fgsmAttack(), pgdAttack()};
  return all;
}

}  // namespace

const Catalogue& attackCatalogue() {
  static const Catalogue entries = [] {
    Catalogue result;
    for (const AttackDefinition& definition : definitions()) result.push_back(definition.entry);
    return result;
  }();
  return entries;
}

std::unique_ptr<Attack> makeAttack(const std::string& name, Norm norm, const ParameterSet& parameters) {
  const CatalogueEntry& entry = require(attackCatalogue(), name, "attack");
  const auto index = static_cast<std::size_t>(&entry - attackCatalogue().data());
  return definitions()[index].create(norm, complete(entry, parameters, "attack"));
}

}  // namespace hessianlab
