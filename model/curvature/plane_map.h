// SPDX-License-Identifier: GPL-3.0-or-later
// Decision regions and curvature over a rectangle of a 2-D data set, and at one point of it. Every number is exact up
// to rounding: two inputs have a 2×2 Hessian, which is computed whole.
#pragma once

#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/map.h"

namespace hessianlab {

// For networks with two inputs, in the network's own precision. The label at each point is the predicted class.
// InputError: the network has other inputs, or the request is out of range; Interrupted if cancelled.
MapResult computePlaneMap(const Network& network, const MapRequest& request, JobControl& control);

// In float64, whatever the precision of the network. InputError: the network has other inputs, or the point is not
// finite.
PointResult computePlanePoint(const Network& network, const PointRequest& request);

}  // namespace hessianlab
