// SPDX-License-Identifier: GPL-3.0-or-later
// What certificates prove of an evaluation: the share of its samples that no input of the ball can mislead. Between it
// and the share that attacks leave lies what nobody knows. GUI thread only.
#pragma once

#include <optional>
#include <vector>

#include "model/questions/robustness.h"

namespace hessianlab {

// One per ε: the best certificate, without those that were refuted and without estimates. Empty: nothing was certified.
std::vector<double> certifiedShare(const RobustnessResult& result);

// At this ε, or at the next larger one that was measured: what holds there holds here. Absent where nothing was
// certified, or beyond the largest ε.
std::optional<double> certifiedAt(const RobustnessResult& result, double epsilon);

struct Settled {
  std::vector<double> epsilon, accuracy;
};

// Where the certificate proves every sample that the attacks left, and there are some: nothing is unknown. ε > 0.
Settled settledBy(const RobustnessResult& result);

}  // namespace hessianlab
