// SPDX-License-Identifier: GPL-3.0-or-later
// How each estimator of ‖H‖ converges on one sample, product by product, beside the exact norm.
#pragma once

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/estimators.h"

namespace hessianlab {

// Power iteration from the gradient and from a random vector, Lanczos, the paper's ascent, and Hutchinson's estimate of
// the Frobenius norm. InputError: the index or the number of products is out of range; Interrupted if cancelled.
EstimatorTrace traceEstimators(const Network& network, const Dataset& dataset, const EstimatorTraceRequest& request,
                               JobControl& control);

}  // namespace hessianlab
