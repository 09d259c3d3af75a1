// SPDX-License-Identifier: GPL-3.0-or-later
// One input that is in no data set: what the network makes of it, how steep and bent the loss is there, and how near a
// mistake lies, estimated from below and found from above.
#pragma once

#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/inspect.h"

namespace hessianlab {

// Quick: DeepFool alone, and the estimate of the safe radius. Refined: then PGD on the margin at ever smaller ε, each
// success drawn back along its line until just before the prediction returns; and the certificates of bounds.h.
// InputError: a picture that does not fit the network, a value outside 0…1, an unknown norm. Interrupted if cancelled.
InspectResult inspectInput(const Network& network, const InspectRequest& request, JobControl& control);

}  // namespace hessianlab
