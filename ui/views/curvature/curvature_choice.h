// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen in the Curvature tab.
#pragma once

#include <cstdint>
#include <string>

namespace hessianlab {

struct CurvatureChoice {
  int quantity = 0;                 // place in curvatureQuantities()
  int samples = 300;                // so many of the test set
  bool balanced = false;            // as many of each class; else the first ones
  bool log = true;                  // axis of the histogram, where the quantity allows it
  std::string attack = "deepfool";  // that looks for the nearest mistakes
  bool together = false;            // beside a twin: one histogram and one scatter of both
  bool operator==(const CurvatureChoice&) const = default;
};

}  // namespace hessianlab
