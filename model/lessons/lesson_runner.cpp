// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lessons/lesson_runner.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "model/base/error.h"
#include "model/base/record_table.h"
#include "model/lessons/lesson_library.h"
#include "model/lessons/run_measurement.h"
#include "model/runs/catalogues.h"
#include "model/session/training_session.h"

namespace hessianlab {

namespace {

constexpr double kWaitSeconds = 0.02;
constexpr std::chrono::milliseconds kPoll(2);

// Trains one run to its end and measures it.
Values trainAndMeasure(const ExperimentConfig& config, const std::vector<Quantity>& wanted,
                       std::shared_ptr<const RegularizerFactory> regularizers, JobControl& control) {
  TrainingSession session(config, std::move(regularizers), nullptr);
  session.run();
  RecordTable records(session.metrics());
  for (bool idle = false; !idle;) {
    if (control.cancelled()) throw Interrupted();
    idle = session.waitUntilIdle(kWaitSeconds);
    const SessionUpdate update = session.drain();
    records.append(update.records);
    if (update.progress.totalSteps > 0)
      control.setProgress(0.8 * static_cast<double>(update.progress.step) /
                          static_cast<double>(update.progress.totalSteps));
  }
  const Progress end = session.progress();
  if (end.state != RunState::Finished)
    throw RunError("the training ended early: " + (end.message.empty() ? toString(end.state) : end.message));
  RunMeasurement measurement(wanted, records, session);
  while (!measurement.poll()) {
    if (control.cancelled()) throw Interrupted();
    control.setProgress(0.8 + 0.2 * measurement.progress());
    std::this_thread::sleep_for(kPoll);
  }
  control.setProgress(1);
  return measurement.values();
}

}  // namespace

bool LessonOutcome::held() const {
  return std::all_of(steps.begin(), steps.end(), [](const StepOutcome& step) { return step.held; });
}

LessonOutcome runLesson(const Lesson& lesson, const std::vector<Preset>& presets,
                        std::shared_ptr<const RegularizerFactory> regularizers, JobControl& control,
                        const std::function<void(ExperimentConfig&)>& setup) {
  const auto settings = settingsOf(lesson, presets, allCatalogues(*regularizers));
  LessonOutcome outcome;
  outcome.lesson = lesson.name;
  Values values;
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    const LessonStep& step = lesson.steps[i];
    const ProgressShare share(control, static_cast<double>(i) / static_cast<double>(lesson.steps.size()),
                              static_cast<double>(i + 1) / static_cast<double>(lesson.steps.size()));
    if (!step.run.empty()) {
      ExperimentConfig config = settings[i];
      if (setup) setup(config);
      values.merge(trainAndMeasure(config, quantitiesOf(lesson, step.run), regularizers, control));
    }
    StepOutcome told;
    told.heading = step.heading;
    told.run = step.run;
    for (const Expression& expression : toldBy(step))
      told.values.push_back({expression.text(), expression.value(values)});
    if (step.predict) {
      told.happened = happened(*step.predict, values);
      told.held = step.predict->choices[*told.happened].expected;
    }
    outcome.steps.push_back(std::move(told));
  }
  return outcome;
}

}  // namespace hessianlab
