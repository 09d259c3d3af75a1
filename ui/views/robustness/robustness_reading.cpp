// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/robustness_reading.h"

#include "ui/runs/run.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "viz/base/left_to_right.h"

namespace hessianlab {

QString readingOf(const Run& run, Norm norm, double epsilon, const Catalogue& attacks) {
  const auto accuracy = run.robustAccuracy(norm, epsilon);
  if (!accuracy) return {};
  const RobustnessResult& result = *run.robustnessIn(norm);
  const auto percent = [](double share) { return leftToRight(QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1)); };
  QString how = result.sampling == Sampling::Balanced ? QObject::tr(", balanced") : QString();
  if (!result.attacks.empty()) how += QStringLiteral(", ") + attackTitles(attacks, result);
  if (!result.distance.empty())
    how +=
        QObject::tr(", median distance %1")
            .arg(result.medianDistance ? shortNumber(*result.medianDistance) : QObject::tr("unknown: over half hold"));
  return QObject::tr("%1 at step %2: %3 (without attack %4; %5 samples%6)")
      .arg(run.title())
      .arg(result.step)
      .arg(percent(*accuracy), percent(result.cleanAccuracy))
      .arg(result.samples)
      .arg(how);
}

std::shared_ptr<const RobustnessResult> withFaultsOf(const std::shared_ptr<const RobustnessResult>& earlier,
                                                     const std::shared_ptr<const RobustnessResult>& later) {
  if (!earlier || earlier->faults.empty() || !later->bounds.empty()) return later;
  auto result = std::make_shared<RobustnessResult>(*later);
  result->faults = earlier->faults;
  return result;
}

}  // namespace hessianlab
