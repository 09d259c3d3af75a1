// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson under way in the window: its settings in the document, its trainings through the run controller, what was
// predicted and what was measured. Knows no widget. GUI thread only.
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

#include "model/formats/lesson.h"
#include "model/lessons/run_measurement.h"
#include "model/runs/presets.h"
#include "ui/document/lab_document.h"

namespace hessianlab {

class RunController;
struct Run;

class LessonCourse : public QObject {
  Q_OBJECT
 public:
  enum class Phase { Reading, Training, Measuring };

  struct Told {
    Expression expression;
    double value = 0;
  };
  // What a step has come to.
  struct StepState {
    std::optional<std::size_t> prediction;  // a choice, or their number: rather not guess
    bool done = false;                      // trained, measured and compared, as far as the step asks for it
    std::optional<std::size_t> happened;    // the choice that the measurement decided for
    std::vector<Told> told;
    QString estimators;  // how the norms among them were estimated
  };

  LessonCourse(LabDocument& document, RunController& controller, std::vector<Preset> presets,
               QObject* parent = nullptr);

  const std::vector<Preset>& presets() const { return presets_; }
  // Remembers the present settings and takes those of the first step. False, and problem() says why, where the lesson
  // cannot begin.
  bool begin(const Lesson& lesson);
  // The same from the middle: at `step`, with what somebody predicted in the steps so far. Nothing is measured yet.
  bool resume(const Lesson& lesson, std::size_t step, const std::vector<std::optional<std::size_t>>& predictions);
  // Stops what the lesson trains and brings the settings of before back, as one step of undo.
  void leave();

  const Lesson* lesson() const { return lesson_ ? &*lesson_ : nullptr; }
  std::size_t step() const { return step_; }
  const LessonStep& present() const { return lesson_->steps[step_]; }
  const StepState& state() const { return states_[step_]; }
  const std::vector<StepState>& states() const { return states_; }
  void goTo(std::size_t step);

  void predict(std::size_t choice);
  void runStep();             // trains and measures, or only compares where the step trains nothing; see whyNotRun()
  void cancel();              // the training or the measurement of this step
  QString whyNotRun() const;  // one sentence; empty: runStep() may be called
  // A run that this step compares with and that is not measured yet, in one sentence; empty: all are there.
  QString missingRun() const;
  // The first attack that the present step tells of, with a size above 0.
  std::optional<Quantity> attackOfStep() const;
  // What a person does next for something to be drawn, in one sentence; empty: nothing of this lesson.
  QString whatToDo() const;
  bool hasSomethingToRun() const { return !present().run.empty() || present().predict.has_value(); }

  // A person has changed settings: the document is no longer what the step asks for.
  bool strayed() const;
  void restoreStep();

  Phase phase() const { return phase_; }
  double progress() const;  // 0…1 of the phase
  const QString& problem() const {
    return problem_;
  }  // why the last run of the step came to nothing; empty: it did not

 Q_SIGNALS:
  void changed();
  void progressed();

 private:
  void follow();
  void follow(RunState state);
  void nameRun();
  void measure();
  void compare();
  void giveUp(const QString& why);
  void untickOthers();
  void freshNetwork();
  bool isOurs() const;

  LabDocument& document_;
  RunController& controller_;
  std::vector<Preset> presets_;
  std::optional<Lesson> lesson_;
  std::vector<ExperimentConfig> settings_;  // of each step
  std::vector<StepState> states_;
  std::size_t step_ = 0;
  Phase phase_ = Phase::Reading;
  QString problem_;
  Values values_;
  LabSettings before_;
  std::vector<int> unticked_;  // runs that made room for the lesson's
  std::shared_ptr<const Run> trained_;
  std::optional<RunMeasurement> measurement_;
};

}  // namespace hessianlab
