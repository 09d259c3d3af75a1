// SPDX-License-Identifier: GPL-3.0-or-later
// robustness.json, curvature.json and estimators.json, format 1. Quantities that were not measured, or are not finite,
// are null.
#pragma once

#include <string>
#include <vector>

#include "model/base/records.h"
#include "model/questions/curvature.h"
#include "model/questions/filters.h"
#include "model/questions/robustness.h"

namespace hessianlab {

// `advice`: warnings about what was measured, sentence by sentence (model/runs/advice.h); `filters` of the network that
// was attacked, written where they are few numbers. Readers leave both out.
std::string toJson(const RobustnessResult& result, const std::vector<std::string>& advice = {},
                   const FiltersResult* filters = nullptr);
std::string toJson(const CurvatureResult& result, const std::vector<std::string>& advice = {});

std::string toJson(const EstimatorComparison& result);

// Reads what toJson wrote. InputError begins with `origin`.
EstimatorComparison parseComparison(const std::string& text, const std::string& origin);

// Reads what toJson wrote ("passed": null is a check that could not be asked); what an older file does not say is left
// empty. Lengths, ranges and names must agree with each other. InputError begins with `origin`.
RobustnessResult parseRobustness(const std::string& text, const std::string& origin);

// Summary of a curvature result over its finite samples, for tables.
struct CurvatureSummary {
  double meanNorm = 0, maxNorm = 0, meanGradientNorm = 0;
  Quantiles norm;
  int64_t converged = 0;
  int64_t samples = 0;  // that had finite values; with 0 the other members mean nothing
};
CurvatureSummary summarise(const CurvatureResult& result);

}  // namespace hessianlab
