// SPDX-License-Identifier: GPL-3.0-or-later
// How far each sample lies from a change of its prediction at least: bounds beside the curve of attacks, which only
// bounds that distance from above. An *estimate* looks at the input alone and can be too large; a *certificate* holds
// for every input of the ball. All are computed in float64; certificates are made smaller by a relative 1e-9, which
// covers the rounding of their own computation, but not that of a network evaluated in float32.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/attacks/attack.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/robustness.h"

namespace hessianlab {

// Every bound of the catalogue (bounds/definition.h) that applies to the network and the norm. x: N×inputShape in
// [0,1], y: N class indices. accuracy[i]: share of the samples that are right and, for ε > 0, whose radius is above it.
// `leftOut`: why others do not apply, a sentence each. Throws Interrupted when the job is cancelled. Any thread.
std::vector<BoundCurve> measureBounds(const Network& network, const torch::Tensor& x, const torch::Tensor& y, Norm norm,
                                      const std::vector<double>& epsilons, JobControl& control,
                                      std::vector<std::string>* leftOut = nullptr);

}  // namespace hessianlab
