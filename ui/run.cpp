// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run.h"

#include <algorithm>

namespace hessianlab {

void Run::append(const std::vector<StepRecord>& records) {
  for (const StepRecord& record : records) {
    steps.step.push_back(static_cast<double>(record.step));
    steps.loss.push_back(record.trainLoss);
    steps.penalty.push_back(record.penalty);
    steps.accuracy.push_back(record.trainAccuracy);
  }
}

std::optional<double> Run::bestTestAccuracy() const {
  if (evaluations.empty()) return std::nullopt;
  return std::max_element(evaluations.begin(), evaluations.end(),
                          [](const auto& a, const auto& b) { return a.testAccuracy < b.testAccuracy; })
      ->testAccuracy;
}

std::optional<double> Run::lastTestAccuracy() const {
  if (evaluations.empty()) return std::nullopt;
  return evaluations.back().testAccuracy;
}

std::optional<double> Run::robustAccuracy(const std::string& norm, double epsilon) const {
  if (!robustness || robustness->norm != norm || robustness->epsilons.empty()) return std::nullopt;
  const auto& grid = robustness->epsilons;
  constexpr double slack = 1e-9;  // ε from a slider against ε from a grid
  if (epsilon > grid.back() + slack) return std::nullopt;
  // Accuracy falls with ε, so the next larger grid point never promises more than holds at ε itself.
  const auto above = std::lower_bound(grid.begin(), grid.end(), epsilon - slack);
  const auto at = static_cast<std::size_t>(above - grid.begin());
  if (at >= robustness->accuracy.size()) return std::nullopt;
  return robustness->accuracy[at];
}

}  // namespace hessianlab
