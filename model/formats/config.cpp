// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/config.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"
#include "model/formats/config_fields.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;
using ordered_json = nlohmann::ordered_json;

constexpr int kFormat = 1;
constexpr std::size_t kMaxHidden = 32;
const std::string kImported = "imported";  // a network made elsewhere: the run folder holds its architecture

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

const char* demand(Parameter::Kind kind) {
  switch (kind) {
    case Parameter::Kind::Number:
      return "a number";
    case Parameter::Kind::Integer:
      return "a whole number";
    case Parameter::Kind::Switch:
      return "true or false";
    case Parameter::Kind::Choice:
      return "a text in quotes";
  }
  return "";
}

ParameterValue scalar(const json& value, const std::string& name, const char* wanted) {
  if (value.is_boolean()) return value.get<bool>();
  if (value.is_number()) return value.get<double>();
  if (value.is_string()) return value.get<std::string>();
  throw InputError(name + " is " + value.type_name() + "; it must be " + wanted);
}

void requireText(const std::string& text, const std::string& name) {
  const bool control =
      std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  bool valid = !control;
  try {
    static_cast<void>(json(text).dump());
  } catch (const json::exception&) {
    valid = false;
  }
  if (!valid) throw InputError(name + " holds characters that are not printable UTF-8");
}

constexpr const char* kPointDemand = "; it must be [x, y, class] with x and y between 0 and 1 and a class from 0 to 9";

bool isPaintable(const PaintedPoint& point) {
  return point.x >= 0 && point.x <= 1 && point.y >= 0 && point.y <= 1 && point.label >= 0 &&
         point.label < kMostPaintedClasses;
}

std::string itemName(const std::string& list, std::size_t index) {
  return list + "[" + std::to_string(index) + "]";
}

// Counted before anything is read: a list of millions of items costs nothing.
void requirePointCount(std::size_t count, const std::string& name) {
  if (count > kMostPaintedPoints)
    throw InputError(name + " has " + std::to_string(count) + " points; at most " + std::to_string(kMostPaintedPoints) +
                     " are allowed");
}

std::vector<PaintedPoint> readPoints(const json& value, const std::string& name) {
  if (!value.is_array())
    throw InputError(name + " must be a list of points [x, y, class], for example [[0.2, 0.8, 0], [0.7, 0.3, 1]]");
  requirePointCount(value.size(), name);
  std::vector<PaintedPoint> points;
  for (const json& item : value) {
    const bool triple =
        item.is_array() && item.size() == 3 && item[0].is_number() && item[1].is_number() && item[2].is_number();
    const double label = triple ? item[2].get<double>() : -1;
    PaintedPoint point;
    if (triple) point = {item[0].get<double>(), item[1].get<double>(), 0};
    const bool isClass = label >= 0 && label < static_cast<double>(kMostPaintedClasses) && std::trunc(label) == label;
    if (isClass) point.label = static_cast<int64_t>(label);
    if (!triple || !isClass || !isPaintable(point))
      throw InputError(itemName(name, points.size()) + " is not a point" + kPointDemand);
    points.push_back(point);
  }
  return points;
}

// Takes the JSON `value` into the configuration; every value passes the same check of kind and range.
void assign(const ConfigField& field, ExperimentConfig& config, const json& value, const std::string& name) {
  const auto read = [&](const json& one) {
    return checked(field.value, scalar(one, name, demand(field.value.kind)), name);
  };
  std::visit(Overloaded{[&](std::string* target) { *target = std::get<std::string>(read(value)); },
                        [&](double* target) { *target = std::get<double>(read(value)); },
                        [&](int64_t* target) { *target = static_cast<int64_t>(std::get<double>(read(value))); },
                        [&](std::vector<int64_t>* target) {
                          if (!value.is_array())
                            throw InputError(name + " must be a list of whole numbers, for example [64, 64]");
                          target->clear();
                          for (const json& item : value)
                            target->push_back(static_cast<int64_t>(std::get<double>(read(item))));
                        },
                        [&](std::vector<PaintedPoint>* target) { *target = readPoints(value, name); }},
             field.in(config));
}

void check(const ConfigField& field, ExperimentConfig& config, const std::string& name) {
  std::visit(Overloaded{[&](const std::string* text) {
                          checked(field.value, *text, name);
                          requireText(*text, name);
                        },
                        [&](const double* number) { checked(field.value, *number, name); },
                        [&](const int64_t* number) { checked(field.value, static_cast<double>(*number), name); },
                        [&](const std::vector<int64_t>* list) {
                          if (list->size() > kMaxHidden)
                            throw InputError(name + " has more than " + std::to_string(kMaxHidden) + " entries");
                          for (int64_t item : *list) checked(field.value, static_cast<double>(item), name);
                        },
                        [&](const std::vector<PaintedPoint>* points) {
                          requirePointCount(points->size(), name);
                          for (std::size_t i = 0; i < points->size(); ++i)
                            if (!isPaintable((*points)[i]))
                              throw InputError(itemName(name, i) + " is not a point" + kPointDemand);
                          if (!points->empty() && config.dataset.name != kPaintedSet)
                            throw InputError(name + " belongs to the data set 'painted', but dataset.name is '" +
                                             config.dataset.name + "'; name that one or leave the points out");
                        }},
             field.in(config));
}

// Whole numbers as such, so that "iterations": 1 stays 1; the others are written so that they read back to the same
// bits.
ordered_json toJsonValue(double value) {
  const bool whole = std::trunc(value) == value && std::abs(value) <= 9007199254740991.0;
  if (whole && !(value == 0 && std::signbit(value))) return static_cast<int64_t>(value);
  return value;
}

ordered_json toJsonValue(const ParameterValue& value) {
  return std::visit(Overloaded{[](double number) { return toJsonValue(number); },
                               [](const auto& other) { return ordered_json(other); }},
                    value);
}

// The library's indentation would spread each point over five lines, so the points are written by pointsText() into the
// place that this text keeps. With the key before it, it cannot occur elsewhere: inside a text quotes are escaped.
constexpr const char* kPointsPlace = "@points@";

std::string pointsText(const std::vector<PaintedPoint>& points) {
  constexpr std::size_t kInALine = 6;
  std::string text = "[";
  for (std::size_t i = 0; i < points.size(); ++i) {
    text += i == 0 ? "\n      " : i % kInALine == 0 ? ",\n      " : ", ";
    const PaintedPoint& p = points[i];
    text += "[" + toJsonValue(p.x).dump() + ", " + toJsonValue(p.y).dump() + ", " + std::to_string(p.label) + "]";
  }
  return text + "\n    ]";
}

ordered_json toJsonValue(const ConfigField& field, ExperimentConfig& config) {
  return std::visit(Overloaded{[](const double* number) { return toJsonValue(*number); },
                               [](const std::vector<PaintedPoint>* points) {
                                 return points->empty() ? ordered_json::array() : ordered_json(kPointsPlace);
                               },
                               [](const auto* other) { return ordered_json(*other); }},
                    field.in(config));
}

[[noreturn]] void refuseKey(const std::string& prefix, const std::string& name, const std::string& key,
                            const std::vector<std::string>& known) {
  throw InputError(prefix + "unknown key '" + name + "'; did you mean '" + nearestWord(key, known) + "'?");
}

// What a "regularizer" section may hold.
std::vector<std::string> regularizerKeys(const CatalogueEntry& entry) {
  std::vector<std::string> keys{"name"};
  for (const Parameter& parameter : entry.parameters) keys.push_back(parameter.key);
  return keys;
}

const Parameter* findParameter(const CatalogueEntry& entry, const std::string& key) {
  const auto& parameters = entry.parameters;
  const auto found =
      std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.key == key; });
  return found == parameters.end() ? nullptr : &*found;
}

void requireNames(const ExperimentConfig& config, const Catalogues& catalogues, const std::string& prefix) {
  const auto in = [&](const Catalogue& catalogue, const std::string& name, const char* what) {
    try {
      require(catalogue, name, what);
    } catch (const InputError& error) {
      throw InputError(prefix + error.what());
    }
  };
  in(catalogues.datasets, config.dataset.name, "data set");
  if (config.architecture.name != kImported) in(catalogues.architectures, config.architecture.name, "architecture");
  in(catalogues.activations, config.architecture.activation, "activation");
  in(catalogues.regularizers, config.regularizer.name, "regularizer");
}

// What stands after the equals sign of --set: JSON, or a text that stands for itself.
json settingValue(const std::string& text, Parameter::Kind kind) {
  json value = json::parse(text, nullptr, false);
  if (value.is_discarded() || (kind == Parameter::Kind::Choice && !value.is_string())) return text;
  return value;
}

bool suits(const CatalogueEntry& entry, const std::string& key, const ParameterValue& value) {
  try {
    complete(entry, {{key, value}}, "");
    return true;
  } catch (const InputError&) {
    return false;
  }
}

}  // namespace

ExperimentConfig validated(ExperimentConfig config, const Catalogues& catalogues, const std::string& origin) {
  const std::string prefix = messagePrefix(origin);
  for (const ConfigField& field : configFields()) check(field, config, prefix + field.name());
  requireNames(config, catalogues, prefix);
  const CatalogueEntry& regularizer = require(catalogues.regularizers, config.regularizer.name, "regularizer");
  for (const auto& [key, value] : config.regularizer.parameters)
    if (!findParameter(regularizer, key)) refuseKey(prefix, "regularizer." + key, key, regularizerKeys(regularizer));
  config.regularizer.parameters = complete(regularizer, config.regularizer.parameters, prefix + "regularizer");
  return config;
}

ExperimentConfig parseConfig(const std::string& text, const Catalogues& catalogues, const std::string& origin) {
  const std::string prefix = messagePrefix(origin);
  const json root = parseStrictJson(text, origin);
  if (!root.is_object()) throw InputError(prefix + "must be a JSON object with the section \"dataset\" at least");

  ExperimentConfig config;
  const std::vector<std::string>& sections = configSections();
  for (const auto& [section, content] : root.items()) {
    if (section == "format") {
      if (content != kFormat)
        throw InputError(prefix + "format is " + content.dump() + "; this version reads " + std::to_string(kFormat));
      continue;
    }
    if (std::find(sections.begin(), sections.end(), section) == sections.end())
      refuseKey(prefix, section, section, sections);
    if (!content.is_object()) throw InputError(prefix + section + " must be an object in braces");
    for (const auto& [key, value] : content.items()) {
      const std::string name = section + "." + key;
      if (const ConfigField* field = findField(section, key))
        assign(*field, config, value, prefix + name);
      else if (section == "regularizer")
        config.regularizer.parameters[key] = scalar(value, prefix + name, "a number, a text, true or false");
      else
        refuseKey(prefix, name, key, keysOf(section));
    }
  }
  if (!root.contains("dataset") || !root["dataset"].contains("name"))
    throw InputError(prefix + "dataset.name is missing; name the data set, for example \"fashion-mnist\"");
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
  const std::string section = name.substr(0, dot), key = name.substr(dot + 1);

  ExperimentConfig changed = config;
  if (const ConfigField* field = findField(section, key)) {
    assign(*field, changed, settingValue(text, field->value.kind), name);
    if (name == "dataset.name" && changed.dataset.name != kPaintedSet) changed.dataset.points.clear();
    if (name == "regularizer.name") {
      const CatalogueEntry& entry = require(catalogues.regularizers, changed.regularizer.name, "regularizer");
      std::erase_if(changed.regularizer.parameters,
                    [&](const auto& given) { return !suits(entry, given.first, given.second); });
    }
  } else if (section == "regularizer") {
    const CatalogueEntry& entry = require(catalogues.regularizers, config.regularizer.name, "regularizer");
    const Parameter* parameter = findParameter(entry, key);
    if (!parameter) refuseKey("", name, key, regularizerKeys(entry));
    changed.regularizer.parameters[key] = scalar(settingValue(text, parameter->kind), name, demand(parameter->kind));
  } else {
    std::vector<std::string> known = configKeys();
    for (const auto& [own, value] : config.regularizer.parameters) known.push_back("regularizer." + own);
    refuseKey("", name, name, known);
  }
  return validated(std::move(changed), catalogues, "");
}

std::string toJson(const ExperimentConfig& config) {
  ExperimentConfig copy = config;
  ordered_json root;
  root["format"] = kFormat;
  for (const ConfigField& field : configFields()) root[field.section][field.value.key] = toJsonValue(field, copy);
  ordered_json& regularizer = root["regularizer"];
  const ParameterSet& parameters = config.regularizer.parameters;
  if (const auto strength = parameters.find("strength"); strength != parameters.end())
    regularizer["strength"] = toJsonValue(strength->second);  // the one that a reader looks for comes first
  for (const auto& [key, value] : parameters) regularizer[key] = toJsonValue(value);
  std::string text = root.dump(2) + "\n";
  if (!config.dataset.points.empty()) {
    const std::string place = std::string("\"") + kPointsPlace + "\"", key = "\"points\": ";
    text.replace(text.find(key + place) + key.size(), place.size(), pointsText(config.dataset.points));
  }
  return text;
}

std::vector<std::string> configKeys() {
  std::vector<std::string> keys;
  for (const ConfigField& field : configFields()) keys.push_back(field.name());
  return keys;
}

}  // namespace hessianlab
