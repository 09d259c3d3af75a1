// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_controller.h"

#include <QMetaObject>
#include <QRandomGenerator>
#include <algorithm>

#include "model/error.h"
#include "model/session/catalogues.h"
#include "ui/config_access.h"

namespace hessianlab {

namespace {

constexpr int kDrainMilliseconds = 33;       // at most 30 times a second
constexpr int kPrepareMilliseconds = 400;    // settings rest this long before the untrained network is looked at
constexpr int kHeartbeatMilliseconds = 500;  // the speed and ETA move even where nothing is logged

bool over(RunState state) {
  return state == RunState::Finished || state == RunState::Stopped || state == RunState::Failed;
}

}  // namespace

RunController::RunController(LabDocument& document, std::shared_ptr<const RegularizerFactory> regularizers,
                             QObject* parent)
    : QObject(parent), document_(document), regularizers_(std::move(regularizers)) {
  drainTimer_.setSingleShot(true);
  connect(&drainTimer_, &QTimer::timeout, this, &RunController::drain);
  prepareTimer_.setSingleShot(true);
  prepareTimer_.setInterval(kPrepareMilliseconds);
  connect(&prepareTimer_, &QTimer::timeout, this, &RunController::prepare);
  heartbeat_.setInterval(kHeartbeatMilliseconds);
  connect(&heartbeat_, &QTimer::timeout, this, &RunController::drain);
  heartbeat_.start();
  connect(&document_, &LabDocument::configChanged, this, &RunController::configChanged);
}

RunController::~RunController() {
  // The wake-up of a session must not outlive this object, so every session ends here.
  session_.reset();
  graveyard_.clear();
}

void RunController::wakeUp() {
  if (wakePosted_.exchange(true)) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        wakePosted_ = false;
        if (drainTimer_.isActive()) return;
        // What comes after a rest is shown at once; a stream of news is gathered.
        const int64_t rested = sinceDrain_.isValid() ? sinceDrain_.elapsed() : kDrainMilliseconds;
        drainTimer_.start(static_cast<int>(std::clamp<int64_t>(kDrainMilliseconds - rested, 0, kDrainMilliseconds)));
      },
      Qt::QueuedConnection);
}

void RunController::startSession() {
  retireSession();
  configureThreads(document_.config().training.threads);
  draft_ = std::make_shared<Run>();
  draft_->config = document_.config();
  QString problem;
  try {
    session_ = std::make_unique<TrainingSession>(draft_->config, regularizers_, [this] { wakeUp(); });
  } catch (const std::exception& error) {
    draft_->progress.state = RunState::Failed;
    draft_->progress.message = error.what();
    problem = QString::fromUtf8(error.what());
  }
  Q_EMIT sessionChanged();
  Q_EMIT stateChanged();
  if (!problem.isEmpty()) Q_EMIT failed(problem);
}

void RunController::retireSession() {
  if (session_ && listed_) draft_->frozen = session_->freeze();
  listed_ = false;
  listWhenLoaded_ = false;
  toldToTrain_ = false;
  dataKnown_ = false;
  rewoundTo_.reset();
  if (!session_) return;
  session_->stop();
  auto done = std::make_shared<std::atomic<bool>>(false);
  graveyard_.push_back({done, std::jthread([old = std::move(session_), done]() mutable {
                          old.reset();
                          *done = true;
                        })});
  session_ = nullptr;
}

void RunController::prepare() {
  prepareTimer_.stop();
  if (listed_) return;
  startSession();
  if (session_) session_->prepare();
}

bool RunController::ensureSession() {
  const bool stale = !session_ || (!listed_ && (over(state()) || !(draft_->config == document_.config())));
  if (stale) startSession();
  prepareTimer_.stop();
  return session_ != nullptr;
}

void RunController::list() {
  if (listed_) return;
  // A run whose data cannot be read never was one.
  listWhenLoaded_ = !session_->datasetInfo();
  if (listWhenLoaded_) return;
  listed_ = true;
  draft_->id = nextId_++;
  draft_->color = draft_->id - 1;
  draft_->name = QStringLiteral("run %1").arg(draft_->id);
  // Curves of another data set have nothing to say beside the new ones; a tick brings them back.
  for (const auto& run : runs_)
    if (run->config.dataset.name != draft_->config.dataset.name) run->ticked = false;
  runs_.push_back(draft_);
  Q_EMIT runAdded();
}

void RunController::run() {
  goOn(&TrainingSession::run, document_.config().training.epochs);
}

void RunController::pause() {
  if (session_) session_->pause();
  wakeUp();
}

void RunController::toggle() {
  running() ? pause() : run();
}

void RunController::stepOnce() {
  goOn(&TrainingSession::stepOnce, 1);
}

void RunController::epochOnce() {
  goOn(&TrainingSession::epochOnce, 1);
}

void RunController::goOn(void (TrainingSession::*command)(), int64_t epochsBeyondEnd) {
  if (running()) return;
  if (listed_ && over(state())) {
    if (state() == RunState::Finished && session_ && !hasPendingChanges())
      session_->extendTo(draft_->progress.totalEpochs + epochsBeyondEnd);
    else
      reset();
  }
  if (!ensureSession()) return;
  list();
  (session_.get()->*command)();
  toldToTrain_ = true;
  if (starting()) Q_EMIT stateChanged();
  wakeUp();
}

void RunController::stop() {
  if (session_ && listed_) session_->stop();
  wakeUp();
}

void RunController::reset() {
  if (listed_) {
    drain();  // what the old run still had to say
    if (!over(draft_->progress.state)) draft_->progress.state = RunState::Stopped;
    Q_EMIT runChanged(rowOf(draft_->id));
  }
  retireSession();
  if (!seedLocked_) drawNewSeed();
  prepare();
  configChanged();
}

void RunController::rewindTo(std::optional<int64_t> step) {
  if (step == rewoundTo_) return;
  rewoundTo_ = step;
  Q_EMIT rewound();
  Q_EMIT updated();
}

void RunController::drawNewSeed() {
  const int largest = static_cast<int>(generalSetting("training.seed").maximum);
  document_.set("training.seed", static_cast<double>(QRandomGenerator::global()->bounded(1, largest)));
}

bool RunController::hasPendingChanges() const {
  return listed_ && !(draft_->config == document_.config());
}

void RunController::configChanged() {
  if (!listed_ && draft_ && !(draft_->config == document_.config())) prepareTimer_.start();
  const bool pending = hasPendingChanges();
  if (pending != pending_ || pending) {
    pending_ = pending;
    Q_EMIT pendingChanged();
  }
}

void RunController::drain() {
  std::erase_if(graveyard_, [](const Retired& retired) { return retired.done->load(); });
  sinceDrain_.start();
  if (!session_) return;
  const SessionUpdate update = session_->drain();
  const RunState before = draft_->progress.state;
  draft_->append(update.steps);
  draft_->probes.insert(draft_->probes.end(), update.probes.begin(), update.probes.end());
  draft_->evaluations.insert(draft_->evaluations.end(), update.evaluations.begin(), update.evaluations.end());
  draft_->progress = update.progress;
  if (!dataKnown_ && session_->datasetInfo()) {
    dataKnown_ = true;
    Q_EMIT dataLoaded();
    if (listWhenLoaded_) list();
  }
  const RunState after = draft_->progress.state;
  Q_EMIT updated();
  if (listed_) Q_EMIT runChanged(rowOf(draft_->id));
  if (after == before) return;
  Q_EMIT stateChanged();
  if (after == RunState::Failed) Q_EMIT failed(QString::fromStdString(draft_->progress.message));
  if (after == RunState::Finished) Q_EMIT finished();
}

std::vector<std::shared_ptr<const Run>> RunController::shownRuns() const {
  std::vector<std::shared_ptr<const Run>> shown;
  for (const auto& run : runs_)
    if (run->ticked) shown.push_back(run);
  if (runs_.empty() && draft_) shown.push_back(draft_);
  return shown;
}

void RunController::addSaved(std::shared_ptr<Run> run) {
  run->id = nextId_++;
  run->color = run->id - 1;
  runs_.insert(listed_ ? runs_.end() - 1 : runs_.end(), std::move(run));
  Q_EMIT runAdded();
  Q_EMIT updated();
}

int RunController::rowOf(int id) const {
  const auto at = std::find_if(runs_.begin(), runs_.end(), [id](const auto& run) { return run->id == id; });
  return at == runs_.end() ? -1 : static_cast<int>(at - runs_.begin());
}

void RunController::rename(int id, const QString& name) {
  const int row = rowOf(id);
  if (row < 0 || name.trimmed().isEmpty()) return;
  runs_[static_cast<std::size_t>(row)]->name = name.trimmed();
  Q_EMIT runRelabelled(row);
  Q_EMIT updated();
}

void RunController::setTicked(int id, bool ticked) {
  const int row = rowOf(id);
  if (row < 0) return;
  runs_[static_cast<std::size_t>(row)]->ticked = ticked;
  Q_EMIT runRelabelled(row);
  Q_EMIT updated();
}

void RunController::remove(int id) {
  const int row = rowOf(id);
  if (row < 0) return;
  const bool isCurrent = listed_ && draft_->id == id;
  if (isCurrent && running()) return;
  if (isCurrent) retireSession();
  runs_.erase(runs_.begin() + row);
  Q_EMIT runRemoved(row);
  if (isCurrent) {
    prepare();
    configChanged();
  }
  Q_EMIT updated();
}

void RunController::setRobustness(const Run& run, std::shared_ptr<const RobustnessResult> result) {
  if (draft_.get() == &run) draft_->keep(result);
  for (const auto& listed : runs_)
    if (listed.get() == &run) listed->keep(result);
  if (const int row = rowOf(run.id); row >= 0) Q_EMIT runChanged(row);
  Q_EMIT updated();
}

}  // namespace hessianlab
