// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/partial_evaluation_json.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;
using ordered_json = nlohmann::ordered_json;

constexpr int kPartialEvaluation = 3;  // 2 had no radii; 1 did not say what the inputs found are taken for
constexpr double kNotYet = -1;
constexpr int64_t kMostClassNumber = 1000000;
constexpr std::size_t kMostOfPartialEvaluation = std::size_t{1} << 28;

}  // namespace

std::string toJson(const PartialEvaluation& partial) {
  ordered_json found = ordered_json::array();
  for (const auto& distances : partial.found) {
    ordered_json row = ordered_json::array();
    for (const double distance : distances)
      row.push_back(std::isfinite(distance) ? ordered_json(distance) : ordered_json(nullptr));
    found.push_back(std::move(row));
  }
  ordered_json radii = ordered_json::object();
  for (const auto& [bound, values] : partial.radii) {
    ordered_json& row = radii[bound] = ordered_json::array();
    for (const auto& radius : values) {
      const double value = radius.value_or(kNotYet);
      row.push_back(std::isfinite(value) ? ordered_json(value) : ordered_json(nullptr));
    }
  }
  return ordered_json{{"format", kPartialEvaluation}, {"about", partial.about},        {"epsilons", partial.epsilons},
                      {"found", std::move(found)},    {"taken_for", partial.takenFor}, {"radii", std::move(radii)}}
             .dump() +
         "\n";
}

PartialEvaluation parsePartialEvaluation(const std::string& text, const std::string& origin) {
  const json root = parseStrictJson(text, origin, kMostOfPartialEvaluation);
  const auto refuse = [&] { throw InputError(origin + ": is not a part of an evaluation; remove it to begin anew"); };
  const auto number = [&](const json& value) {
    if (!value.is_number() || !(value.get<double>() >= 0)) refuse();
    return value.get<double>();
  };
  const auto list = [&](const char* key) { return root.contains(key) && root[key].is_array(); };
  if (!root.is_object() || !root.contains("format")) refuse();
  for (const int older : {1, 2})
    if (root["format"] == older) return {};  // about nothing: the evaluation begins anew
  if (root["format"] != kPartialEvaluation || !root.contains("about") || !root["about"].is_string() ||
      !list("epsilons") || !list("found") || !list("taken_for") || root["taken_for"].size() != root["found"].size() ||
      !root.contains("radii") || !root["radii"].is_object())
    refuse();
  PartialEvaluation partial{root["about"].get<std::string>(), {}, {}, {}, {}};
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  for (const json& epsilon : root["epsilons"]) partial.epsilons.push_back(number(epsilon));
  for (const json& row : root["found"]) {
    if (!row.is_array()) refuse();
    auto& distances = partial.found.emplace_back();
    for (const json& distance : row) distances.push_back(distance.is_null() ? kInfinity : number(distance));
    if (distances.size() != partial.found.front().size()) refuse();
  }
  for (const json& row : root["taken_for"]) {
    if (!row.is_array() || row.size() != partial.found.front().size()) refuse();
    auto& classes = partial.takenFor.emplace_back();
    for (const json& taken : row) {
      if (!taken.is_number_integer() || taken.get<int64_t>() < -1 || taken.get<int64_t>() > kMostClassNumber) refuse();
      classes.push_back(taken.get<int>());
    }
  }
  for (const auto& [bound, row] : root["radii"].items()) {
    if (!row.is_array()) refuse();
    auto& radii = partial.radii[bound];
    for (const json& radius : row)
      if (radius == kNotYet)
        radii.push_back(std::nullopt);
      else
        radii.push_back(radius.is_null() ? kInfinity : number(radius));
  }
  return partial;
}

}  // namespace hessianlab
