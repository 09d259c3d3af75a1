// SPDX-License-Identifier: GPL-3.0-or-later
// The spectrum of one sample's input Hessian, and how much of it the softmax and the network itself contribute.
#pragma once

#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/spectrum.h"

namespace hessianlab {

// With up to 32 inputs from the dense matrix; otherwise of piecewise-linear networks all non-zero eigenvalues through
// the C×C matrix, and of smooth ones the largest by Lanczos until their residuals are below 1e-6, or 600 steps.
// InputError: the index or the count is out of range; Interrupted if cancelled.
SpectrumResult measureSpectrum(const Network& network, const Dataset& dataset, const SpectrumRequest& request,
                               JobControl& control);

}  // namespace hessianlab
