// SPDX-License-Identifier: GPL-3.0-or-later
// The loss around one test sample: along a line with its Taylor models, and over a plane with the ε-ball and the way
// that an attack takes.
#pragma once

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/slices.h"

namespace hessianlab {

// In float64. The slice is not kept inside the box [0,1]; the result says where it leaves it. InputError: an index
// outside the test set, an unknown direction, attack or norm, a reach or a number of points out of range. Interrupted
// if cancelled. step is left to the caller.
SliceResult measureSlice(const Network& network, const Dataset& dataset, const SliceRequest& request,
                         JobControl& control);

// Directions in float64, the cells in the network's own type. Where the two directions are parallel to within 0.1 %, a
// random one takes the place of the second. Errors as above.
PlaneResult measurePlane(const Network& network, const Dataset& dataset, const PlaneRequest& request,
                         JobControl& control);

}  // namespace hessianlab
