// SPDX-License-Identifier: GPL-3.0-or-later
// How far each sample lies from a change of its prediction at least: bounds beside the curve of attacks, which only
// bounds that distance from above. An *estimate* looks at the input alone and can be too large; a *certificate* holds
// for every input of the ball. All are computed in float64.
//
// The margin of certificates for rounding: every margin of two logits is taken 2E too small, E = 64 u max|z| + 8 |z₆₄ −
// z| (largest entry) + e, with z the logits in the network's own type, u its unit roundoff, z₆₄ those in float64 and e
// what rounding in float64 may have done to them (bounds/rounding.h); distances to kinks are taken smaller and slopes
// larger by their rounding; and radii are made smaller by a relative 1e-9, in single precision 1e-6, which covers the
// rest of their own computation and of an attack's distance. E is measured at the sample, not proven over the ball;
// that a certificate exceeds the distance of an attack is looked for in every evaluation (contradictions.h).
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/attacks/attack.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/robustness.h"

namespace hessianlab {

// Which bounds, and with how much of the machine.
struct BoundEffort {
  Certificates certificates = Certificates::None;  // linear-bounds and second-order, which look at one ball at a time
  int workers = 1;                                 // threads that these use, a sample each
  // What an earlier computation of theirs found (PartialEvaluation::radii); nullptr: nothing.
  const std::map<std::string, std::vector<std::optional<double>>>* known = nullptr;
  // Told each radius that they find, before rounding is taken off; by one thread at a time.
  std::function<void(const std::string& bound, int64_t sample, double radius)> keep = {};
};

// Every bound of the catalogue (bounds/definition.h) that applies to the network and the norm. x: N×inputShape in
// [0,1], y: N class indices. accuracy[i]: share of the samples that are right and, for ε > 0, whose radius is above it.
// With effort.certificates a last curve `best` has the largest radius that any certificate gives; those that look at
// one ball at a time speak of ball and box, and are true of the network in float64, held against its own logits as said
// above. `leftOut`: why others do not apply, or what overflows in them, a sentence each. Throws Interrupted when the
// job is cancelled. Any thread.
std::vector<BoundCurve> measureBounds(const Network& network, const torch::Tensor& x, const torch::Tensor& y, Norm norm,
                                      const std::vector<double>& epsilons, JobControl& control,
                                      std::vector<std::string>* leftOut = nullptr, const BoundEffort& effort = {});

// The certificate with the largest radius of the first sample, without those that were refuted; nullptr: there is none.
const BoundCurve* bestCertificate(const std::vector<BoundCurve>& bounds);

// What they cost, for the progress: gradients per sample, roughly.
double boundsWork(const Network& network, const BoundEffort& effort = {});

}  // namespace hessianlab
