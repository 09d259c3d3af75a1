// SPDX-License-Identifier: GPL-3.0-or-later
// What architectures are put together from, as it stands in their JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace hessianlab::blocks {

inline nlohmann::json conv(int64_t out, int64_t kernel, int64_t stride, int64_t padding) {
  return {{"op", "conv2d"}, {"out", out}, {"kernel", kernel}, {"stride", stride}, {"padding", padding}};
}

inline nlohmann::json linear(int64_t out) {
  return {{"op", "linear"}, {"out", out}};
}

inline nlohmann::json named(nlohmann::json operation, const std::string& name) {
  operation["name"] = name;
  return operation;
}

inline nlohmann::json reading(nlohmann::json operation, const std::vector<std::string>& inputs) {
  operation["inputs"] = inputs;
  return operation;
}

// Flat, then layers of these widths.
inline void appendLayers(nlohmann::json& operations, const nlohmann::json& sigma, const std::vector<int64_t>& hidden) {
  operations.push_back({{"op", "flatten"}});
  for (const int64_t width : hidden) {
    operations.push_back(linear(width));
    operations.push_back(sigma);
  }
}

}  // namespace hessianlab::blocks
