// SPDX-License-Identifier: GPL-3.0-or-later
// Which attack, how far, and with which luck: what every question about adversarial inputs has to say.
#pragma once

#include <cstdint>
#include <string>

#include "model/base/norm.h"

namespace hessianlab {

struct AttackChoice {
  std::string text = "pgd";  // NAME or NAME:KEY=VALUE:KEY=VALUE…
  Norm norm = Norm::Linf;
  double epsilon = 0.1;  // radius in that norm; inputs are in [0,1]
  int64_t seed = 1;      // of everything random in the answer
  bool operator==(const AttackChoice&) const = default;
};

}  // namespace hessianlab
