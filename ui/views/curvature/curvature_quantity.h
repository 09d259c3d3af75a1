// SPDX-License-Identifier: GPL-3.0-or-later
// What the Curvature tab can show of each sample, and how many samples lie in which range of it. Pure functions, any
// thread.
#pragma once

#include <QString>
#include <cstddef>
#include <vector>

#include "model/questions/curvature.h"

namespace hessianlab {

struct CurvatureQuantity {
  QString symbol;                               // "‖H‖": in titles and in what was brushed
  QString title;                                // "‖H‖ curvature": in the list of choices
  QString axis;                                 // with the unit
  QString help;                                 // formula in words
  bool positive;                                // never below 0, so that a logarithmic axis makes sense
  double (*of)(const CurvatureSample& sample);  // NaN where it does not exist
};

// ‖H‖, ‖g‖, ‖H‖/‖g‖, margin.
const std::vector<CurvatureQuantity>& curvatureQuantities();

// Bins that touch, equal in width or (log) in ratio, from the least to the largest value shown.
struct SampleHistogram {
  bool log = false;
  std::vector<double> edges;                   // one more than bins; empty where nothing can be shown
  std::vector<std::vector<std::size_t>> bins;  // positions of the values in each
  std::size_t notShown = 0;                    // not finite, or what a logarithmic axis of eight decades cannot show

  std::size_t size() const { return bins.size(); }
  double centre(std::size_t bin) const;  // halfway, on the axis
};

SampleHistogram histogramOf(const std::vector<double>& values, bool log);

// "‖H‖ estimate: Lanczos, ≤ 32 products, residual ≤ 0.0004": how the survey's norms were found.
QString estimatorText(const CurvatureResult& survey);

}  // namespace hessianlab
