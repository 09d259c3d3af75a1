// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/config.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/number_text.h"
#include "model/base/strict_json.h"
#include "model/formats/config_value.h"
#include "model/formats/setting_changes.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;
using ordered_json = nlohmann::ordered_json;

constexpr int kConfigFormat = 1;
constexpr const char* kNameKey = "name";

[[noreturn]] void refuseKey(const std::string& prefix, const std::string& name, const std::string& key,
                            const std::vector<std::string>& known) {
  throw InputError(prefix + "unknown key '" + printable(name) + "'" + didYouMean(key, known));
}

std::vector<std::string> namesOf(const std::vector<Section>& sections) {
  std::vector<std::string> names;
  for (const Section& section : sections) names.push_back(section.key);
  return names;
}

// What a section of a file may hold.
std::vector<std::string> keysOf(const Section& section, const CatalogueEntry& entry) {
  std::vector<std::string> keys;
  if (section.isNamed()) keys.emplace_back(kNameKey);
  for (const Parameter* setting : settingsOf(section, entry)) keys.push_back(setting->key);
  return keys;
}

// A preset is a configuration with a few words about it.
bool isOfPreset(const std::string& key, const json& content) {
  return ((key == "title" || key == "description") && content.is_string()) ||
         (key == "default" && content.is_boolean());
}

const LabSections& labCalled(const std::string& name, const Catalogues& catalogues) {
  std::vector<std::string> names;
  for (const LabSections& lab : catalogues.labs) {
    if (lab.entry.name == name) return lab;
    names.push_back(lab.entry.name);
  }
  throw InputError(unknownWord(name, names, "lab"));
}

const std::vector<Section>& sectionsOf(const std::string& lab, const Catalogues& catalogues,
                                       const std::string& prefix) {
  try {
    return labCalled(lab, catalogues).sections;
  } catch (const InputError& error) {
    throw InputError(prefix + error.what());
  }
}

std::string readName(const json& value, const std::string& name) {
  const Parameter text = Parameter::text(kNameKey);
  auto read = std::get<std::string>(checked(text, readValue(value, text, name), name));
  requireText(read, name);
  return read;
}

const CatalogueEntry& requireEntry(const Section& section, const std::string& name, const std::string& prefix) {
  if (const CatalogueEntry* entry = chosenEntry(section, name)) return *entry;
  checked(section.chooser, name, prefix + section.key + "." + kNameKey);
  throw InputError(prefix + section.key + " cannot be '" + oneLine(name) +
                   "'");  // the words of a chooser lack an entry
}

Choice readSection(const Section& section, const json& content, const std::string& prefix) {
  if (!content.is_object()) throw InputError(prefix + section.key + " must be an object in braces");
  Choice choice;
  const bool named = section.isNamed();
  if (named && content.contains(kNameKey))
    choice.name = readName(content[kNameKey], prefix + section.key + "." + kNameKey);
  const CatalogueEntry& entry = requireEntry(section, choice.name, prefix);
  for (const auto& [key, value] : content.items()) {
    if (named && key == kNameKey) continue;
    const std::string name = section.key + "." + key;
    const Parameter* setting = findSetting(section, entry, key);
    if (!setting) refuseKey(prefix, name, key, keysOf(section, entry));
    choice.parameters.emplace(key, checked(*setting, readValue(value, *setting, prefix + name), prefix + name));
  }
  return choice;
}

std::string readLab(const json& root, const Catalogues& catalogues, const std::string& prefix) {
  if (root.contains("lab")) return readName(root["lab"], prefix + "lab");
  return catalogues.labs.front().entry.name;
}

void requireNamed(const Section& section, const json& root, const std::string& prefix) {
  if (!section.required || (root.contains(section.key) && root[section.key].contains(kNameKey))) return;
  throw InputError(prefix + section.key + ".name is missing; name the " + section.chooser.choiceNoun +
                   ", for example \"" + section.usual + "\"");
}

// `usual`, unless it lacks a setting that is given: a file from before it was usual means another.
std::string usualFor(const Choice& choice, const std::string& usual, const Section& section) {
  const CatalogueEntry* entry = chosenEntry(section, usual);
  const bool fits = entry && std::all_of(choice.parameters.begin(), choice.parameters.end(),
                                         [&](const auto& given) { return entry->has(given.first); });
  return fits ? usual : section.usual;
}

// What stands after the equals sign of --set: JSON, or a text that stands for itself.
json settingValue(const std::string& text, Parameter::Kind kind) {
  if (kind == Parameter::Kind::Number)
    if (const auto fraction = readFraction(text)) return *fraction;
  json value = json::parse(text, nullptr, false);
  const bool isText = kind == Parameter::Kind::Choice || kind == Parameter::Kind::Text;
  if (value.is_discarded() || (isText && !value.is_string())) return text;
  return value;
}

const Section& sectionWith(const std::string& section, const std::string& name, const ExperimentConfig& config,
                           const Catalogues& catalogues) {
  const Section* found = find(catalogues.sections(config.lab), section);
  if (!found) refuseKey("", name, name, configKeys(config, catalogues));
  return *found;
}

const Parameter& settingWith(const Section& section, const std::string& key, const ExperimentConfig& config) {
  const CatalogueEntry& entry = requireEntry(section, config[section.key].name, "");
  const Parameter* setting = findSetting(section, entry, key);
  if (setting) return *setting;
  std::vector<std::string> known = keysOf(section, entry);
  for (std::string& one : known) one = section.key + "." + one;
  const std::string name = section.key + "." + key;
  refuseKey("", name, name, known);
}

// Keeps the place of a list of points in the pretty-printed text. With the key before it, it cannot occur elsewhere:
// inside a text quotes are escaped.
std::string placeOf(const std::string& section, const std::string& key) {
  return "@" + section + "." + key + "@";
}

ordered_json writeSection(const Section& section, const CatalogueEntry& entry, const Choice& choice) {
  ordered_json content = ordered_json::object();
  if (section.isNamed()) content[kNameKey] = choice.name;
  for (const Parameter* setting : settingsOf(section, entry)) {
    const ParameterValue& value = choice.parameters.at(setting->key);
    const auto* points = std::get_if<PaintedPoints>(&value);
    content[setting->key] =
        points && !points->empty() ? ordered_json(placeOf(section.key, setting->key)) : writeValue(value);
  }
  return content;
}

void fillPlaces(std::string& text, const std::string& section, const Choice& choice) {
  for (const auto& [key, value] : choice.parameters) {
    const auto* points = std::get_if<PaintedPoints>(&value);
    if (!points || points->empty()) continue;
    const std::string place = "\"" + placeOf(section, key) + "\"", before = "\"" + key + "\": ";
    text.replace(text.find(before + place) + before.size(), place.size(), pointsText(*points));
  }
}

}  // namespace

const std::vector<Section>& Catalogues::sections(const std::string& lab) const {
  return labCalled(lab, *this).sections;
}

const Catalogue& Catalogues::choices(const std::string& section) const {
  static const Catalogue none;
  const Section* found = labs.empty() ? nullptr : hessianlab::find(labs.front().sections, section);
  return found ? found->entries : none;
}

ExperimentConfig validated(ExperimentConfig config, const Catalogues& catalogues, const std::string& origin) {
  const std::string prefix = messagePrefix(origin);
  const std::vector<Section>& sections = sectionsOf(config.lab, catalogues, prefix);
  for (const auto& [key, choice] : config.sections)
    if (!find(sections, key)) refuseKey(prefix, key, key, namesOf(sections));
  for (const Section& section : sections) {
    Choice& choice = config[section.key];
    requireText(choice.name, prefix + section.key + "." + kNameKey);
    for (const auto& [key, value] : choice.parameters)
      if (const auto* text = std::get_if<std::string>(&value)) requireText(*text, prefix + section.key + "." + key);
    requireEntry(section, choice.name, prefix);
    if (choice.name.empty() && section.isNamed())
      choice.name = usualFor(choice, usualIn(config, section, catalogues), section);
    choice = complete(section, std::move(choice), prefix);
  }
  completeChanges(config, catalogues, prefix);
  return config;
}

ExperimentConfig parseConfig(const std::string& text, const Catalogues& catalogues, const std::string& origin) {
  const std::string prefix = messagePrefix(origin);
  const json root = parseStrictJson(text, origin);
  if (!root.is_object())
    throw InputError(prefix + "must be a JSON object with the section \"" +
                     catalogues.labs.front().sections.front().key + "\" at least");
  ExperimentConfig config;
  config.lab = readLab(root, catalogues, prefix);
  const std::vector<Section>& sections = sectionsOf(config.lab, catalogues, prefix);
  for (const auto& [key, content] : root.items()) {
    if (key == "lab") continue;
    if (isOfPreset(key, content)) continue;
    if (key == "format") {
      if (content != kConfigFormat)
        throw InputError(prefix + "format is " + content.dump() + "; this version reads " +
                         std::to_string(kConfigFormat));
      continue;
    }
    const Section* section = find(sections, key);
    if (!section) refuseKey(prefix, key, key, namesOf(sections));
    config[key] = readSection(*section, content, prefix);
  }
  for (const Section& section : sections) requireNamed(section, root, prefix);
  return validated(std::move(config), catalogues, origin);
}

ExperimentConfig withSetting(const ExperimentConfig& config, const std::string& assignment,
                             const Catalogues& catalogues) {
  requireText(assignment, "the setting");  // messages repeat it, in one line
  const auto equals = assignment.find('=');
  const auto dot = assignment.find('.');
  if (equals == std::string::npos || dot == std::string::npos || dot > equals)
    throw InputError("'" + assignment + "' is not SECTION.KEY=VALUE, for example regularizer.strength=0.5");
  const std::string name = assignment.substr(0, equals), text = assignment.substr(equals + 1);
  const std::string sectionKey = name.substr(0, dot), key = name.substr(dot + 1);

  const Section& section = sectionWith(sectionKey, name, config, catalogues);
  if (section.isNamed() && key == kNameKey)
    return withValue(config, name, readName(settingValue(text, Parameter::Kind::Text), name), catalogues);
  const Parameter& setting = settingWith(section, key, config);
  return withValue(config, name, readValue(settingValue(text, setting.kind), setting, name), catalogues);
}

ExperimentConfig withValue(const ExperimentConfig& config, const std::string& name, const ParameterValue& value,
                           const Catalogues& catalogues) {
  const std::size_t dot = std::min(name.find('.'), name.size());
  const std::string key = name.substr(std::min(dot + 1, name.size()));
  const Section& section = sectionWith(name.substr(0, dot), name, config, catalogues);
  ExperimentConfig changed = config;
  Choice& choice = changed[section.key];
  if (section.isNamed() && key == kNameKey) {
    checked(Parameter::text(kNameKey), value, name);
    choice = changedTo(section, choice, std::get<std::string>(value));
  } else {
    settingWith(section, key, config);
    choice.parameters[key] = value;
  }
  return validated(std::move(changed), catalogues, "");
}

std::string toJson(const ExperimentConfig& config, const Catalogues& catalogues) {
  ordered_json root;
  root["format"] = kConfigFormat;
  root["lab"] = config.lab;
  const std::vector<Section>& sections = catalogues.sections(config.lab);
  for (const Section& section : sections) {
    const Choice& choice = config[section.key];
    root[section.key] = writeSection(section, requireEntry(section, choice.name, ""), choice);
  }
  std::string text = root.dump(2) + "\n";
  for (const Section& section : sections) fillPlaces(text, section.key, config[section.key]);
  return text;
}

std::vector<std::string> configKeys(const ExperimentConfig& config, const Catalogues& catalogues) {
  std::vector<std::string> keys;
  for (const Section& section : catalogues.sections(config.lab)) {
    const CatalogueEntry& entry = requireEntry(section, config[section.key].name, "");
    for (const std::string& key : keysOf(section, entry)) keys.push_back(section.key + "." + key);
  }
  return keys;
}

const Parameter* describe(const ExperimentConfig& config, const std::string& key, const Catalogues& catalogues) {
  const std::size_t dot = key.find('.');
  const Section* section = find(catalogues.sections(config.lab), key.substr(0, dot));
  if (!section || dot == std::string::npos) return nullptr;
  const std::string own = key.substr(dot + 1);
  if (section->isNamed() && own == kNameKey) return &section->chooser;
  const CatalogueEntry* entry = chosenIn(config, section->key, catalogues);
  return entry ? findSetting(*section, *entry, own) : nullptr;
}

const CatalogueEntry* chosenIn(const ExperimentConfig& config, const std::string& section,
                               const Catalogues& catalogues) {
  const Section* found = find(catalogues.sections(config.lab), section);
  const auto choice = config.sections.find(section);
  return found ? chosenEntry(*found, choice == config.sections.end() ? std::string() : choice->second.name) : nullptr;
}

const std::string& usualIn(const ExperimentConfig& config, const Section& section, const Catalogues& catalogues) {
  for (const Section& before : catalogues.sections(config.lab)) {
    if (before.key == section.key) break;
    const CatalogueEntry* chosen = chosenIn(config, before.key, catalogues);
    for (const auto& [trait, usual] : section.usualWith)
      if (chosen && chosen->is(trait.c_str())) return usual;
  }
  return section.usual;
}

bool isUsed(const ExperimentConfig& config, const std::string& key, const Catalogues& catalogues) {
  const std::string section = key.substr(0, key.find('.'));
  const CatalogueEntry* entry = chosenIn(config, section, catalogues);
  const Parameter* setting = describe(config, key, catalogues);
  return entry && setting && isUsed(*entry, config[section], *setting);
}

}  // namespace hessianlab
