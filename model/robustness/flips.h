// SPDX-License-Identifier: GPL-3.0-or-later
// Which samples fall between two neighbouring points of a robustness curve: the drop of the curve, one by one. Any
// thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/questions/robustness.h"

namespace hessianlab {

struct Flip {
  int64_t index = 0;   // in the test set
  std::string attack;  // that broke it; empty where it was wrong without one or the result does not say
};

// Those whose smallest ε is that of point `point` (at the first point: not above it), by attack and then by index. The
// accuracy at `point` is that of the point before less their share. Empty where the result lists no samples.
std::vector<Flip> flipsAt(const RobustnessResult& result, std::size_t point);

// The curve can be taken apart sample by sample.
bool listsSamples(const RobustnessResult& result);

}  // namespace hessianlab
