// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen in the Confusion tab.
#pragma once

#include <cstdint>
#include <string>

namespace hessianlab {

struct ConfusionChoice {
  std::string attack;     // by which the samples are changed first; empty: by none
  int64_t samples = 500;  // that are attacked, the first so many; 0: all
  bool operator==(const ConfusionChoice&) const = default;
};

}  // namespace hessianlab
