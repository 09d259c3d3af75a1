// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a lesson without a window: trains what its steps train, measures, and says of each question what happened and
// whether it is what the lesson was made to show. Free of Torch and of Qt.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/formats/lesson.h"
#include "model/jobs/job.h"
#include "model/runs/presets.h"

namespace hessianlab {

class RegularizerFactory;  // model/training/regularizer.h

struct ToldValue {
  std::string text;  // expression, as in the lesson
  double value = 0;
};

struct StepOutcome {
  std::string heading;
  std::string run;                      // trained in this step; empty: none
  std::vector<ToldValue> values;        // what the step tells
  std::optional<std::size_t> happened;  // choice of the step's question; nullopt: it asks none
  bool held = true;                     // that choice is the expected one
};

struct LessonOutcome {
  std::string lesson;
  std::vector<StepOutcome> steps;
  bool held() const;  // in every step
};

// On the calling thread, which waits for the trainings; threads as configureThreads() set them. `setup` may change the
// settings of each training (another seed); nullptr: none. InputError: the lesson does not fit the presets. RunError: a
// training or a measurement failed, or its data set is missing. Interrupted if cancelled.
LessonOutcome runLesson(const Lesson& lesson, const std::vector<Preset>& presets,
                        std::shared_ptr<const RegularizerFactory> regularizers, JobControl& control,
                        const std::function<void(ExperimentConfig&)>& setup = nullptr);

}  // namespace hessianlab
