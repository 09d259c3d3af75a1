// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_slot.h"

#include <QDir>
#include <QMetaObject>
#include <algorithm>
#include <mutex>

#include "model/formats/setting_changes.h"
#include "model/labs/metrics_of.h"
#include "model/session/step_gate.h"
#include "ui/runs/load_run.h"
#include "ui/runs/retired_sessions.h"
#include "ui/runs/run_list.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kDrainMilliseconds = 33;       // at most 30 times a second
constexpr int kRestMilliseconds = 400;       // settings rest this long before the untrained network is looked at
constexpr int kHeartbeatMilliseconds = 500;  // the speed and ETA move even where nothing is logged

}  // namespace

// What a session rings, on any thread, possibly after its slot is gone.
class RunSlot::Bell {
 public:
  explicit Bell(RunSlot* slot) : slot_(slot) {}

  void ring() {
    const std::lock_guard lock(mutex_);
    if (!slot_ || rung_) return;
    rung_ = true;
    QMetaObject::invokeMethod(
        slot_, [slot = slot_] { slot->wakeUp(); }, Qt::QueuedConnection);
  }
  void answer() {
    const std::lock_guard lock(mutex_);
    rung_ = false;
  }
  void silence() {
    const std::lock_guard lock(mutex_);
    slot_ = nullptr;
  }

 private:
  std::mutex mutex_;
  RunSlot* slot_;
  bool rung_ = false;
};

RunSlot::RunSlot(Setup setup) : setup_(std::move(setup)), bell_(std::make_shared<Bell>(this)) {
  drainTimer_.setSingleShot(true);
  connect(&drainTimer_, &QTimer::timeout, this, &RunSlot::drain);
  restTimer_.setSingleShot(true);
  restTimer_.setInterval(kRestMilliseconds);
  connect(&restTimer_, &QTimer::timeout, this, &RunSlot::preparationDue);
  heartbeat_.setInterval(kHeartbeatMilliseconds);
  connect(&heartbeat_, &QTimer::timeout, this, &RunSlot::drain);
  heartbeat_.start();
  if (setup_.first)
    connect(setup_.first, &RunSlot::listed, this, [this] {
      if (listWhenLoaded_) list();
    });
}

RunSlot::~RunSlot() {
  bell_->silence();
  if (session_) setup_.retired.take(std::move(session_), {});
}

bool RunSlot::over() const {
  return state() == RunState::Finished || state() == RunState::Stopped || state() == RunState::Failed;
}

void RunSlot::wakeUp() {
  bell_->answer();
  if (drainTimer_.isActive()) return;
  // What comes after a rest is shown at once; a stream of news is gathered.
  const int64_t rested = sinceDrain_.isValid() ? sinceDrain_.elapsed() : kDrainMilliseconds;
  drainTimer_.start(static_cast<int>(std::clamp<int64_t>(kDrainMilliseconds - rested, 0, kDrainMilliseconds)));
}

void RunSlot::begin(const std::optional<StartingPoint>& start, const std::optional<RunOrigin>& origin) {
  retire();
  const ExperimentConfig config = setup_.wanted();
  run_ = std::make_shared<Run>(metricsOf(config));
  run_->config = config;
  run_->origin = origin;
  QString problem;
  try {
    SessionOptions options;
    options.start = start;
    options.gate = setup_.gate;
    options.folderComes = static_cast<bool>(setup_.house);
    session_ = std::make_unique<TrainingSession>(
        run_->config, setup_.regularizers, [bell = bell_] { bell->ring(); }, std::nullopt, std::move(options));
  } catch (const std::exception& error) {
    run_->progress.state = RunState::Failed;
    run_->progress.message = error.what();
    problem = refusalText(error);
  }
  Q_EMIT sessionChanged();
  Q_EMIT stateChanged();
  if (!problem.isEmpty()) Q_EMIT failed(problem);
}

void RunSlot::resume(const Run& run, const Catalogues& catalogues) {
  retire();
  SessionOptions options;
  options.gate = setup_.gate;
  options.resume = true;
  const std::string folder = QDir::toNativeSeparators(run.folder).toStdString();
  auto session = std::make_unique<TrainingSession>(
      run.config, setup_.regularizers, [bell = bell_] { bell->ring(); }, folder, std::move(options));
  // What it had done after its last save comes again.
  std::shared_ptr<Run> saved = loadRun(run.folder, catalogues);
  saved->robustness = run.robustness;
  saved->evaluatedNorm = run.evaluatedNorm;
  saved->live = true;
  saved->progress.state = RunState::Idle;
  session_ = std::move(session);
  run_ = saved;
  listed_ = true;
  setup_.list.replace(setup_.list.rowOf(run.id), std::move(saved));
  const std::string& note = session_->resumeNote();
  Q_EMIT sessionChanged();
  Q_EMIT stateChanged();
  if (!note.empty()) Q_EMIT failed(QString::fromStdString(note));
  session_->prepare();
}

void RunSlot::look(const Run& run, const StartingPoint& start) {
  retire();
  SessionOptions options;
  options.gate = setup_.gate;
  options.start = start;
  auto session = std::make_unique<TrainingSession>(
      run.config, setup_.regularizers, [bell = bell_] { bell->ring(); }, std::nullopt, std::move(options));
  auto shown = std::make_shared<Run>(run);
  shown->records = RecordTable(run.records.metrics());  // what it measures before the first step comes again
  shown->live = true;
  shown->frozen.reset();
  shown->progress.state = RunState::Idle;
  session_ = std::move(session);
  run_ = shown;
  listed_ = true;
  setup_.list.replace(setup_.list.rowOf(run.id), std::move(shown));
  Q_EMIT sessionChanged();
  Q_EMIT stateChanged();
  session_->prepare();
}

void RunSlot::prepare() {
  restTimer_.stop();
  if (session_) session_->prepare();
}

void RunSlot::retire() {
  if (listed_) {
    drain();
    if (!over()) run_->progress.state = run_->imported ? RunState::Finished : RunState::Stopped;
    setup_.list.tell(run_->id);
    if (session_ && !run_->imported) run_->frozen = session_->freeze();
    run_->live = false;
  }
  const QString folder = listed_ ? run_->folder : QString();
  listed_ = listWhenLoaded_ = toldToTrain_ = dataKnown_ = false;
  rewoundTo_.reset();
  if (session_) setup_.retired.take(std::move(session_), folder);
}

bool RunSlot::stale() const {
  return !session_ || (!listed_ && (over() || !(run_->config == setup_.wanted())));
}

void RunSlot::list() {
  if (listed_) return;
  // A run whose data cannot be read never was one. One that stands beside another is listed after it.
  listWhenLoaded_ = !session_->loaded() || (setup_.first && !setup_.first->listed_);
  if (listWhenLoaded_) return;
  listed_ = true;
  if (setup_.first) run_->name = setup_.list.freeName(setup_.first->run_->name + u' ' + setup_.word);
  run_->live = true;
  setup_.list.begin(run_);
  if (setup_.house) {
    setup_.house(*run_);
    std::optional<std::filesystem::path> folder;
    if (!run_->folder.isEmpty()) folder = QDir::toNativeSeparators(run_->folder).toStdString();
    session_->keepIn(folder);
  }
  Q_EMIT listed();
}

void RunSlot::obey(Command command) {
  if (!session_) return;
  // One that comes late goes as far as the first.
  if (setup_.first && setup_.first->run_->progress.totalEpochs > run_->progress.totalEpochs)
    session_->extendTo(setup_.first->run_->progress.totalEpochs);
  list();
  (session_.get()->*command)();
  toldToTrain_ = true;
  if (starting()) Q_EMIT stateChanged();
  bell_->ring();
}

void RunSlot::pause() {
  if (session_) session_->pause();
  bell_->ring();
}

void RunSlot::stop() {
  if (session_ && listed_) session_->stop();
  bell_->ring();
}

void RunSlot::extendTo(int64_t epochs) {
  if (session_) session_->extendTo(epochs);
}

void RunSlot::rewindTo(std::optional<int64_t> step) {
  rewoundTo_ = step;
  if (session_) session_->holdStep(step);
}

void RunSlot::keep(std::shared_ptr<const RobustnessResult> result) {
  run_->keep(std::move(result));
  Q_EMIT updated();
}

bool RunSlot::hasPendingChanges() const {
  if (!listed_) return false;
  // What was still to change when a run was reopened may have changed since.
  const int64_t step = run_->progress.step;
  return !(settledAfter(step, run_->config) == settledAfter(step, setup_.wanted()));
}

void RunSlot::settingsChanged() {
  if (!listed_ && run_ && !(run_->config == setup_.wanted())) restTimer_.start();
  const bool pending = hasPendingChanges();
  if (pending != pending_ || pending) {
    pending_ = pending;
    Q_EMIT pendingChanged();
  }
}

void RunSlot::drain() {
  sinceDrain_.start();
  if (!session_) return;
  const SessionUpdate update = session_->drain();
  const RunState before = state();
  run_->records.append(update.records);
  run_->progress = update.progress;
  if (update.config) {
    run_->config = *update.config;
    if (listed_) setup_.list.tellSettings(run_->id);
    settingsChanged();
  }
  if (!dataKnown_ && session_->loaded()) {
    dataKnown_ = true;
    Q_EMIT dataLoaded();
    if (listWhenLoaded_) list();
  }
  const RunState after = state();
  Q_EMIT updated();
  if (listed_) setup_.list.tell(run_->id);
  if (after == before) return;
  Q_EMIT stateChanged();
  if (after == RunState::Failed) Q_EMIT failed(refusalText(run_->progress.message));
}

}  // namespace hessianlab
