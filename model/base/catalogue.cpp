// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/catalogue.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "model/base/error.h"
#include "model/base/number_text.h"

namespace hessianlab {

namespace {

// Levenshtein distance, one row of the table at a time.
std::size_t editDistance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row.back();
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

// Messages are one line, whatever was given.
std::string oneLine(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, '?');
  return text;
}

std::string shown(const ParameterValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return numberText(*number);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  return "'" + oneLine(std::get<std::string>(value)) + "'";
}

bool fits(const Parameter& parameter, const ParameterValue& value) {
  switch (parameter.kind) {
    case Parameter::Kind::Switch:
      return std::holds_alternative<bool>(value);
    case Parameter::Kind::Choice: {
      const auto* word = std::get_if<std::string>(&value);
      const auto& choices = parameter.choices;
      return word && (choices.empty() || std::find(choices.begin(), choices.end(), *word) != choices.end());
    }
    case Parameter::Kind::Number:
    case Parameter::Kind::Integer:
      break;
  }
  const auto* number = std::get_if<double>(&value);
  if (!number || !std::isfinite(*number) || *number < parameter.minimum || *number > parameter.maximum) return false;
  return parameter.kind == Parameter::Kind::Number || std::trunc(*number) == *number;
}

std::string demand(const Parameter& parameter) {
  switch (parameter.kind) {
    case Parameter::Kind::Switch:
      return "true or false";
    case Parameter::Kind::Choice:
      return parameter.choices.empty() ? std::string("a text in quotes") : "one of " + joined(parameter.choices);
    case Parameter::Kind::Number:
    case Parameter::Kind::Integer:
      break;
  }
  return std::string(parameter.kind == Parameter::Kind::Integer ? "a whole number between " : "between ") +
         numberText(parameter.minimum) + " and " + numberText(parameter.maximum);
}

std::vector<std::string> namesOf(const Catalogue& catalogue) {
  std::vector<std::string> names;
  for (const CatalogueEntry& entry : catalogue) names.push_back(entry.name);
  return names;
}

const Parameter* find(const std::vector<Parameter>& parameters, const std::string& key) {
  const auto found =
      std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.key == key; });
  return found == parameters.end() ? nullptr : &*found;
}

}  // namespace

const CatalogueEntry* find(const Catalogue& catalogue, const std::string& name) {
  const auto found =
      std::find_if(catalogue.begin(), catalogue.end(), [&](const CatalogueEntry& entry) { return entry.name == name; });
  return found == catalogue.end() ? nullptr : &*found;
}

const CatalogueEntry& require(const Catalogue& catalogue, const std::string& name, const std::string& what) {
  if (const CatalogueEntry* entry = find(catalogue, name)) return *entry;
  const std::vector<std::string> known = namesOf(catalogue);
  if (known.empty()) throw InputError("unknown " + what + " '" + oneLine(name) + "'; none is known");
  throw InputError("unknown " + what + " '" + oneLine(name) + "'; did you mean '" + nearestWord(name, known) +
                   "'? known: " + joined(known));
}

std::string nearestWord(const std::string& word, const std::vector<std::string>& known) {
  std::string nearest;
  std::size_t least = std::numeric_limits<std::size_t>::max();
  for (const std::string& candidate : known) {
    const std::size_t distance = editDistance(word, candidate);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

const ParameterValue& checked(const Parameter& parameter, const ParameterValue& value, const std::string& name) {
  if (!fits(parameter, value)) throw InputError(name + " is " + shown(value) + "; it must be " + demand(parameter));
  return value;
}

ParameterSet complete(const CatalogueEntry& entry, const ParameterSet& given, const std::string& where) {
  ParameterSet result;
  for (const Parameter& parameter : entry.parameters) result[parameter.key] = parameter.defaultValue;
  for (const auto& [key, value] : given) {
    const Parameter* parameter = find(entry.parameters, key);
    if (!parameter) {
      std::vector<std::string> known;
      for (const Parameter& p : entry.parameters) known.push_back(p.key);
      throw InputError(where + ": unknown key '" + key + "' for " + entry.name + "; " +
                       (known.empty() ? "it has no settings"
                                      : "did you mean '" + nearestWord(key, known) + "'? known: " + joined(known)));
    }
    result[key] = checked(*parameter, value, where + "." + key);
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

}  // namespace hessianlab
