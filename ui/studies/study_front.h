// SPDX-License-Identifier: GPL-3.0-or-later
// The front of a study: clean against robust accuracy, a mark for each run and a line through the means over seeds of
// each penalty, with bars from the least to the largest seed. GUI thread only.
#pragma once

#include <QString>
#include <map>
#include <vector>

#include "model/study/plan.h"
#include "ui/studies/study_reader.h"

namespace hessianlab {

class CurvePlot;

class StudyFront {
 public:
  explicit StudyFront(CurvePlot& plot) : plot_(plot) {}

  void show(const StudyPlan& plan, const StudyState& state);  // in the place of what was there
  void clear();
  // The cell whose mark was clicked; −1: a mean, which is no run.
  int cellOf(int series, int index) const;

 private:
  CurvePlot& plot_;
  std::map<int, std::vector<int>> cells_;  // of each point, by series
};

// Accuracy under attack at the headline ε of the plan's first norm.
double robustOf(const StudyPlan& plan, const CellResult& result);
QString headlineText(const StudyPlan& plan);  // "L∞ ε = 0.1"

}  // namespace hessianlab
