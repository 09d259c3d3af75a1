// SPDX-License-Identifier: GPL-3.0-or-later
// A request for a map in one line.
#pragma once

#include <string>

#include "model/questions/map.h"

namespace hessianlab {

inline MapRequest mapOf(int columns, int rows, double xMin = 0, double xMax = 1, double yMin = 0, double yMax = 1,
                        const std::string& layer = "hessian") {
  MapRequest request;
  request.columns = columns;
  request.rows = rows;
  request.xMin = xMin, request.xMax = xMax, request.yMin = yMin, request.yMax = yMax;
  request.layer = layer;
  return request;
}

}  // namespace hessianlab
