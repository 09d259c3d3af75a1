// SPDX-License-Identifier: GPL-3.0-or-later
// Values of result files, whose keys stay in the order in which they are written: what is not known is null.
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace hessianlab::json_value {

using Json = nlohmann::ordered_json;

inline Json finite(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}
inline Json finite(const std::vector<double>& values) {
  Json list = Json::array();
  for (const double value : values) list.push_back(finite(value));
  return list;
}
inline Json finite(const std::optional<double>& value) {
  return value ? finite(*value) : Json(nullptr);
}
inline Json nullIfEmpty(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace hessianlab::json_value
