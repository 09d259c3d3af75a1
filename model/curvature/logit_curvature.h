// SPDX-License-Identifier: GPL-3.0-or-later
// How much the logits themselves bend: the part of the loss's curvature that a piecewise-linear network does not have.
#pragma once

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/logit_curvature.h"

namespace hessianlab {

// Spectral norm of the Hessian of m = z_a − z_b with respect to the input, a and b the two likeliest classes of each
// sample, by power iteration on its square in the network's own precision: converges even where ±λ are equally large,
// and never exceeds the norm. 0 without any work for piecewise-linear networks. InputError: samples < 1. Interrupted if
// cancelled.
LogitCurvatureResult measureLogitCurvature(const Network& network, const Dataset& dataset,
                                           const LogitCurvatureRequest& request, JobControl& control);

}  // namespace hessianlab
