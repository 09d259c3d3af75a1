// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen to see on a map.
#pragma once

#include <string>

#include "model/questions/attack_choice.h"
#include "ui/views/map/point_brush.h"

namespace hessianlab {

struct MapChoice {
  std::string layer = "none";  // as in MapRequest
  bool log = true, points = true, boundary = true, field = false, arrows = false, balls = false;
  AttackChoice attack;
  int compared = -1;  // id of the run that stands beside; -1: none
  MapTool tool = MapTool::Look;
  int64_t paintClass = 0;
  bool operator==(const MapChoice&) const = default;

  bool attacks() const { return arrows || balls; }
};

}  // namespace hessianlab
