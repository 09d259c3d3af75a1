// SPDX-License-Identifier: GPL-3.0-or-later
// Curvature and the distance to the nearest adversarial input, side by side for the same samples and weights.
#pragma once

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/distances.h"

namespace hessianlab {

// Attacks without limit but the box [0,1]. InputError: the attack does not look for the nearest example or does not
// know the norm, or the survey's request is out of range. Interrupted if cancelled before the first samples are done.
DistanceResult measureDistances(const Network& network, const Dataset& dataset, const DistanceRequest& request,
                                JobControl& control);

}  // namespace hessianlab
