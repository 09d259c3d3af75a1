// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about a loaded data set without any tensor.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hessianlab {

struct DatasetInfo {
  std::string name;
  std::vector<std::string> classNames;
  int channels = 1, height = 28, width = 28;  // 2-D sets: 1, 1, 2
  bool planar = false;                        // a 2-D set: points, not pictures
  int64_t trainSamples = 0, testSamples = 0;
};

// Points of a 2-D set in its own coordinates, x in [0,1]².
struct PlanarPoints {
  std::vector<float> x, y;
  std::vector<int> label;
};

}  // namespace hessianlab
