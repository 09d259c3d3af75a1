// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/section.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

namespace {

// A key that is always there belongs to the entry itself, or else to the first that has it.
const Parameter* describing(const Section& section, const CatalogueEntry& entry, const std::string& key) {
  if (const Parameter* own = findParameter(entry.parameters, key)) return own;
  for (const CatalogueEntry& other : section.entries)
    if (const Parameter* parameter = findParameter(other.parameters, key)) return parameter;
  return nullptr;
}

bool isAlways(const Section& section, const std::string& key) {
  return std::find(section.always.begin(), section.always.end(), key) != section.always.end();
}

std::vector<std::string> knownKeys(const Section& section, const CatalogueEntry& entry) {
  std::vector<std::string> keys;
  if (section.isNamed()) keys.push_back(section.chooser.key);
  for (const Parameter* setting : settingsOf(section, entry)) keys.push_back(setting->key);
  return keys;
}

// Points are the data set itself: under another name they would be passed over in silence.
void refuseForeignPoints(const Section& section, const CatalogueEntry& entry, const Parameter& setting,
                         const ParameterValue& value, const std::string& prefix) {
  const auto* list = std::get_if<PaintedPoints>(&value);
  if (!list || list->empty() || entry.has(setting.key)) return;
  const auto owner = std::find_if(section.entries.begin(), section.entries.end(),
                                  [&](const CatalogueEntry& other) { return other.has(setting.key); });
  throw InputError(prefix + section.key + "." + setting.key + " belongs to the data set '" + owner->name + "', but " +
                   section.key + "." + section.chooser.key + " is '" + entry.name +
                   "'; name that one or leave the points out");
}

bool suits(const Parameter& parameter, const ParameterValue& value) {
  try {
    checked(parameter, value, "");
    return true;
  } catch (const InputError&) {
    return false;
  }
}

}  // namespace

Section namedSection(std::string key, Parameter chooser, Catalogue entries, std::string usual) {
  Section section;
  section.key = std::move(key);
  section.chooser = std::move(chooser);
  section.chooser.kind = Parameter::Kind::Choice;
  section.chooser.choices = namesOf(entries);
  section.chooser.choiceTitles = titlesOf(entries);
  section.chooser.defaultValue = usual;
  section.entries = std::move(entries);
  section.usual = std::move(usual);
  return section;
}

Section plainSection(std::string key, CatalogueEntry entry) {
  Section section;
  section.key = std::move(key);
  section.usual = entry.name;
  section.entries = {std::move(entry)};
  return section;
}

const CatalogueEntry* chosenEntry(const Section& section, const std::string& name) {
  const std::string& wanted = name.empty() ? section.usual : name;
  const CatalogueEntry* entry = find(section.entries, wanted);
  return entry ? entry : find(section.unlisted, wanted);
}

std::vector<const Parameter*> settingsOf(const Section& section, const CatalogueEntry& entry) {
  std::vector<const Parameter*> settings;
  for (const std::string& key : section.always)
    if (const Parameter* setting = describing(section, entry, key)) settings.push_back(setting);
  for (const Parameter& own : entry.parameters)
    if (!isAlways(section, own.key)) settings.push_back(&own);
  return settings;
}

const Parameter* findSetting(const Section& section, const CatalogueEntry& entry, const std::string& key) {
  return isAlways(section, key) ? describing(section, entry, key) : findParameter(entry.parameters, key);
}

bool isUsed(const CatalogueEntry& entry, const Choice& choice, const Parameter& setting) {
  if (!entry.has(setting.key)) return false;
  if (setting.conditionKey.empty()) return true;
  const auto found = choice.parameters.find(setting.conditionKey);
  return found != choice.parameters.end() && found->second == ParameterValue(setting.conditionValue);
}

Choice complete(const Section& section, Choice choice, const std::string& prefix) {
  const CatalogueEntry* entry = chosenEntry(section, choice.name);
  if (!entry) checked(section.chooser, choice.name, prefix + section.key + "." + section.chooser.key);
  Choice result;
  if (section.isNamed()) result.name = entry->name;
  for (const Parameter* setting : settingsOf(section, *entry)) {
    const std::string name = prefix + section.key + "." + setting->key;
    auto found = choice.parameters.extract(setting->key);
    ParameterValue value = setting->defaultValue;
    if (found) value = std::move(found.mapped());
    checked(*setting, value, name);
    refuseForeignPoints(section, *entry, *setting, value, prefix);
    result.parameters.emplace(setting->key, std::move(value));
  }
  if (!choice.parameters.empty()) {
    const std::string& unknown = choice.parameters.begin()->first;
    throw InputError(prefix + "unknown key '" + section.key + "." + printable(unknown) + "'" +
                     didYouMean(unknown, knownKeys(section, *entry)));
  }
  return result;
}

Choice changedTo(const Section& section, const Choice& choice, const std::string& name) {
  Choice changed{name, {}};
  const CatalogueEntry* entry = chosenEntry(section, name);
  if (!entry) return changed;  // complete() refuses it
  for (const auto& [key, value] : choice.parameters)
    if (const Parameter* own = findParameter(entry->parameters, key); own && suits(*own, value))
      changed.parameters.emplace(key, value);
  return changed;
}

const Section* find(const std::vector<Section>& sections, const std::string& key) {
  const auto found =
      std::find_if(sections.begin(), sections.end(), [&](const Section& section) { return section.key == key; });
  return found == sections.end() ? nullptr : &*found;
}

}  // namespace hessianlab
