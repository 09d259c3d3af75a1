// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run.h"

#include <algorithm>

#include "ui/words/config_access.h"

namespace hessianlab {

QString Run::title() const {
  if (!name.isEmpty()) return name;
  return origin ? QObject::tr("branch %1").arg(originText()) : QObject::tr("untrained network");
}

QString Run::originText() const {
  if (!origin) return {};
  return QObject::tr("from %1 at step %2").arg(QString::fromStdString(origin->run)).arg(origin->step);
}

double Run::secondsAt(int64_t step) const {
  const RecordTable::Columns& steps = records.steps();
  const auto at = std::lower_bound(steps.step.begin(), steps.step.end(), static_cast<double>(step));
  if (at == steps.step.end()) return steps.seconds.empty() ? 0 : steps.seconds.back();
  return step <= 0 ? 0 : steps.seconds[static_cast<std::size_t>(at - steps.step.begin())];
}

double Run::epochAt(int64_t step) const {
  if (progress.stepsPerEpoch > 0) return static_cast<double>(step) / static_cast<double>(progress.stepsPerEpoch);
  if (progress.step <= 0) return 0;  // of a folder, which says how far it came alone
  return progress.epoch * static_cast<double>(step) / static_cast<double>(progress.step);
}

void Run::keep(std::shared_ptr<const RobustnessResult> result) {
  evaluatedNorm = result->norm;
  robustness[result->norm] = std::move(result);
}

std::shared_ptr<const RobustnessResult> Run::robustnessIn(Norm norm) const {
  const auto found = robustness.find(norm);
  return found == robustness.end() ? nullptr : found->second;
}

QString Run::caveat(const RobustnessResult& result) const {
  // Those of an earlier step are named by it below, as while the run was open.
  if (result.ofOtherWeights && result.step >= progress.step) return QObject::tr("of earlier weights");
  if (!result.complete) return QObject::tr("incomplete");
  // While it trains, a measurement is of the present until the next epoch is over.
  const RecordTable::Columns& tests = records.tests();
  const bool trains = live && progress.state == RunState::Running;
  const double newest = !trains ? static_cast<double>(progress.step) : tests.empty() ? 0 : tests.step.back();
  if (static_cast<double>(result.step) >= newest) return {};
  return QObject::tr("epoch %1").arg(shortNumber(epochAt(result.step)));
}

std::optional<double> Run::robustAccuracy(Norm norm, double epsilon) const {
  const auto curve = robustnessIn(norm);
  if (!curve || curve->epsilons.empty()) return std::nullopt;
  const auto& grid = curve->epsilons;
  constexpr double slack = 1e-9;  // ε from a slider against ε from a grid
  if (epsilon > grid.back() + slack) return std::nullopt;
  // Accuracy falls with ε, so the next larger grid point never promises more than holds at ε itself.
  const auto above = std::lower_bound(grid.begin(), grid.end(), epsilon - slack);
  const auto at = static_cast<std::size_t>(above - grid.begin());
  if (at >= curve->accuracy.size()) return std::nullopt;
  return curve->accuracy[at];
}

Trust trustIn(const Run* run) {
  if (!run) return trustIn(nullptr, {}, 0);
  return trustIn(run->lastEvaluation().get(), run->title().toStdString(), run->progress.step);
}

}  // namespace hessianlab
