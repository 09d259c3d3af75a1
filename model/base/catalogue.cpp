// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/catalogue.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

namespace {

// An entry has few settings: all are shown.
std::string nearAndKnown(const std::string& key, const std::vector<std::string>& known) {
  const std::string near = nearestWord(key, known);
  return (near.empty() ? "; known: " : "; did you mean '" + near + "'? known: ") + joined(known);
}

}  // namespace

const CatalogueEntry* find(const Catalogue& catalogue, const std::string& name) {
  const auto found =
      std::find_if(catalogue.begin(), catalogue.end(), [&](const CatalogueEntry& entry) { return entry.name == name; });
  return found == catalogue.end() ? nullptr : &*found;
}

const CatalogueEntry& require(const Catalogue& catalogue, const std::string& name, const std::string& what) {
  if (const CatalogueEntry* entry = find(catalogue, name)) return *entry;
  throw InputError(unknownWord(name, namesOf(catalogue), what));
}

std::vector<std::string> namesOf(const Catalogue& catalogue) {
  std::vector<std::string> names;
  for (const CatalogueEntry& entry : catalogue) names.push_back(entry.name);
  return names;
}

std::vector<std::string> titlesOf(const Catalogue& catalogue) {
  std::vector<std::string> titles;
  for (const CatalogueEntry& entry : catalogue) titles.push_back(entry.title);
  return titles;
}

ParameterSet complete(const CatalogueEntry& entry, const ParameterSet& given, const std::string& where) {
  for (const auto& [key, value] : given) {
    if (entry.has(key)) continue;
    const std::vector<std::string> known = keysOf(entry.parameters);
    throw InputError(where + ": unknown key '" + printable(key) + "' for " + entry.name +
                     (known.empty() ? "; it has no settings" : nearAndKnown(key, known)));
  }
  return ownSettings(entry, given, where);
}

ParameterSet ownSettings(const CatalogueEntry& entry, const ParameterSet& given, const std::string& where) {
  ParameterSet result;
  for (const Parameter& parameter : entry.parameters) {
    const auto found = given.find(parameter.key);
    result[parameter.key] =
        found == given.end() ? parameter.defaultValue : checked(parameter, found->second, where + "." + parameter.key);
  }
  return result;
}

double number(const ParameterSet& set, const std::string& key) {
  return std::get<double>(set.at(key));
}

int64_t integer(const ParameterSet& set, const std::string& key) {
  return static_cast<int64_t>(std::get<double>(set.at(key)));
}

bool flag(const ParameterSet& set, const std::string& key) {
  return std::get<bool>(set.at(key));
}

const std::string& word(const ParameterSet& set, const std::string& key) {
  return std::get<std::string>(set.at(key));
}

const Widths& widths(const ParameterSet& set, const std::string& key) {
  return std::get<Widths>(set.at(key));
}

const PaintedPoints& points(const ParameterSet& set, const std::string& key) {
  return std::get<PaintedPoints>(set.at(key));
}

}  // namespace hessianlab
