// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/config.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <sstream>

#include "model/error.h"

namespace hessianlab {

using nlohmann::json;

namespace {

constexpr double kHuge = 1e15;

std::string shown(double value) {
  std::ostringstream text;
  text << value;
  return text.str();
}

// One key beside the regularizer's own: where it lives and what it may be.
struct Field {
  const char* section;
  const char* key;
  double minimum, maximum;
  std::vector<std::string> words;
  std::function<json(const ExperimentConfig&)> get;
  std::function<void(ExperimentConfig&, const json&)> set;
  enum class Kind { Text, Number, Integer, Integers } kind;
};

template <class Section, class Value>
Field field(const char* section, const char* key, Section ExperimentConfig::*where, Value Section::*what, double minimum = 0,
            double maximum = 0, std::vector<std::string> words = {}) {
  Field f{section, key, minimum, maximum, std::move(words), nullptr, nullptr, Field::Kind::Text};
  f.get = [=](const ExperimentConfig& c) { return json(c.*where.*what); };
  f.set = [=](ExperimentConfig& c, const json& v) { c.*where.*what = v.get<Value>(); };
  if constexpr (std::is_same_v<Value, double>) f.kind = Field::Kind::Number;
  if constexpr (std::is_same_v<Value, int64_t>) f.kind = Field::Kind::Integer;
  if constexpr (std::is_same_v<Value, std::vector<int64_t>>) f.kind = Field::Kind::Integers;
  return f;
}

const std::vector<Field>& fields() {
  using E = ExperimentConfig;
  using D = DatasetConfig;
  using A = ArchitectureConfig;
  using O = OptimizerConfig;
  using T = TrainingConfig;
  static const std::vector<Field> all{
      field("dataset", "name", &E::dataset, &D::name),
      field("dataset", "path", &E::dataset, &D::path),
      field("dataset", "train_samples", &E::dataset, &D::trainSamples, 0, 1e8),
      field("dataset", "test_samples", &E::dataset, &D::testSamples, 0, 1e8),
      field("dataset", "noise", &E::dataset, &D::noise, 0, 1),
      field("architecture", "name", &E::architecture, &A::name),
      field("architecture", "activation", &E::architecture, &A::activation),
      field("architecture", "beta", &E::architecture, &A::beta, 0.1, 1000),
      field("architecture", "hidden", &E::architecture, &A::hidden, 1, 65536),
      field("optimizer", "name", &E::optimizer, &O::name, 0, 0, {"adam", "sgd"}),
      field("optimizer", "learning_rate", &E::optimizer, &O::learningRate, 1e-8, 100),
      field("optimizer", "weight_decay", &E::optimizer, &O::weightDecay, 0, 10),
      field("optimizer", "momentum", &E::optimizer, &O::momentum, 0, 0.9999),
      field("optimizer", "schedule", &E::optimizer, &O::schedule, 0, 0, {"constant", "cosine", "step"}),
      field("training", "epochs", &E::training, &T::epochs, 1, 100000),
      field("training", "batch_size", &E::training, &T::batchSize, 1, 65536),
      field("training", "seed", &E::training, &T::seed, 0, kHuge),
      field("training", "log_every", &E::training, &T::logEvery, 1, 1e9),
      field("training", "probe_every", &E::training, &T::probeEvery, 0, 1e9),
      field("training", "probe_samples", &E::training, &T::probeSamples, 1, 4096),
      field("training", "threads", &E::training, &T::threads, 0, 1024),
      field("training", "device", &E::training, &T::device, 0, 0, {"cpu", "cuda"}),
  };
  return all;
}

std::string path(const Field& f) { return std::string(f.section) + "." + f.key; }

void checkValue(const Field& f, const json& value, const std::string& origin) {
  const auto fail = [&](const std::string& why) {
    throw InputError(origin + ": " + path(f) + " is " + value.dump() + "; it must be " + why);
  };
  const std::string range = " between " + shown(f.minimum) + " and " + shown(f.maximum);
  const auto inRange = [&](const json& v) { return v.get<double>() >= f.minimum && v.get<double>() <= f.maximum; };
  switch (f.kind) {
    case Field::Kind::Text: {
      if (!value.is_string()) fail("text in quotes");
      if (!f.words.empty() && std::find(f.words.begin(), f.words.end(), value.get<std::string>()) == f.words.end()) {
        std::string known;
        for (const std::string& word : f.words) known += (known.empty() ? "" : ", ") + word;
        fail("one of " + known);
      }
      break;
    }
    case Field::Kind::Number:
      if (!value.is_number() || !inRange(value)) fail("a number" + range);
      break;
    case Field::Kind::Integer:
      if (!value.is_number_integer() || !inRange(value)) fail("a whole number" + range);
      break;
    case Field::Kind::Integers:
      if (!value.is_array() || value.size() > 64) fail("a list of at most 64 whole numbers");
      for (const json& item : value) {
        if (!item.is_number_integer() || !inRange(item)) fail("a list of whole numbers" + range);
      }
      break;
  }
}

const Field* findField(const std::string& section, const std::string& key) {
  for (const Field& f : fields()) {
    if (section == f.section && key == f.key) return &f;
  }
  return nullptr;
}

[[noreturn]] void unknownKey(const std::string& origin, const std::string& name, const std::string& last,
                             const std::vector<std::string>& known) {
  throw InputError(origin + ": unknown key '" + name + "'; did you mean '" + nearestWord(last, known) + "'?");
}

std::vector<std::string> keysOf(const std::string& section) {
  std::vector<std::string> keys;
  for (const Field& f : fields()) {
    if (section == f.section) keys.emplace_back(f.key);
  }
  return keys;
}

ParameterValue toParameter(const json& value, const std::string& name, const std::string& origin) {
  if (value.is_boolean()) return value.get<bool>();
  if (value.is_number()) return value.get<double>();
  if (value.is_string()) return value.get<std::string>();
  throw InputError(origin + ": " + name + " is " + value.dump() + "; it must be a number, text, true or false");
}

const std::vector<std::string> kSections{"dataset", "architecture", "regularizer", "optimizer", "training"};

void readRegularizer(const json& section, ExperimentConfig& config, const std::string& origin) {
  bool named = false;
  ParameterSet given;
  for (const auto& [key, value] : section.items()) {
    if (key == "name") {
      if (!value.is_string()) throw InputError(origin + ": regularizer.name is " + value.dump() + "; it must be text in quotes");
      config.regularizer.name = value.get<std::string>();
      named = true;
    } else {
      given[key] = toParameter(value, "regularizer." + key, origin);
    }
  }
  if (named || !given.empty()) config.regularizer.parameters = std::move(given);
}

ExperimentConfig fromJson(const json& root, const Catalogues& catalogues, const std::string& origin) {
  if (!root.is_object()) throw InputError(origin + ": must be a JSON object with dataset, architecture, regularizer, …");
  ExperimentConfig config;
  for (const auto& [name, section] : root.items()) {
    if (name == "format") {
      if (section != 1) throw InputError(origin + ": format is " + section.dump() + "; this program reads format 1");
      continue;
    }
    if (std::find(kSections.begin(), kSections.end(), name) == kSections.end()) unknownKey(origin, name, name, kSections);
    if (!section.is_object()) throw InputError(origin + ": '" + name + "' must be an object in braces");
    if (name == "regularizer") {
      readRegularizer(section, config, origin);
      continue;
    }
    for (const auto& [key, value] : section.items()) {
      const Field* f = findField(name, key);
      if (!f) unknownKey(origin, name + "." + key, key, keysOf(name));
      checkValue(*f, value, origin);
      f->set(config, value);
    }
  }
  if (!root.contains("dataset") || !root["dataset"].contains("name"))
    throw InputError(origin + ": dataset.name is missing; it says which data set to use");
  return validated(std::move(config), catalogues, origin);
}

json document(const ExperimentConfig& config) {
  json root{{"format", 1}};
  for (const Field& f : fields()) root[f.section][f.key] = f.get(config);
  json& regularizer = root["regularizer"];
  regularizer["name"] = config.regularizer.name;
  for (const auto& [key, value] : config.regularizer.parameters)
    std::visit([&, &k = key](const auto& v) { regularizer[k] = v; }, value);
  return root;
}

}  // namespace

ExperimentConfig parseConfig(const std::string& text, const Catalogues& catalogues, const std::string& origin) {
  json root;
  try {
    root = json::parse(text);
  } catch (const json::parse_error& error) {
    throw InputError(origin + ": not valid JSON near byte " + std::to_string(error.byte) + "; check commas, quotes and braces");
  }
  return fromJson(root, catalogues, origin);
}

ExperimentConfig validated(ExperimentConfig config, const Catalogues& catalogues, const std::string& origin) {
  for (const Field& f : fields()) checkValue(f, f.get(config), origin);
  try {
    require(catalogues.datasets, config.dataset.name, "data set");
    if (config.architecture.name != "imported") require(catalogues.architectures, config.architecture.name, "architecture");
    require(catalogues.activations, config.architecture.activation, "activation");
    const CatalogueEntry& regularizer = require(catalogues.regularizers, config.regularizer.name, "regularizer");
    config.regularizer.parameters = complete(regularizer, config.regularizer.parameters, "regularizer");
  } catch (const InputError& error) {
    throw InputError(origin + ": " + error.what());
  }
  return config;
}

ExperimentConfig withSetting(const ExperimentConfig& config, const std::string& assignment, const Catalogues& catalogues) {
  const auto equals = assignment.find('=');
  const auto dot = assignment.find('.');
  if (equals == std::string::npos || dot == std::string::npos || dot > equals)
    throw InputError("--set " + assignment + ": expected SECTION.KEY=VALUE, for example regularizer.strength=0.5");
  const std::string section = assignment.substr(0, dot), key = assignment.substr(dot + 1, equals - dot - 1);
  const std::string text = assignment.substr(equals + 1);
  json value = json::parse(text, nullptr, false);
  if (value.is_discarded()) value = text;
  if (std::find(kSections.begin(), kSections.end(), section) == kSections.end())
    unknownKey("--set", section + "." + key, section, kSections);

  json root = document(config);
  if (section == "regularizer" && key == "name" && value.is_string()) {
    const CatalogueEntry& next = require(catalogues.regularizers, value.get<std::string>(), "regularizer");
    json kept{{"name", next.name}};
    for (const Parameter& parameter : next.parameters) {
      if (root["regularizer"].contains(parameter.key)) kept[parameter.key] = root["regularizer"][parameter.key];
    }
    root["regularizer"] = kept;
  } else {
    root[section][key] = value;
  }
  return fromJson(root, catalogues, "--set " + assignment);
}

std::string toJson(const ExperimentConfig& config) { return document(config).dump(2) + "\n"; }

std::vector<std::string> configKeys() {
  std::vector<std::string> keys;
  for (const Field& f : fields()) keys.push_back(path(f));
  return keys;
}

}  // namespace hessianlab
