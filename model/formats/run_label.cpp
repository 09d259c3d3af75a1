// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/run_label.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;
using ordered_json = nlohmann::ordered_json;

constexpr int kLabelFormat = 1;

std::string textAt(const json& root, const char* key, const std::string& origin) {
  if (!root.contains(key)) return {};
  if (!root[key].is_string()) throw InputError(origin + ": '" + key + "' must be a text");
  return root[key].get<std::string>();
}

double numberAt(const json& root, const char* key, const std::string& origin) {
  if (!root.contains(key)) return 0;
  const bool good = root[key].is_number() && std::isfinite(root[key].get<double>()) && root[key].get<double>() >= 0;
  if (!good) throw InputError(origin + ": '" + key + "' must be a number, 0 or more");
  return root[key].get<double>();
}

int64_t countAt(const json& root, const char* key, const std::string& origin) {
  constexpr double kMost = 9e15;  // whole numbers are exact up to there
  const double number = numberAt(root, key, origin);
  if (number != std::floor(number) || number > kMost)
    throw InputError(origin + ": '" + key + "' must be a whole number, 0 or more");
  return static_cast<int64_t>(number);
}

RunOrigin originOf(const json& value, const std::string& origin) {
  if (!value.is_object()) throw InputError(origin + ": 'origin' must say where the run began");
  return {textAt(value, "run", origin), countAt(value, "step", origin), countAt(value, "steps_before", origin),
          numberAt(value, "epochs_before", origin), numberAt(value, "seconds_before", origin)};
}

}  // namespace

std::string toJson(const RunLabel& label) {
  ordered_json root{{"format", kLabelFormat}, {"name", label.name}, {"notes", label.notes}, {"tags", label.tags}};
  if (label.color) root["color"] = *label.color;
  if (const auto& begun = label.origin)
    root["origin"] = {{"run", begun->run},
                      {"step", begun->step},
                      {"steps_before", begun->stepsBefore},
                      {"epochs_before", begun->epochsBefore},
                      {"seconds_before", begun->secondsBefore}};
  return root.dump(2, ' ', false, json::error_handler_t::ignore) + "\n";
}

RunLabel parseRunLabel(const std::string& text, const std::string& origin) {
  const json root = parseStrictJson(text, origin);
  if (!root.is_object() || !root.contains("format") || root["format"] != kLabelFormat)
    throw InputError(origin + ": this version reads labels of format " + std::to_string(kLabelFormat));
  RunLabel label{textAt(root, "name", origin), textAt(root, "notes", origin), {}, {}};
  if (root.contains("tags")) {
    if (!root["tags"].is_array()) throw InputError(origin + ": 'tags' must be a list of texts");
    for (const json& tag : root["tags"]) {
      if (!tag.is_string()) throw InputError(origin + ": 'tags' must be a list of texts");
      const auto word = tag.get<std::string>();
      if (!word.empty() && std::find(label.tags.begin(), label.tags.end(), word) == label.tags.end())
        label.tags.push_back(word);
    }
  }
  if (root.contains("color")) {
    const json& color = root["color"];
    if (!color.is_number_unsigned() || color.get<uint64_t>() > std::numeric_limits<int>::max())
      throw InputError(origin + ": 'color' must be a whole number, 0 or more");
    label.color = color.get<int>();
  }
  if (root.contains("origin")) label.origin = originOf(root["origin"], origin);
  return label;
}

}  // namespace hessianlab
