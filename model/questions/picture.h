// SPDX-License-Identifier: GPL-3.0-or-later
// One input as plain numbers.
#pragma once

#include <vector>

namespace hessianlab {

// A grid of grey or colour pixels, or a 2-D point; channels × height × width, row major. Range [0,1] for inputs, any
// for gradients and perturbations. For 2-D sets: channels = 1, height = 1, width = 2.
struct Picture {
  int channels = 1, height = 0, width = 0;
  std::vector<float> values;
};

}  // namespace hessianlab
