// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of JSON by its structure. Random bytes nearly always end in a syntax error; these changes reach what lies
// behind the syntax: kinds, ranges, missing and foreign keys.
#pragma once

#include <cstdint>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

// libFuzzer's own random change of bytes, and the hook by which a target brings another.
extern "C" std::size_t LLVMFuzzerMutate(uint8_t* data, std::size_t size, std::size_t maxSize);
extern "C" std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed);

namespace hessianlab::fuzz {

using json = nlohmann::json;

// `root` and everything below it.
inline void collect(json& root, std::vector<json*>& values) {
  values.push_back(&root);
  if (root.is_structured())
    for (json& child : root) collect(child, values);
}

// `text` with one value replaced, removed or copied; unchanged where it is not JSON.
inline std::string mutatedJson(const std::string& text, std::minstd_rand& random) {
  json root = json::parse(text, nullptr, false);
  if (root.is_discarded()) return text;
  static const std::vector<json> interesting{nullptr,
                                             true,
                                             false,
                                             0,
                                             1,
                                             -1,
                                             -0.0,
                                             1.5,
                                             1e-320,
                                             1e308,
                                             0.1 + 0.2,
                                             9007199254740993,
                                             std::numeric_limits<int64_t>::max(),
                                             std::numeric_limits<int64_t>::min(),
                                             std::numeric_limits<uint64_t>::max(),
                                             "",
                                             "a\nb",
                                             "ä",
                                             json::array(),
                                             json::object()};
  std::vector<json*> values;
  collect(root, values);
  const auto any = [&](const auto& list) { return list[random() % list.size()]; };
  json& value = *any(values);
  const json other = *any(values);
  switch (random() % 5) {
    case 0:
      value = any(interesting);
      break;
    case 1:
      value = other;
      break;
    case 2:
      if (value.is_number_unsigned())
        value = value.get<uint64_t>() + any(std::vector<uint64_t>{1, 2, 4, 8}) - 3;
      else if (value.is_number())
        value = value.get<double>() * any(std::vector<double>{-1, 0.5, 2, 10, 1e9});
      break;
    case 3:
      if (value.is_object() && !value.empty()) {
        const auto child = std::next(value.begin(), static_cast<std::ptrdiff_t>(random() % value.size()));
        if (other.is_string())
          value[other.get<std::string>()] = child.value();  // a text of the file becomes a key
        else
          value.erase(child);
      }
      break;
    default:
      if (value.is_array()) value.push_back(other);
  }
  return root.dump(-1, ' ', false, json::error_handler_t::ignore);
}

// For LLVMFuzzerCustomMutator: `change(text, random)` half of the time, libFuzzer's own changes else.
template <class Change>
std::size_t mutate(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed, const Change& change) {
  std::minstd_rand random(seed);
  if (random() % 2 == 0) return LLVMFuzzerMutate(data, size, maxSize);
  const std::string changed = change(std::string(reinterpret_cast<const char*>(data), size), random);
  if (changed.empty() || changed.size() > maxSize) return LLVMFuzzerMutate(data, size, maxSize);
  std::memcpy(data, changed.data(), changed.size());
  return changed.size();
}

}  // namespace hessianlab::fuzz
