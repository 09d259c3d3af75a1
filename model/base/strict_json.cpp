// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/strict_json.h"

#include <algorithm>
#include <set>
#include <vector>

#include "model/base/error.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;

constexpr int kMaxDepth = 32;

bool hasControlCharacter(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

// The library's "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error …" without its code.
std::string plainReason(const json::exception& error) {
  std::string text = error.what();
  if (const auto end = text.find("] "); text.starts_with("[json.exception") && end != std::string::npos)
    text.erase(0, end + 2);
  if (text.starts_with("parse error at ")) text.erase(0, std::string("parse error ").size());
  for (char& c : text)
    if (c == '\n' || c == '\r') c = ' ';
  return text;
}

}  // namespace

std::string messagePrefix(const std::string& origin) {
  return origin.empty() ? std::string() : origin + ": ";
}

json parseStrictJson(std::string_view text, const std::string& origin, std::size_t maxBytes) {
  const std::string prefix = messagePrefix(origin);
  if (text.size() > maxBytes) {
    throw InputError(prefix + "has " + std::to_string(text.size()) + " bytes; at most " + std::to_string(maxBytes) +
                     " are read");
  }
  std::vector<std::set<std::string>> keys;  // seen so far in each open object
  const auto check = [&](int depth, json::parse_event_t event, json& parsed) {
    switch (event) {
      case json::parse_event_t::object_start:
      case json::parse_event_t::array_start:
        if (depth >= kMaxDepth) throw InputError(prefix + "nests deeper than " + std::to_string(kMaxDepth) + " levels");
        if (event == json::parse_event_t::object_start) keys.emplace_back();
        break;
      case json::parse_event_t::object_end:
        keys.pop_back();
        break;
      case json::parse_event_t::key: {
        const auto& key = parsed.get_ref<const std::string&>();
        if (hasControlCharacter(key)) throw InputError(prefix + "a key holds a control character");
        if (!keys.back().insert(key).second) throw InputError(prefix + "the key '" + key + "' stands there twice");
        break;
      }
      case json::parse_event_t::value:
      case json::parse_event_t::array_end:
        break;
    }
    return true;
  };
  try {
    return json::parse(text, check);
  } catch (const json::exception& error) {
    throw InputError(prefix + "not valid JSON (" + plainReason(error) + ")");
  }
}

}  // namespace hessianlab
