// SPDX-License-Identifier: GPL-3.0-or-later
// config.json: what was asked for. The same structure serves the window, the command line and the run folder.
//
//   {"format": 1, "lab": "classifier", "dataset": {"name": "moons", "noise": 0.1, …}, "architecture": {…}, …}
//
// Which sections there are, what may be chosen in each and which settings that brings is said by the lab's list of
// sections (model/base/section.h); nothing here knows one of them. Pure data and pure parsing: no Torch, no Qt. Every
// function here may be called from any thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include "model/base/section.h"

namespace hessianlab {

// A configuration: a choice for each section of its lab. Keys are those of the file and of --set: "training.seed",
// "dataset.name". Reading a key that is not there is a programmer error (std::out_of_range, std::bad_variant_access).
struct ExperimentConfig {
  std::string lab = "classifier";
  std::map<std::string, Choice> sections;

  Choice& operator[](const std::string& section) { return sections[section]; }
  // A choice of nothing where the lab has no such section: two runs of different labs can be asked the same.
  const Choice& operator[](const std::string& section) const;

  // The value of "regularizer.strength"; nullptr where it has none.
  const ParameterValue* find(const std::string& key) const;
  bool has(const std::string& key) const { return find(key) != nullptr; }
  ParameterValue value(const std::string& key) const;  // of a name too; false for a key that it does not have
  double number(const std::string& key) const;
  int64_t integer(const std::string& key) const;
  bool flag(const std::string& key) const;
  const std::string& word(const std::string& key) const;
  const Widths& widths(const std::string& key) const;
  const PaintedPoints& points(const std::string& key) const;

  // Sets a value without a check; validated() judges it.
  void setValue(const std::string& key, ParameterValue value);
  template <class Value>
  void set(const std::string& key, Value value) {
    if constexpr (std::is_arithmetic_v<Value> && !std::is_same_v<Value, bool>)
      setValue(key, static_cast<double>(value));
    else if constexpr (std::is_convertible_v<Value, std::string>)
      setValue(key, std::string(value));
    else
      setValue(key, std::move(value));
  }

  bool operator==(const ExperimentConfig&) const = default;
};

// What a lab asks for.
struct LabSections {
  CatalogueEntry entry;  // "classifier"
  std::vector<Section> sections;
};

// The names a configuration may use.
struct Catalogues {
  std::vector<LabSections> labs;  // a file that names none belongs to the first
  Catalogue attacks;

  // The sections of a lab; InputError where there is no such lab.
  const std::vector<Section>& sections(const std::string& lab) const;
  // The entries of a section of the first lab; empty where it has no such section.
  const Catalogue& choices(const std::string& section) const;
};

// Parses and validates. `origin` (a file or preset name) begins every message. InputError names the key, the value and
// the nearest known key or the allowed range. Missing keys take their defaults.
ExperimentConfig parseConfig(const std::string& text, const Catalogues& catalogues, const std::string& origin);

// Checks ranges and names of a configuration built in memory and completes it. InputError as above.
ExperimentConfig validated(ExperimentConfig config, const Catalogues& catalogues, const std::string& origin);

// Applies "regularizer.strength=0.5" (the command line's --set). The value is JSON, or a bare word taken as a string.
// Another name for a section keeps only the settings that the new entry also has. The result is validated.
ExperimentConfig withSetting(const ExperimentConfig& config, const std::string& assignment,
                             const Catalogues& catalogues);

// The same for a value that is at hand: "regularizer.strength", 0.5.
ExperimentConfig withValue(const ExperimentConfig& config, const std::string& name, const ParameterValue& value,
                           const Catalogues& catalogues);

// Pretty-printed config.json, format 1, with every key present, in the order of the sections. `config` is validated.
std::string toJson(const ExperimentConfig& config, const Catalogues& catalogues);

// "dataset.name" … "training.precision": every key of this configuration in the order of the file.
std::vector<std::string> configKeys(const ExperimentConfig& config, const Catalogues& catalogues);

// The description of "training.seed", or of "dataset.name" as a choice of names; nullptr for a key that the
// configuration does not have.
const Parameter* describe(const ExperimentConfig& config, const std::string& key, const Catalogues& catalogues);

// What is chosen in a section: the entry; nullptr where there is no such section or no such entry.
const CatalogueEntry* chosenIn(const ExperimentConfig& config, const std::string& section,
                               const Catalogues& catalogues);

// The entry of a section that is taken where none is named, with what is chosen in the sections before it.
const std::string& usualIn(const ExperimentConfig& config, const Section& section, const Catalogues& catalogues);

// The setting has an effect with what is chosen: softplus has a sharpness, ReLU has not.
bool isUsed(const ExperimentConfig& config, const std::string& key, const Catalogues& catalogues);

}  // namespace hessianlab
