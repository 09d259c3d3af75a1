// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/config_fields.h"

#include <algorithm>

namespace hessianlab {

namespace {

using C = ExperimentConfig;

constexpr double kMaxExact = 9007199254740991;  // 2^53 − 1: whole numbers that every JSON reader keeps

Parameter text(const char* key, std::vector<std::string> choices = {}) {
  Parameter parameter;
  parameter.key = key;
  parameter.kind = Parameter::Kind::Choice;
  parameter.choices = std::move(choices);
  return parameter;
}

Parameter real(const char* key, double minimum, double maximum) {
  Parameter parameter;
  parameter.key = key;
  parameter.kind = Parameter::Kind::Number;
  parameter.minimum = minimum;
  parameter.maximum = maximum;
  return parameter;
}

Parameter whole(const char* key, double minimum, double maximum) {
  Parameter parameter = real(key, minimum, maximum);
  parameter.kind = Parameter::Kind::Integer;
  return parameter;
}

}  // namespace

const std::vector<ConfigField>& configFields() {
  static const std::vector<ConfigField> fields{
      {"dataset", text("name"), [](C& c) -> FieldPointer { return &c.dataset.name; }},
      {"dataset", text("path"), [](C& c) -> FieldPointer { return &c.dataset.path; }},
      {"dataset", whole("train_samples", 0, 1e9), [](C& c) -> FieldPointer { return &c.dataset.trainSamples; }},
      {"dataset", whole("test_samples", 0, 1e9), [](C& c) -> FieldPointer { return &c.dataset.testSamples; }},
      {"dataset", real("noise", 0, 1), [](C& c) -> FieldPointer { return &c.dataset.noise; }},
      {"dataset", real("points", 0, 1), [](C& c) -> FieldPointer { return &c.dataset.points; }},
      {"architecture", text("name"), [](C& c) -> FieldPointer { return &c.architecture.name; }},
      {"architecture", text("activation"), [](C& c) -> FieldPointer { return &c.architecture.activation; }},
      {"architecture", real("beta", 0.01, 1e4), [](C& c) -> FieldPointer { return &c.architecture.beta; }},
      {"architecture", whole("hidden", 1, 65536), [](C& c) -> FieldPointer { return &c.architecture.hidden; }},
      {"regularizer", text("name"), [](C& c) -> FieldPointer { return &c.regularizer.name; }},
      {"optimizer", text("name", {"adam", "sgd"}), [](C& c) -> FieldPointer { return &c.optimizer.name; }},
      {"optimizer", real("learning_rate", 1e-9, 100), [](C& c) -> FieldPointer { return &c.optimizer.learningRate; }},
      {"optimizer", real("weight_decay", 0, 100), [](C& c) -> FieldPointer { return &c.optimizer.weightDecay; }},
      {"optimizer", real("momentum", 0, 0.9999), [](C& c) -> FieldPointer { return &c.optimizer.momentum; }},
      {"optimizer", text("schedule", {"constant", "cosine", "step"}),
       [](C& c) -> FieldPointer { return &c.optimizer.schedule; }},
      {"training", whole("epochs", 1, 1e6), [](C& c) -> FieldPointer { return &c.training.epochs; }},
      {"training", whole("batch_size", 1, 1e6), [](C& c) -> FieldPointer { return &c.training.batchSize; }},
      {"training", whole("seed", 0, kMaxExact), [](C& c) -> FieldPointer { return &c.training.seed; }},
      {"training", whole("log_every", 1, 1e9), [](C& c) -> FieldPointer { return &c.training.logEvery; }},
      {"training", whole("probe_every", 0, 1e9), [](C& c) -> FieldPointer { return &c.training.probeEvery; }},
      {"training", whole("probe_samples", 1, 1e6), [](C& c) -> FieldPointer { return &c.training.probeSamples; }},
      {"training", whole("threads", 0, 1024), [](C& c) -> FieldPointer { return &c.training.threads; }},
      {"training", text("device", {"cpu", "cuda"}), [](C& c) -> FieldPointer { return &c.training.device; }},
      {"training", text("precision", {"single", "double"}), [](C& c) -> FieldPointer { return &c.training.precision; }},
  };
  return fields;
}

const std::vector<std::string>& configSections() {
  static const std::vector<std::string> sections{"dataset", "architecture", "regularizer", "optimizer", "training"};
  return sections;
}

const ConfigField* findField(const std::string& section, const std::string& key) {
  const auto& fields = configFields();
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const ConfigField& f) { return section == f.section && key == f.value.key; });
  return found == fields.end() ? nullptr : &*found;
}

std::vector<std::string> keysOf(const std::string& section) {
  std::vector<std::string> keys;
  for (const ConfigField& field : configFields())
    if (section == field.section) keys.push_back(field.value.key);
  return keys;
}

}  // namespace hessianlab
