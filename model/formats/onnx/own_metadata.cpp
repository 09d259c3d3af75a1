// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/own_metadata.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"

namespace hessianlab::onnx_file {

using nlohmann::json;

namespace {

constexpr std::size_t kMostText = std::size_t{1} << 24;

// Operations without names: "inputs" as places, always. Nothing (null) where it is no architecture.
json unnamed(const json& architecture) {
  if (!architecture.is_object() || !architecture.contains("operations") || !architecture["operations"].is_array())
    return {};
  json result = architecture;
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < result["operations"].size(); ++i) {
    json& operation = result["operations"][i];
    if (!operation.is_object()) return {};
    json inputs = json::array();
    if (operation.contains("inputs")) {
      if (!operation["inputs"].is_array()) return {};
      for (const json& name : operation["inputs"]) {
        if (!name.is_string() || !places.contains(name.get<std::string>())) return {};
        inputs.push_back(places[name.get<std::string>()] + 1);
      }
    } else {
      inputs.push_back(i);
    }
    if (operation.contains("name")) {
      if (!operation["name"].is_string()) return {};
      places[operation["name"].get<std::string>()] = i;
    }
    operation.erase("name");
    operation.erase("scale");  // what a channel_affine began with
    operation["inputs"] = std::move(inputs);
  }
  return result;
}

bool areSame(const json& a, const json& b) {
  if (a.is_number_float() || b.is_number_float()) {
    if (!a.is_number() || !b.is_number()) return false;
    const double x = a.get<double>(), y = b.get<double>();
    return std::abs(x - y) <= 1e-6 * std::max({std::abs(x), std::abs(y), 1e-3});
  }
  if (a.type() != b.type() || a.size() != b.size()) return a == b;
  if (a.is_array()) return std::equal(a.begin(), a.end(), b.begin(), areSame);
  if (!a.is_object()) return a == b;
  const auto items = a.items();
  return std::all_of(items.begin(), items.end(),
                     [&](const auto& item) { return b.contains(item.key()) && areSame(item.value(), b[item.key()]); });
}

}  // namespace

std::string sameArchitecture(const std::string& own, const std::string& read) {
  try {
    const json told = parseStrictJson(own, "metadata", kMostText);
    const json ours = unnamed(told), theirs = unnamed(json::parse(read));
    return !ours.is_null() && areSame(ours, theirs) ? told.dump() : std::string();
  } catch (const InputError&) {
    return {};
  }
}

std::vector<std::string> classNamesIn(const std::string& text) {
  std::vector<std::string> names;
  try {
    const json list = parseStrictJson(text, "metadata");
    if (!list.is_array()) return {};
    for (const json& name : list) {
      if (!name.is_string()) return {};
      names.push_back(name.get<std::string>());
    }
  } catch (const InputError&) {
    return {};
  }
  return names;
}

}  // namespace hessianlab::onnx_file
