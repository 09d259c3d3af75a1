// SPDX-License-Identifier: GPL-3.0-or-later
// Decision regions and curvature over a rectangle of a 2-D data set.
#pragma once

#include "model/nn/network.h"
#include "model/session/job.h"
#include "model/session/results.h"
#include "model/session/training_session.h"

namespace hessianlab {

// For networks with two inputs. ‖H‖ is exact: two products give the 2×2 matrix. The label at each point is the
// predicted class. InputError: the network has other inputs, or the request is out of range; Interrupted if cancelled.
MapResult computePlaneMap(const Network& network, const MapRequest& request, JobControl& control);

}  // namespace hessianlab
