// SPDX-License-Identifier: GPL-3.0-or-later
// What certificates prove at the ε of a slider. GUI thread only.
#pragma once

#include <optional>

#include "model/questions/certified_share.h"

namespace hessianlab {

// At this ε, or at the next larger one that was measured: what holds there holds here. Absent where nothing was
// certified, or beyond the largest ε.
std::optional<double> certifiedAt(const RobustnessResult& result, double epsilon);

}  // namespace hessianlab
