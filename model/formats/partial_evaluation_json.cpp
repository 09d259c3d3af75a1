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

constexpr int kFormat = 1;
constexpr std::size_t kMostBytes = std::size_t{1} << 28;

}  // namespace

std::string toJson(const PartialEvaluation& partial) {
  ordered_json found = ordered_json::array();
  for (const auto& distances : partial.found) {
    ordered_json row = ordered_json::array();
    for (const double distance : distances)
      row.push_back(std::isfinite(distance) ? ordered_json(distance) : ordered_json(nullptr));
    found.push_back(std::move(row));
  }
  return ordered_json{
             {"format", kFormat}, {"about", partial.about}, {"epsilons", partial.epsilons}, {"found", std::move(found)}}
             .dump() +
         "\n";
}

PartialEvaluation parsePartialEvaluation(const std::string& text, const std::string& origin) {
  const json root = parseStrictJson(text, origin, kMostBytes);
  const auto refuse = [&] { throw InputError(origin + ": is not a part of an evaluation; remove it to begin anew"); };
  const auto number = [&](const json& value) {
    if (!value.is_number() || !(value.get<double>() >= 0)) refuse();
    return value.get<double>();
  };
  if (!root.is_object() || !root.contains("format") || root["format"] != kFormat || !root.contains("about") ||
      !root["about"].is_string() || !root.contains("epsilons") || !root["epsilons"].is_array() ||
      !root.contains("found") || !root["found"].is_array())
    refuse();
  PartialEvaluation partial{root["about"].get<std::string>(), {}, {}};
  for (const json& epsilon : root["epsilons"]) partial.epsilons.push_back(number(epsilon));
  for (const json& row : root["found"]) {
    if (!row.is_array()) refuse();
    auto& distances = partial.found.emplace_back();
    for (const json& distance : row)
      distances.push_back(distance.is_null() ? std::numeric_limits<double>::infinity() : number(distance));
    if (distances.size() != partial.found.front().size()) refuse();
  }
  return partial;
}

}  // namespace hessianlab
