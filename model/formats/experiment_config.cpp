// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes of single values of a configuration in memory.
#include <stdexcept>
#include <utility>

#include "model/formats/config.h"

namespace hessianlab {

namespace {

constexpr const char* kName = "name";

std::pair<std::string, std::string> splitKey(const std::string& key) {
  const std::size_t dot = key.find('.');
  if (dot == std::string::npos) throw std::out_of_range("not SECTION.KEY: " + key);
  return {key.substr(0, dot), key.substr(dot + 1)};
}

template <class Value>
const Value& read(const ExperimentConfig& config, const std::string& key) {
  const ParameterValue* value = config.find(key);
  if (!value) throw std::out_of_range("the configuration has no " + key);
  return std::get<Value>(*value);
}

}  // namespace

const Choice& ExperimentConfig::operator[](const std::string& section) const {
  static const Choice nothing;
  const auto found = sections.find(section);
  return found == sections.end() ? nothing : found->second;
}

const ParameterValue* ExperimentConfig::find(const std::string& key) const {
  const auto [section, own] = splitKey(key);
  const auto choice = sections.find(section);
  if (choice == sections.end()) return nullptr;
  const auto found = choice->second.parameters.find(own);
  return found == choice->second.parameters.end() ? nullptr : &found->second;
}

ParameterValue ExperimentConfig::value(const std::string& key) const {
  const auto [section, own] = splitKey(key);
  const auto choice = sections.find(section);
  if (own == kName && choice != sections.end()) return choice->second.name;
  const ParameterValue* found = find(key);
  return found ? *found : ParameterValue();
}

double ExperimentConfig::number(const std::string& key) const {
  return read<double>(*this, key);
}
int64_t ExperimentConfig::integer(const std::string& key) const {
  return static_cast<int64_t>(read<double>(*this, key));
}
bool ExperimentConfig::flag(const std::string& key) const {
  return read<bool>(*this, key);
}
const std::string& ExperimentConfig::word(const std::string& key) const {
  const auto [section, own] = splitKey(key);
  return own == kName ? sections.at(section).name : read<std::string>(*this, key);
}
const Widths& ExperimentConfig::widths(const std::string& key) const {
  return read<Widths>(*this, key);
}
const PaintedPoints& ExperimentConfig::points(const std::string& key) const {
  return read<PaintedPoints>(*this, key);
}

void ExperimentConfig::setValue(const std::string& key, ParameterValue value) {
  const auto [section, own] = splitKey(key);
  if (own == kName)
    sections[section].name = std::get<std::string>(value);
  else
    sections[section].parameters[own] = std::move(value);
}

}  // namespace hessianlab
