// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_course.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/lessons/lesson_library.h"
#include "ui/runs/run_controller.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

LessonCourse::LessonCourse(LabDocument& document, RunController& controller, std::vector<Preset> presets,
                           QObject* parent)
    : QObject(parent), document_(document), controller_(controller), presets_(std::move(presets)) {
  connect(&controller_, &RunController::updated, this, qOverload<>(&LessonCourse::follow));
  connect(&controller_, &RunController::sessionChanged, this, qOverload<>(&LessonCourse::follow));
  connect(&controller_, &RunController::runAdded, this, &LessonCourse::nameRun);
  connect(&controller_, &RunController::stateChanged, this, &LessonCourse::changed);
  connect(&document_, &LabDocument::configChanged, this, &LessonCourse::changed);
}

bool LessonCourse::begin(const Lesson& lesson) {
  leave();
  problem_.clear();
  if (controller_.running() || controller_.starting()) {
    problem_ = tr("A network is training. Pause or stop it first: a lesson begins with a network of its own.");
    return false;
  }
  try {
    settings_ = settingsOf(lesson, presets_, document_.catalogues());
  } catch (const InputError& error) {
    problem_ = refusalText(error);
    return false;
  }
  before_ = document_.settings();
  lesson_ = lesson;
  states_.assign(lesson.steps.size(), {});
  values_.clear();
  untickOthers();
  step_ = 0;
  restoreStep();
  if (controller_.currentIsListed()) freshNetwork();  // the views show the lesson's untrained network
  Q_EMIT changed();
  return true;
}

bool LessonCourse::resume(const Lesson& lesson, std::size_t step,
                          const std::vector<std::optional<std::size_t>>& predictions) {
  if (!begin(lesson)) return false;
  for (std::size_t i = 0; i < states_.size() && i < predictions.size(); ++i) {
    const auto& question = lesson_->steps[i].predict;
    if (question && predictions[i] && *predictions[i] <= question->choices.size())
      states_[i].prediction = predictions[i];
  }
  goTo(std::min(step, states_.size() - 1));
  Q_EMIT changed();
  return true;
}

void LessonCourse::leave() {
  if (!lesson_) return;
  cancel();
  const QString title = engineText(lesson_->title);
  lesson_.reset();
  if (!unticked_.empty()) {  // the plots go back to the runs of before
    std::vector<int> own;
    for (const auto& run : controller_.runs()) own.push_back(run->id);
    for (const int id : own)
      controller_.setTicked(id, std::find(unticked_.begin(), unticked_.end(), id) != unticked_.end());
    unticked_.clear();
  }
  document_.replaceSettings(before_, tr("end of the lesson “%1”").arg(title));
  if (controller_.currentIsListed()) freshNetwork();
  Q_EMIT changed();
}

void LessonCourse::freshNetwork() {
  const bool locked = controller_.seedLocked();
  controller_.setSeedLocked(true);  // the settings stay as they are, whatever the lock says
  controller_.reset();
  controller_.setSeedLocked(locked);
}

void LessonCourse::untickOthers() {
  for (const auto& run : controller_.runs())
    if (run->ticked) unticked_.push_back(run->id);
  for (const int id : unticked_) controller_.setTicked(id, false);
}

void LessonCourse::goTo(std::size_t step) {
  if (!lesson_ || step >= lesson_->steps.size() || step == step_) return;
  cancel();
  problem_.clear();
  step_ = step;
  restoreStep();
  // A step that only tells what is known already needs no button.
  if (!hasSomethingToRun() && !present().measure.empty()) compare();
  Q_EMIT changed();
}

std::optional<Quantity> LessonCourse::attackOfStep() const {
  for (const Expression& expression : toldBy(present()))
    for (const Quantity& quantity : expression.quantities())
      if (quantity.epsilon > 0) return quantity;
  return std::nullopt;
}

// Settings, and the attack in the tool bar, as one step of undo.
void LessonCourse::restoreStep() {
  if (!lesson_) return;
  const QString what = tr("lesson step “%1”").arg(engineText(present().heading));
  const auto attack = attackOfStep();
  const LabSettings& now = document_.settings();
  const bool same = attack && parseNorm(attack->norm) == now.norm && attack->epsilon == now.epsilon();
  if (!attack || same) return document_.replaceConfig(settings_[step_], what);
  document_.undoStack().beginMacro(what);
  document_.replaceConfig(settings_[step_], what);
  document_.setNorm(parseNorm(attack->norm));
  document_.setEpsilon(attack->epsilon);
  document_.undoStack().endMacro();
}

bool LessonCourse::strayed() const {
  return lesson_ && !(document_.config() == settings_[step_]);
}

void LessonCourse::predict(std::size_t choice) {
  if (!lesson_ || !present().predict || state().done) return;
  states_[step_].prediction = choice;
  Q_EMIT changed();
}

QString LessonCourse::whyNotRun() const {
  if (phase_ != Phase::Reading) return tr("It is under way.");
  if (state().done) return tr("This step is done; what was measured stands below.");
  if (strayed()) return tr("The settings are no longer those of this step. Restore them first.");
  if (present().predict && !state().prediction) return tr("Answer the question first, or choose not to guess.");
  if (const QString missing = missingRun(); !missing.isEmpty()) return missing;
  if (!present().run.empty() && (controller_.running() || controller_.starting()))
    return tr("A network is training. Pause or stop it first.");
  return {};
}

QString LessonCourse::missingRun() const {
  for (const Expression& expression : toldBy(present()))
    for (const Quantity& quantity : expression.quantities()) {
      if (quantity.run == present().run || values_.contains(quantity.text())) continue;
      const auto trains = std::find_if(lesson_->steps.begin(), lesson_->steps.end(),
                                       [&](const LessonStep& step) { return step.run == quantity.run; });
      return tr("This step compares with the run “%1” of step %2, which is not trained yet. Go back and run "
                "that step first.")
          .arg(engineText(quantity.run))
          .arg(trains - lesson_->steps.begin() + 1);
    }
  return {};
}

QString LessonCourse::whatToDo() const {
  if (!lesson_ || state().done) return {};
  if (phase_ != Phase::Reading) return tr("The lesson trains its network: the curves begin in a moment");
  if (present().run.empty()) return tr("This step of the lesson trains nothing: its text says where to look");
  if (present().predict && !state().prediction)
    return tr("Answer the question of the lesson, then press “Run this step” there");
  const QString why = whyNotRun();
  return why.isEmpty() ? tr("Press “Run this step” in the lesson: its run is drawn here") : why;
}

void LessonCourse::runStep() {
  if (!lesson_ || !whyNotRun().isEmpty()) return;
  problem_.clear();
  if (present().run.empty()) {
    compare();
    Q_EMIT changed();
    return;
  }
  if (controller_.currentIsListed()) freshNetwork();
  phase_ = Phase::Training;
  controller_.run();
  trained_ = controller_.currentRun();
  nameRun();
  Q_EMIT changed();
  follow();
}

void LessonCourse::nameRun() {
  if (phase_ == Phase::Training && isOurs() && controller_.currentIsListed())
    controller_.rename(trained_->id, engineText(present().run));
}

bool LessonCourse::isOurs() const {
  return trained_ && controller_.currentRun() == trained_;
}

void LessonCourse::cancel() {
  if (phase_ == Phase::Reading) return;
  const bool training = phase_ == Phase::Training && isOurs();
  if (measurement_) measurement_->cancel();
  giveUp(tr("Stopped. Run the step again whenever you like."));
  if (!training) return;
  if (controller_.currentIsListed())
    controller_.stop();
  else
    freshNetwork();  // its data are still on their way
}

void LessonCourse::giveUp(const QString& why) {
  phase_ = Phase::Reading;
  measurement_.reset();
  trained_.reset();
  problem_ = why;
  Q_EMIT changed();
}

void LessonCourse::follow() {
  if (phase_ == Phase::Reading) return;
  if (!trained_) return;  // run() is just beginning
  if (!isOurs()) return giveUp(tr("Another run has taken the place of this step's. Run the step again."));
  follow(controller_.state());
}

void LessonCourse::follow(RunState state) {
  if (phase_ == Phase::Training) {
    if (state == RunState::Failed) return giveUp(refusalText(trained_->progress.message));
    if (state == RunState::Stopped) return giveUp(tr("The training was stopped before its end. Run the step again."));
    if (state == RunState::Finished) measure();
  }
  if (phase_ == Phase::Measuring) {
    try {
      if (measurement_->poll()) {
        values_.insert(measurement_->values().begin(), measurement_->values().end());
        states_[step_].estimators = engineSentence(measurement_->estimators());
        measurement_.reset();
        trained_.reset();
        phase_ = Phase::Reading;
        compare();
        Q_EMIT changed();
        return;
      }
    } catch (const RunError& error) {
      return giveUp(refusalText(error));
    }
  }
  Q_EMIT progressed();
}

void LessonCourse::measure() {
  try {
    measurement_.emplace(quantitiesOf(*lesson_, present().run), trained_->records, *controller_.session());
    phase_ = Phase::Measuring;
    Q_EMIT changed();
  } catch (const RunError& error) {
    giveUp(refusalText(error));
  }
}

void LessonCourse::compare() {
  StepState& state = states_[step_];
  state.told.clear();
  try {
    for (const Expression& expression : toldBy(present()))
      state.told.push_back({expression, expression.value(values_)});
    if (present().predict) state.happened = happened(*present().predict, values_);
    state.done = true;
  } catch (const RunError&) {  // a run of an earlier step is missing: nothing to tell yet
    state.told.clear();
  }
}

double LessonCourse::progress() const {
  if (phase_ == Phase::Measuring) return measurement_->progress();
  if (phase_ == Phase::Reading || !trained_ || trained_->progress.totalSteps == 0) return 0;
  return static_cast<double>(trained_->progress.step) / static_cast<double>(trained_->progress.totalSteps);
}

}  // namespace hessianlab
