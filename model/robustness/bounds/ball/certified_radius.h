// SPDX-License-Identifier: GPL-3.0-or-later
// The radii of certificates that answer for one ball at a time: by halving, first among the values that a curve asks
// for, then between the last that is certified and the first that is not. Each radius is one whose own ball was proven.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "model/robustness/bounds/definition.h"

namespace hessianlab {

// Whether no input within ε of one sample changes its prediction. One thread.
using BallCertificate = std::function<bool(double epsilon)>;

// The largest ε found for which `certified` says so; 0: none, ∞: the limit. epsilons: ascending, those above 0 are
// tried first. guess: where the search begins if there are none. limit: no ball is larger.
double certifiedRadius(const BallCertificate& certified, const std::vector<double>& epsilons, double guess,
                       double limit);

// One for each sample, whose index `certificateOf` gets; 0 where the prediction is wrong. On the threads that
// samples.workers asks for; `certificateOf` and what it gives are called from all of them.
torch::Tensor certifiedRadii(const BoundSamples& samples, Norm norm,
                             const std::function<BallCertificate(int64_t)>& certificateOf);

}  // namespace hessianlab
