// SPDX-License-Identifier: GPL-3.0-or-later
// What an attack makes of the test points of a 2-D data set: where each one is moved, and whether that changed the
// decision.
#pragma once

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/map.h"

namespace hessianlab {

// Each end point lies in the ε-ball around its point and in the box [0,1]². InputError: the network has other inputs
// than points of the plane, an index outside the test set, `most` below 1, an unknown attack or norm, ε below 0.
// Interrupted if cancelled.
ArrowsResult attackArrows(const Network& network, const Dataset& dataset, const ArrowsRequest& request,
                          JobControl& control);

}  // namespace hessianlab
