// SPDX-License-Identifier: GPL-3.0-or-later
// How far an input can be from another.
#pragma once

#include <cmath>
#include <cstdint>

#include "model/attacks/attack.h"

namespace hessianlab {

// The largest distance of two inputs of [0,1]ⁿ.
inline double wholeBox(Norm norm, int64_t inputSize) {
  return norm == Norm::Linf ? 1 : std::sqrt(static_cast<double>(inputSize));
}

}  // namespace hessianlab
