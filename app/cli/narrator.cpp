// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/narrator.h"

#include <cstdio>
#include <limits>

namespace hessianlab::cli {

void Narrator::tell(const SessionUpdate& update) {
  auto probe = update.probes.begin();
  auto evaluation = update.evaluations.begin();
  // What was looked at after a step is told before the next step counts.
  const auto lookUpTo = [&](int64_t step) {
    for (;;) {
      const bool probes = probe != update.probes.end() && probe->step <= step;
      const bool evaluates = evaluation != update.evaluations.end() && evaluation->step <= step;
      if (probes && (!evaluates || probe->step <= evaluation->step)) {
        probe_ = *probe++;
        probed_ = true;
        const bool due = std::chrono::steady_clock::now() - lastLine_ >= std::chrono::seconds(1);
        const bool lineFollows = evaluation != update.evaluations.end() && evaluation->step == probe_.step;
        if (!bar_.onTerminal() && due && !lineFollows && probe_.step > 0)
          printLine(probe_.step, probe_.epoch, nullptr, update.progress);
      } else if (evaluates) {
        printLine(evaluation->step, evaluation->epoch, &*evaluation, update.progress);
        ++evaluation;
      } else {
        return;
      }
    }
  };
  for (const StepRecord& step : update.steps) {
    lookUpTo(step.step - 1);
    note(step);
  }
  lookUpTo(std::numeric_limits<int64_t>::max());
  showBar(update.progress);
}

void Narrator::note(const StepRecord& step) {
  const auto add = [](Mean& mean, double value) {
    mean.sum += value;
    ++mean.count;
  };
  add(loss_, step.trainLoss);
  add(penalty_, step.penalty);
  add(accuracy_, step.trainAccuracy);
  lastLoss_ = step.trainLoss;
}

void Narrator::printLine(int64_t step, double epoch, const EvaluationRecord* evaluation, const Progress& progress) {
  bar_.clear();
  const auto take = [](Mean& mean) {
    const double value = mean.sum / static_cast<double>(mean.count);
    mean = {};
    return value;
  };
  std::printf("epoch %6.2f  step %6ld", epoch, static_cast<long>(step));
  if (loss_.count > 0)
    std::printf("  loss %.4f  penalty %.4f  train %5.2f %%", take(loss_), take(penalty_), 100 * take(accuracy_));
  if (evaluation) std::printf("  test %5.2f %%", 100 * evaluation->testAccuracy);
  if (probed_) std::printf("  median ‖H‖ %.4g  ‖g‖ %.4g", probe_.hessianNorm.median, probe_.gradientNorm.median);
  if (progress.stepsPerSecond > 0) std::printf("  %.1f steps/s", progress.stepsPerSecond);
  std::printf("\n");
  std::fflush(stdout);
  lastLine_ = std::chrono::steady_clock::now();
}

void Narrator::showBar(const Progress& progress) {
  if (progress.totalSteps == 0) return;
  char text[160];
  std::snprintf(text, sizeof text, "epoch %.2f/%ld  %.1f steps/s  loss %.4f  ‖H‖ %.4g", progress.epoch,
                static_cast<long>(progress.totalEpochs), progress.stepsPerSecond, lastLoss_, probe_.hessianNorm.median);
  bar_.show(static_cast<double>(progress.step) / static_cast<double>(progress.totalSteps), progress.etaSeconds, text);
}

}  // namespace hessianlab::cli
