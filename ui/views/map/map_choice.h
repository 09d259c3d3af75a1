// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen to see on a map.
#pragma once

#include <string>

#include "model/questions/attack_choice.h"

namespace hessianlab {

struct MapChoice {
  std::string layer = "none";  // as in MapRequest
  bool log = true, points = true, boundary = true, field = false, arrows = false, balls = false;
  AttackChoice attack;
  bool operator==(const MapChoice&) const = default;

  bool attacks() const { return arrows || balls; }
};

}  // namespace hessianlab
