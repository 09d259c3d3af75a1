// SPDX-License-Identifier: GPL-3.0-or-later
// Curvature of many samples as plain numbers: the command line's report, and the probe that runs while training.
#pragma once

#include "model/base/records.h"
#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/questions/curvature.h"

namespace hessianlab {

// Step of the ascent in reports and comparisons, relative to the unit direction; smaller ones stall (Cui et al. 2022,
// App. A).
constexpr double kAscentStep = 10;

// The first N test samples, a balanced choice of N, or those that are named. "exact" computes in float64, the others in
// the network's own type. A request of 0 iterations means 20 (power), 32 (Lanczos), 20 (ascent). "auto" is exact for
// piecewise-linear networks, whose norm costs C passes, and Lanczos for smooth ones; the result says which, with
// residuals that a product of their own has checked. InputError on unknown estimators, counts and indices out of range,
// NotFinite where the network's numbers overflow on one of the samples; Interrupted if cancelled.
CurvatureResult measureCurvature(const Network& network, const Dataset& dataset, const CurvatureRequest& request,
                                 JobControl& control);

// Curvature of the loss with respect to the input over a batch.
struct CurvatureProbe {
  Quantiles hessianNorm;   // ‖H‖ per sample
  Quantiles gradientNorm;  // ‖g‖ per sample
  double lambdaMinMedian = 0;
  double confidenceMean = 0;    // mean of max_k p_k
  double normalisedMedian = 0;  // median of ‖H‖/‖g‖
  Basis basis;                  // of ‖H‖
};

// Of a fixed batch: exact for piecewise-linear networks, 16 Lanczos steps for smooth ones. Same numbers
// for the same weights and seed.
CurvatureProbe probeCurvature(const Network& network, const torch::Tensor& x, const torch::Tensor& y, uint64_t seed);

}  // namespace hessianlab
