// SPDX-License-Identifier: GPL-3.0-or-later
// The loss of one input along a line, beside its linear and quadratic models: how far can g and H be trusted?
#pragma once

#include <torch/types.h>

#include "model/curvature/input_hessian.h"
#include "model/jobs/job.h"
#include "model/questions/slices.h"

namespace hessianlab {

// Fills everything of a SliceResult that follows from the line x + t v: losses, models, decisions, the way out of the
// box. hessian: of the single input x (1×inputShape); v: a unit vector of the same shape. Use float64: the models'
// errors are small differences. points: odd, so that t = 0 is among them. Reports progress; Interrupted if cancelled.
void sliceAlong(const InputHessian& hessian, const torch::Tensor& x, const torch::Tensor& v, double reach, int points,
                JobControl& control, SliceResult& result);

// Cross-entropy and prediction of each of B inputs with the label y (one number), evaluated in batches.
struct LossesAt {
  torch::Tensor loss, prediction, confidence;  // B; of the network's type, int64, of the network's type
};
LossesAt lossesAt(const Network& network, const torch::Tensor& x, int64_t y, JobControl& control);

}  // namespace hessianlab
