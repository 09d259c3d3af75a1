// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/catalogue.h"

#include <algorithm>
#include <charconv>

#include "model/attacks/definition.h"
#include "model/base/error.h"

// A new attack: a file that defines this function, and its line here.
#define HESSIANLAB_ATTACKS(X) \
  X(fgsmAttack)               \
  X(pgdAttack)                \
  X(momentumAttack)           \
  X(apgdCeAttack)             \
  X(apgdDlrAttack)            \
  X(apgdTargetedAttack)       \
  X(deepfoolAttack)           \
  X(carliniWagnerAttack)      \
  X(squareAttack)             \
  X(noiseAttack)              \
  X(standardAttack)

namespace hessianlab {

#define HESSIANLAB_DECLARE(name) AttackDefinition name();
HESSIANLAB_ATTACKS(HESSIANLAB_DECLARE)
#undef HESSIANLAB_DECLARE

namespace {

const std::vector<AttackDefinition>& attackDefinitions() {
#define HESSIANLAB_LIST(name) name(),
  static const std::vector<AttackDefinition> all{HESSIANLAB_ATTACKS(HESSIANLAB_LIST)};
#undef HESSIANLAB_LIST
  return all;
}

const AttackDefinition& definitionOf(const std::string& name) {
  const CatalogueEntry& entry = require(attackCatalogue(), name, "attack");
  return attackDefinitions()[static_cast<std::size_t>(&entry - attackCatalogue().data())];
}

// What the text says, as far as the setting's kind can be read from it; complete() judges the rest.
ParameterValue valueOf(const std::string& text, const Parameter& parameter) {
  switch (parameter.kind) {
    case Parameter::Kind::Choice:
    case Parameter::Kind::Text:
    case Parameter::Kind::WidthList:
    case Parameter::Kind::PointList:
      break;
    case Parameter::Kind::Switch:
      if (text == "true" || text == "false") return text == "true";
      break;
    case Parameter::Kind::Number:
    case Parameter::Kind::Integer: {
      double number = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
      if (error == std::errc() && end == text.data() + text.size()) return number;
      break;
    }
  }
  return text;
}

}  // namespace

const Catalogue& attackCatalogue() {
  static const Catalogue entries = [] {
    Catalogue result;
    for (const AttackDefinition& definition : attackDefinitions()) result.push_back(definition.entry);
    return result;
  }();
  return entries;
}

std::unique_ptr<Attack> makeAttack(const std::string& name, Norm norm, const ParameterSet& parameters) {
  const AttackDefinition& definition = definitionOf(name);
  return definition.create(norm, complete(definition.entry, parameters, "attack"));
}

std::unique_ptr<Attack> makeAttackFromText(const std::string& spec, Norm norm) {
  const std::size_t nameEnd = std::min(spec.find(':'), spec.size());
  const std::string name = spec.substr(0, nameEnd);
  const CatalogueEntry& entry = definitionOf(name).entry;
  ParameterSet parameters;
  for (std::size_t begin = nameEnd; begin < spec.size();) {
    const std::size_t end = std::min(spec.find(':', begin + 1), spec.size());
    const std::string setting = spec.substr(begin + 1, end - begin - 1);
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos)
      throw InputError("attack '" + spec + "': '" + setting +
                       "' has no value; write NAME:KEY=VALUE, for example pgd:steps=100");
    const std::string key = setting.substr(0, equals), text = setting.substr(equals + 1);
    const auto known = std::find_if(entry.parameters.begin(), entry.parameters.end(),
                                    [&](const Parameter& parameter) { return parameter.key == key; });
    const ParameterValue value = known == entry.parameters.end() ? ParameterValue(text) : valueOf(text, *known);
    if (!parameters.emplace(key, value).second)
      throw InputError("attack '" + spec + "': " + key + " is given twice; give it once");
    begin = end;
  }
  return makeAttack(name, norm, parameters);
}

bool worksIn(const std::string& name, Norm norm) {
  const std::vector<Norm>& norms = definitionOf(name).norms;
  return std::find(norms.begin(), norms.end(), norm) != norms.end();
}

}  // namespace hessianlab
