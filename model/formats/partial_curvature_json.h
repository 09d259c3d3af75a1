// SPDX-License-Identifier: GPL-3.0-or-later
// curvature.partial.json: the samples that a measurement of curvature is through with. Every number comes back to the
// last bit.
#pragma once

#include <string>

#include "model/questions/curvature.h"

namespace hessianlab {

struct PartialCurvature {
  std::string about;     // tells request and weights from others
  CurvatureResult done;  // its samples and how many of them needed float64; the rest is as the request says
};

std::string toJson(const PartialCurvature& partial);

// Reads what toJson wrote. InputError, which `origin` begins: anything else.
PartialCurvature parsePartialCurvature(const std::string& text, const std::string& origin);

}  // namespace hessianlab
