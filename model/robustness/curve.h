// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy against ε: the share of samples that every attack fails on, with 95 % intervals; on request the distance of
// each sample to its nearest adversarial input, and the masking report.
#pragma once

#include <vector>

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/robustness.h"
#include "model/robustness/search.h"

namespace hessianlab {

// The first N test samples (all, if there are fewer), or a balanced choice of N. A sample counts as robust at ε if it
// is classified rightly and no attack of the request has found an adversarial input within ε of it: the worst case per
// sample, over the attacks and over everything that was found at any ε of the grid, so the curves fall monotonically
// (Carlini et al. 2019, arXiv 1902.06705). Each attack only goes on with samples that it has not broken yet. ε = 0 is
// the clean accuracy, no attack is asked; a sample that is misclassified already has smallestEpsilon 0. A minimal
// attack runs once, at the largest ε, and its distances answer the whole grid. Random starts depend on seed, sample and
// attack alone, not on what else is in the batch.
//
// request.untilZero: goes on after the last ε by its step, doubled each time, until no sample is left or the ball
// covers the whole box (ε = 1 in L∞, √d in L2). request.distances: bisection, see distances.h. request.bounds: see
// bounds.h, on the grid that was reached. request.sanity: the masking report at the ε > 0 where the accuracy is nearest
// to half the clean one; empty where the grid has no ε > 0. request.inputs: see found_inputs.h.
// `faults`: certificates that an attack of this evaluation refutes.
//
// request.from, request.keep: an evaluation that goes on from what was kept finds what it would have found at once.
//
// Progress runs from 0 to 1 over all phases and never falls. Cancelling keeps what is done (complete = false): the ε
// that every attack is through with, distances as far as they are known once their search has begun, finished checks;
// no inputs. InputError: ε not finite, below 0, not ascending or repeated; an unknown norm or attack, or one named
// twice; samples < 1. NotFinite: the network's numbers overflow on these samples.
RobustnessResult measureRobustness(const Network& network, const Dataset& dataset, const RobustnessRequest& request,
                                   JobControl& control);

// The same with attacks of one's own in place of request.attacks; at least one, all in the request's norm.
RobustnessResult measureRobustness(const Network& network, const Dataset& dataset, const RobustnessRequest& request,
                                   const std::vector<NamedAttack>& attacks, JobControl& control);

}  // namespace hessianlab
