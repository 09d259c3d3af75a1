// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/run_label.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;
using ordered_json = nlohmann::ordered_json;

constexpr int kFormat = 1;

std::string textAt(const json& root, const char* key, const std::string& origin) {
  if (!root.contains(key)) return {};
  if (!root[key].is_string()) throw InputError(origin + ": '" + key + "' must be a text");
  return root[key].get<std::string>();
}

}  // namespace

std::string toJson(const RunLabel& label) {
  ordered_json root{{"format", kFormat}, {"name", label.name}, {"notes", label.notes}, {"tags", label.tags}};
  if (label.color) root["color"] = *label.color;
  return root.dump(2, ' ', false, json::error_handler_t::ignore) + "\n";
}

RunLabel parseRunLabel(const std::string& text, const std::string& origin) {
  const json root = parseStrictJson(text, origin);
  if (!root.is_object() || !root.contains("format") || root["format"] != kFormat)
    throw InputError(origin + ": this version reads labels of format " + std::to_string(kFormat));
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
  return label;
}

}  // namespace hessianlab
