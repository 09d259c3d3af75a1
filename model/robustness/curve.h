// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy against ε: the share of samples that every attack fails on, with 95 % intervals.
#pragma once

#include "model/data/dataset.h"
#include "model/nn/network.h"
#include "model/session/job.h"
#include "model/session/results.h"
#include "model/session/training_session.h"

namespace hessianlab {

// The first N test samples (all, if there are fewer). A sample counts as robust at ε if it is classified rightly and
// each attack fails at ε and at every smaller ε of the grid: an example found within ε is valid for any larger ball, so
// each attack only goes on with the samples that it has not broken yet, and the curves fall monotonically. A sample
// that is misclassified already has smallestEpsilon 0. Random starts depend on seed, sample and attack alone, not on
// what else is in the batch.
//
// Cancelling keeps the ε that are done (complete = false). InputError: ε not finite, below 0, not ascending or
// repeated; an unknown norm or attack, or one named twice; samples < 1.
RobustnessResult measureRobustness(const Network& network, const Dataset& dataset, const RobustnessRequest& request,
                                   JobControl& control);

}  // namespace hessianlab
