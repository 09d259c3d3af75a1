// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/network_spec.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/strict_json.h"

namespace hessianlab {

using nlohmann::json;

namespace {

constexpr std::size_t kMaxText = std::size_t{1} << 24;
constexpr std::size_t kMostOperations = 2000;  // ten times the deepest networks of the field

json parseObject(const std::string& text) {
  json result = parseStrictJson(text, "architecture", kMaxText);
  if (!result.is_object())
    throw InputError(
        "architecture: must be an object in braces: {\"input\":[1,28,28],\"classes\":10,\"operations\":[…]}");
  for (const auto& [key, value] : result.items()) {
    if (key != "input" && key != "classes" && key != "operations")
      throw InputError("architecture: unknown key '" + printable(key) + "'; known are input, classes, operations");
  }
  return result;
}

Shape readInput(const json& spec) {
  const bool present = spec.contains("input") && spec["input"].is_array();
  Shape shape;
  int64_t size = 1;
  if (present) {
    for (const auto& extent : spec["input"]) {
      if (!extent.is_number_integer() || extent.get<int64_t>() < 1 || extent.get<int64_t>() > kMaxValues) {
        size = kMaxValues + 1;
        break;
      }
      shape.push_back(extent.get<int64_t>());
      size = std::min(size * shape.back(), kMaxValues + 1);
    }
  }
  if ((shape.size() != 1 && shape.size() != 3) || size > kMaxValues)
    throw InputError("architecture: 'input' must be [channels,height,width] or [values], all at least 1");
  return shape;
}

int64_t readClasses(const json& spec) {
  if (!spec.contains("classes") || !spec["classes"].is_number_integer() || spec["classes"].get<int64_t>() < 2 ||
      spec["classes"].get<int64_t>() > 10000)
    throw InputError("architecture: 'classes' must be a whole number from 2 to 10000");
  return spec["classes"].get<int64_t>();
}

}  // namespace

NetworkSpec parseNetworkSpec(const std::string& text) {
  json whole = parseObject(text);
  NetworkSpec result;
  result.input = readInput(whole);
  result.classes = readClasses(whole);
  if (!whole.contains("operations") || !whole["operations"].is_array() || whole["operations"].empty())
    throw InputError("architecture: 'operations' must be a list of at least one operation");
  if (whole["operations"].size() > kMostOperations)
    throw InputError("architecture: has " + std::to_string(whole["operations"].size()) + " operations; at most " +
                     std::to_string(kMostOperations) + " are read");
  result.operations = std::move(whole["operations"]);
  return result;
}

}  // namespace hessianlab
