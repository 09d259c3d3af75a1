// SPDX-License-Identifier: GPL-3.0-or-later
// How good is which estimator of ‖H‖ after how many products? Every estimator over the same samples, against the exact
// norms.
#pragma once

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/curvature.h"

namespace hessianlab {

// Interrupted if cancelled; InputError on counts out of range.
EstimatorComparison compareEstimators(const Network& network, const Dataset& dataset,
                                      const EstimatorComparisonRequest& request, JobControl& control);

}  // namespace hessianlab
