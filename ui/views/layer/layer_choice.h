// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen in the Layer tab.
#pragma once

#include <cstdint>
#include <optional>

namespace hessianlab {

struct LayerChoice {
  std::optional<int64_t> layer;  // number of an operation, from 1; nullopt: what the last one reads
  int64_t samples = 500;         // of the test set, the first so many; 0: all
  bool operator==(const LayerChoice&) const = default;
};

}  // namespace hessianlab
