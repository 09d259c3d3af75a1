// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks at, sample by sample: the input, an adversarial example and its perturbation, the input gradient,
// the Hessian's top eigenvector, the probabilities before and after.
#pragma once

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/pictures.h"

namespace hessianlab {

class DirectionsMemory;

// ‖H‖ is exact for piecewise-linear networks and a Lanczos estimate with its residual for smooth ones. The eigenvector
// points uphill (vᵀg ≥ 0), so that its sign does not flicker from one answer to the next. With a memory, gradient and
// eigenvector of the same samples and weights are taken from there, and only the attack is run again.
// InputError: an index outside the test set, an unknown attack or norm, ε below 0. Interrupted if cancelled.
PicturesResult makePictures(const Network& network, const Dataset& dataset, const PicturesRequest& request,
                            JobControl& control, DirectionsMemory* memory = nullptr);

}  // namespace hessianlab
