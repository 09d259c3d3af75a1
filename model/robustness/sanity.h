// SPDX-License-Identifier: GPL-3.0-or-later
// Can this evaluation be trusted? Automatic questions about gradient masking: a network whose gradients are useless to
// an attack looks robust without being so (Athalye, Carlini, Wagner 2018, arXiv 1802.00420; the checklist of Carlini et
// al. 2019, arXiv 1902.06705). Penalties on gradient and Hessian of the loss need the questions more than other
// defences: over-confidence alone makes both small. Not asked: whether examples transfer from an undefended network,
// for there is no second network here.
#pragma once

#include <torch/types.h>

#include <vector>

#include "model/attacks/attack.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/robustness.h"

namespace hessianlab {

constexpr int64_t kSanitySamples = 200;  // enough to see a gap of two points; the checks cost as much as a curve

// x: B×inputShape in [0,1] and of the network's type, y: B labels; the first kSanitySamples count, and every sentence
// says how many. `epsilon` > 0: where about half of the samples fall. Reports 0…1 to `control`; cancelling returns the
// checks that are done. Never throws for what a network does: a blind attack is a failed check,
// and a question that overflow or the lack of right samples leaves without an answer "could not be asked".
// `nearest`: float64, one per sample that counts, lowered to the distance of what the checks' own attacks on this
// network have found.
std::vector<SanityCheck> checkSanity(const Network& network, const torch::Tensor& x, const torch::Tensor& y, Norm norm,
                                     double epsilon, int64_t seed, JobControl& control,
                                     torch::Tensor* nearest = nullptr);

// Gradients that the checks spend on `samples` samples, roughly; for the progress of a larger job.
double sanityWork(int64_t samples);

}  // namespace hessianlab
