// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_front.h"

#include <algorithm>
#include <map>
#include <optional>

#include "model/study/summary.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

struct Mean {
  double clean = 0, robust = 0, low = 1, high = 0;
  int count = 0;
};

}  // namespace

double robustOf(const StudyPlan& plan, const CellResult& result) {
  return result.robustness.front().accuracy[headlineIndex(plan.evaluation.norms.front())];
}

QString headlineText(const StudyPlan& plan) {
  const StudyNorm& norm = plan.evaluation.norms.front();
  return QStringLiteral("%1 ε = %2").arg(normSymbol(parseNorm(norm.norm)), shortNumber(norm.headline));
}

void StudyFront::clear() {
  plot_.clear();
  cells_.clear();
}

void StudyFront::show(const StudyPlan& plan, const StudyState& state) {
  clear();
  for (std::size_t method = 0; method < plan.methods.size(); ++method) {
    std::map<std::optional<double>, Mean> means;  // by strength
    std::vector<double> clean, robust;
    std::vector<int> cells;
    for (std::size_t i = 0; i < plan.cells.size(); ++i) {
      if (plan.cells[i].method != method || !state.results[i]) continue;
      const CellResult& result = *state.results[i];
      clean.push_back(result.testAccuracy);
      robust.push_back(robustOf(plan, result));
      cells.push_back(static_cast<int>(i));
      Mean& mean = means[plan.cells[i].strength];
      mean.clean += clean.back();
      mean.robust += robust.back();
      mean.low = std::min(mean.low, robust.back());
      mean.high = std::max(mean.high, robust.back());
      ++mean.count;
    }
    if (cells.empty()) continue;
    SeriesStyle style;
    style.colorIndex = static_cast<int>(method);
    style.name = QString::fromStdString(plan.methods[method].label);
    style.shape = SeriesStyle::Shape::Both;
    std::vector<double> x, y, low, high;
    for (const auto& [strength, mean] : means) {
      x.push_back(mean.clean / mean.count);
      y.push_back(mean.robust / mean.count);
      low.push_back(mean.low);
      high.push_back(mean.high);
    }
    const int line = plot_.addSeries(style);
    plot_.setPoints(line, x, y);
    plot_.setIntervals(line, x, low, high);
    style.name = QObject::tr("%1, each run").arg(style.name);
    style.shape = SeriesStyle::Shape::Points;
    style.dashed = true;  // hollow
    style.inLegend = false;
    const int each = plot_.addSeries(style);
    plot_.setPoints(each, clean, robust);
    cells_[each] = cells;
  }
}

int StudyFront::cellOf(int series, int index) const {
  const auto found = cells_.find(series);
  if (found == cells_.end() || index < 0 || index >= static_cast<int>(found->second.size())) return -1;
  return found->second[static_cast<std::size_t>(index)];
}

}  // namespace hessianlab
