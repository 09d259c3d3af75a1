// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from outside, read more strictly than the library does by itself: no duplicate keys, no control characters in
// keys, no deep nesting, no NUL, bounded size, linear time, and one-line messages. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace hessianlab {

// `origin` (a file name) begins every InputError. Refuses more than `maxBytes` and nesting deeper than 32.
nlohmann::json parseStrictJson(std::string_view text, const std::string& origin,
                               std::size_t maxBytes = std::size_t{1} << 20);

// The same, with the keys of each object in the order of the text.
nlohmann::ordered_json parseStrictOrderedJson(std::string_view text, const std::string& origin,
                                              std::size_t maxBytes = std::size_t{1} << 20);

// get() alone would wrap what does not fit and cut off what is not whole. InputError `what` where it is no whole number
// of 64 bits.
int64_t wholeNumber(const nlohmann::json& value, const std::string& what);

// "FILE: " or nothing where `origin` is empty.
std::string messagePrefix(const std::string& origin);

}  // namespace hessianlab
