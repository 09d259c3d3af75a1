// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of a JSON file that may be absent. Any thread.
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <optional>

namespace hessianlab {

// null: absent, or no finite number.
inline nlohmann::json orNull(const std::optional<double>& value) {
  return value && std::isfinite(*value) ? nlohmann::json(*value) : nlohmann::json(nullptr);
}

inline std::optional<double> numberOrNull(const nlohmann::json& value) {
  return value.is_null() ? std::nullopt : std::optional<double>(value.get<double>());
}

}  // namespace hessianlab
