// SPDX-License-Identifier: GPL-3.0-or-later
// One architecture: what the catalogue needs of it.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <vector>

namespace hessianlab {

struct Architecture {
  const char* name;
  const char* title;
  const char* help;
  // Appends the operations between normalisation and the last linear layer; `sigma` is the activation's JSON.
  void (*build)(nlohmann::json& operations, const nlohmann::json& sigma, const std::vector<int64_t>& hidden);
  std::vector<int64_t> hidden = {};  // widths of its hidden layers where none are asked for; empty: it has none
  bool hasActivation = true;
  bool needsImages = false;  // pictures of at least smallestImage pixels a side
  bool forPoints = false;    // made for points of the plane
  int64_t smallestImage = 1;
};

}  // namespace hessianlab
