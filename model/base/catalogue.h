// SPDX-License-Identifier: GPL-3.0-or-later
// Plain descriptions of the things a person can choose (data sets, architectures, regularizers, attacks, presets).
// The window builds its controls and the command line its help from them, so adding a choice is one catalogue line.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace hessianlab {

using ParameterValue = std::variant<bool, double, std::string>;
using ParameterSet = std::map<std::string, ParameterValue>;

// One setting: its key in config.json, its words, its range.
struct Parameter {
  enum class Kind { Number, Integer, Switch, Choice };

  std::string key;    // "strength"
  std::string title;  // "Strength λ"
  Kind kind = Kind::Number;
  ParameterValue defaultValue = 0.0;
  double minimum = 0;                // inclusive; Number and Integer only
  double maximum = 1;                // inclusive
  bool logarithmic = false;          // a slider should move in decades; 0 is still allowed where minimum is 0
  std::vector<std::string> choices;  // Choice only; empty: any text
  std::string help;                  // one or two sentences a student understands
};

struct CatalogueEntry {
  std::string name;     // "hessian-norm": what config.json and the command line use
  std::string title;    // "Input-Hessian norm"
  std::string formula;  // "λ · mean ‖H‖", plain Unicode; may be empty
  std::string help;     // what it does and when to use it
  std::string cost;     // "about 4 plain steps"; may be empty
  std::string source;   // paper and equation; may be empty
  std::vector<Parameter> parameters;
};

using Catalogue = std::vector<CatalogueEntry>;

// The entry called `name`, or nullptr.
const CatalogueEntry* find(const Catalogue& catalogue, const std::string& name);

// The entry called `name`; InputError "unknown WHAT 'NAME'; did you mean 'NEAREST'? known: …" otherwise.
const CatalogueEntry& require(const Catalogue& catalogue, const std::string& name, const std::string& what);

// The known word nearest to `word` by edit distance; empty where `known` is empty.
std::string nearestWord(const std::string& word, const std::vector<std::string>& known);

// `value` if it has the parameter's kind and lies in its range. InputError otherwise; `name` ("regularizer.strength")
// begins the message.
const ParameterValue& checked(const Parameter& parameter, const ParameterValue& value, const std::string& name);

// `given` completed by the entry's defaults. InputError on an unknown key, a wrong kind or a value out of range;
// `where`
// ("regularizer") begins the message.
ParameterSet complete(const CatalogueEntry& entry, const ParameterSet& given, const std::string& where);

// Typed reads of a completed set; std::out_of_range or std::bad_variant_access are programmer errors.
double number(const ParameterSet& set, const std::string& key);
int64_t integer(const ParameterSet& set, const std::string& key);
bool flag(const ParameterSet& set, const std::string& key);
const std::string& word(const ParameterSet& set, const std::string& key);

}  // namespace hessianlab
