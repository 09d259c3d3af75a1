// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_controller.h"

#include <QMetaObject>
#include <QRandomGenerator>
#include <algorithm>

#include "model/base/error.h"
#include "model/jobs/threads.h"
#include "model/labs/metrics_of.h"
#include "model/session/step_gate.h"
#include "ui/words/config_access.h"

namespace hessianlab {

namespace {

constexpr int kDrainMilliseconds = 33;       // at most 30 times a second
constexpr int kPrepareMilliseconds = 400;    // settings rest this long before the untrained network is looked at
constexpr int kHeartbeatMilliseconds = 500;  // the speed and ETA move even where nothing is logged

bool over(RunState state) {
  return state == RunState::Finished || state == RunState::Stopped || state == RunState::Failed;
}

}  // namespace

RunController::RunController(LabDocument& document, RunList& list,
                             std::shared_ptr<const RegularizerFactory> regularizers, QObject* parent)
    : QObject(parent),
      document_(document),
      list_(list),
      regularizers_(std::move(regularizers)),
      gate_(std::make_shared<StepGate>()) {
  connect(&document_, &LabDocument::configChanged, this, &RunController::configChanged);
  connectAll();
}

RunController::RunController(RunController* leader)
    : document_(leader->document_),
      list_(leader->list_),
      regularizers_(leader->regularizers_),
      leader_(leader),
      gate_(leader->gate_) {
  connect(&document_, &LabDocument::twinChanged, this, &RunController::configChanged);
  connectAll();
}

void RunController::connectAll() {
  drainTimer_.setSingleShot(true);
  connect(&drainTimer_, &QTimer::timeout, this, &RunController::drain);
  prepareTimer_.setSingleShot(true);
  prepareTimer_.setInterval(kPrepareMilliseconds);
  connect(&prepareTimer_, &QTimer::timeout, this, &RunController::prepare);
  heartbeat_.setInterval(kHeartbeatMilliseconds);
  connect(&heartbeat_, &QTimer::timeout, this, &RunController::drain);
  heartbeat_.start();
  connect(&list_, &RunList::added, this, &RunController::runAdded);
  connect(&list_, &RunList::removed, this, &RunController::runRemoved);
  connect(&list_, &RunList::changed, this, &RunController::runChanged);
  connect(&list_, &RunList::relabelled, this, [this](int row) {
    Q_EMIT runRelabelled(row);
    Q_EMIT updated();
  });
}

RunController::~RunController() {
  // The wake-up of a session must not outlive this object, so every session ends here.
  twin_.reset();
  endedTwins_.clear();
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

ExperimentConfig RunController::wanted() const {
  if (!leader_) return document_.config();
  ExperimentConfig config = leader_->draft_ ? leader_->draft_->config : document_.config();
  config["regularizer"] = document_.settings().twin;
  return config;
}

void RunController::startSession() {
  retireSession();
  const RunController& first = leader_ ? *leader_ : *this;
  configureThreads(document_.config().integer("training.threads"));
  const ExperimentConfig config = wanted();
  draft_ = std::make_shared<Run>(metricsOf(config));
  draft_->config = config;
  draft_->origin = first.origin_;
  QString problem;
  try {
    SessionOptions options;
    options.start = first.start_;
    options.gate = gate_;
    session_ = std::make_unique<TrainingSession>(
        draft_->config, regularizers_, [this] { wakeUp(); }, std::nullopt, std::move(options));
  } catch (const std::exception& error) {
    draft_->progress.state = RunState::Failed;
    draft_->progress.message = error.what();
    problem = QString::fromUtf8(error.what());
  }
  Q_EMIT sessionChanged();
  Q_EMIT stateChanged();
  if (!problem.isEmpty()) Q_EMIT failed(problem);
  if (twin_) twin_->startSession();
}

void RunController::closeRun() {
  if (!listed_) return;
  drain();
  if (!over(draft_->progress.state)) draft_->progress.state = RunState::Stopped;
  list_.tell(draft_->id);
}

void RunController::retireSession() {
  if (twin_) twin_->retireSession();  // first: left alone it would hurry on
  closeRun();
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

void RunController::clearGraveyard() {
  std::erase_if(graveyard_, [](const Retired& retired) { return retired.done->load(); });
}

void RunController::prepare() {
  prepareTimer_.stop();
  if (listed_) return;
  startSession();
  if (session_) session_->prepare();
  if (twin_ && twin_->session_) twin_->session_->prepare();
}

bool RunController::ensureSession() {
  const bool stale = !session_ || (!listed_ && (over(state()) || !(draft_->config == wanted())));
  if (stale) startSession();
  prepareTimer_.stop();
  return session_ != nullptr;
}

void RunController::list() {
  if (listed_) return;
  // A run whose data cannot be read never was one. A twin stands after the run that it belongs to.
  listWhenLoaded_ = !session_->loaded() || (leader_ && !leader_->listed_);
  if (listWhenLoaded_) return;
  listed_ = true;
  if (leader_) draft_->name = list_.freeName(leader_->draft_->name + QStringLiteral(" twin"));
  list_.begin(draft_);
  if (twin_ && twin_->listWhenLoaded_) twin_->list();
}

void RunController::run() {
  goOn(&TrainingSession::run, document_.config().integer("training.epochs"));
}

void RunController::pause() {
  for (RunController* each : {this, twin_.get()}) {
    if (!each) continue;
    if (each->session_) each->session_->pause();
    each->wakeUp();
  }
}

void RunController::toggle() {
  anyRunning() ? pause() : run();
}

void RunController::stepOnce() {
  goOn(&TrainingSession::stepOnce, 1);
}

void RunController::epochOnce() {
  goOn(&TrainingSession::epochOnce, 1);
}

bool RunController::twinIsBehind() const {
  return twin_ && twin_->session_ && !over(twin_->state()) && draft_ &&
         twin_->session_->progress().step < draft_->progress.step;
}

void RunController::goOn(void (TrainingSession::*command)(), int64_t epochsBeyondEnd) {
  if (anyRunning()) return;
  if (listed_ && over(state())) {
    const bool changed = hasPendingChanges() || (twin_ && twin_->hasPendingChanges());
    if (state() == RunState::Finished && session_ && !changed) {
      if (twinIsBehind()) return twin_->obey(command);
      extendTo(draft_->progress.totalEpochs + epochsBeyondEnd);
    } else {
      reset();
    }
  }
  if (!ensureSession()) return;
  if (twin_) twin_->ensureSession();
  obey(command);
  if (twin_) twin_->obey(command);
}

void RunController::extendTo(int64_t epochs) {
  session_->extendTo(epochs);
  if (twin_ && twin_->session_) twin_->session_->extendTo(epochs);
}

void RunController::obey(void (TrainingSession::*command)()) {
  if (!session_) return;
  // A twin that comes late goes as far as the run beside it.
  if (leader_ && leader_->draft_->progress.totalEpochs > draft_->progress.totalEpochs)
    session_->extendTo(leader_->draft_->progress.totalEpochs);
  list();
  (session_.get()->*command)();
  toldToTrain_ = true;
  if (starting()) Q_EMIT stateChanged();
  wakeUp();
}

void RunController::stop() {
  for (RunController* each : {this, twin_.get()}) {
    if (!each) continue;
    if (each->session_ && each->listed_) each->session_->stop();
    each->wakeUp();
  }
}

void RunController::reset() {
  retireSession();
  start_.reset();
  origin_.clear();
  if (!seedLocked_) drawNewSeed();
  prepare();
  configChanged();
}

void RunController::branchFrom(int64_t step) {
  if (!session_ || !listed_) return;
  StartingPoint start;
  try {
    start = session_->startingPoint(step);
    requireBranch(start.config, document_.config());
  } catch (const std::exception& error) {
    Q_EMIT failed(QString::fromUtf8(error.what()));
    return;
  }
  origin_ = QStringLiteral("from %1 at step %2").arg(draft_->name).arg(step);
  start_ = std::move(start);
  retireSession();
  prepare();
  configChanged();
}

void RunController::rewindTo(std::optional<int64_t> step) {
  if (step == rewoundTo_) return;
  rewoundTo_ = step;
  if (session_) session_->holdStep(step);
  if (twin_) twin_->rewindTo(step);
  Q_EMIT rewound();
  Q_EMIT updated();
}

void RunController::startTwin() {
  if (twin_ || leader_) return;
  twin_.reset(new RunController(this));
  connect(twin_.get(), &RunController::updated, this, &RunController::updated);
  connect(twin_.get(), &RunController::stateChanged, this, &RunController::stateChanged);
  connect(twin_.get(), &RunController::failed, this,
          [this](const QString& message) { Q_EMIT failed(QStringLiteral("twin: ") + message); });
  Q_EMIT twinChanged();
  if (!draft_) return;
  const bool trains = toldToTrain_ && !over(state()) && state() != RunState::Paused;
  twin_->prepare();
  twin_->rewindTo(rewoundTo_);
  if (trains) twin_->obey(&TrainingSession::run);
  Q_EMIT stateChanged();
}

void RunController::endTwin() {
  if (!twin_) return;
  std::unique_ptr<RunController> old = std::move(twin_);
  disconnect(old.get(), nullptr, this, nullptr);
  Q_EMIT twinChanged();
  old->retireSession();
  old->prepareTimer_.stop();
  endedTwins_.push_back(std::move(old));
  Q_EMIT stateChanged();
  Q_EMIT updated();
}

TrainingSession* RunController::sessionOf(const Run& run) const {
  if (draft_.get() == &run) return session_.get();
  return twin_ ? twin_->sessionOf(run) : nullptr;
}

void RunController::drawNewSeed() {
  const int largest =
      static_cast<int>(describe(document_.config(), "training.seed", document_.catalogues())->slideMaximum);
  document_.set("training.seed", static_cast<double>(QRandomGenerator::global()->bounded(1, largest)));
}

bool RunController::hasPendingChanges() const {
  return listed_ && !(draft_->config == wanted());
}

void RunController::configChanged() {
  if (!listed_ && draft_ && !(draft_->config == wanted())) prepareTimer_.start();
  const bool pending = hasPendingChanges();
  if (pending != pending_ || pending) {
    pending_ = pending;
    Q_EMIT pendingChanged();
  }
}

void RunController::drain() {
  clearGraveyard();
  std::erase_if(endedTwins_, [](const auto& twin) {
    twin->clearGraveyard();
    return twin->graveyard_.empty();
  });
  sinceDrain_.start();
  if (!session_) return;
  const SessionUpdate update = session_->drain();
  const RunState before = draft_->progress.state;
  draft_->records.append(update.records);
  draft_->progress = update.progress;
  if (!dataKnown_ && session_->loaded()) {
    dataKnown_ = true;
    Q_EMIT dataLoaded();
    if (listWhenLoaded_) list();
  }
  const RunState after = draft_->progress.state;
  Q_EMIT updated();
  if (listed_) list_.tell(draft_->id);
  if (after == before) return;
  Q_EMIT stateChanged();
  if (after == RunState::Failed) Q_EMIT failed(QString::fromStdString(draft_->progress.message));
}

std::vector<std::shared_ptr<const Run>> RunController::shownRuns() const {
  if (list_.runs().empty() && draft_) return {draft_};
  return list_.ticked();
}

std::shared_ptr<const Run> RunController::judgedRun() const {
  if (listed_ || list_.runs().empty()) return draft_;
  return list_.runs().back();
}

void RunController::addSaved(std::shared_ptr<Run> run) {
  const auto before = listed_ ? list_.rowOf(draft_->id) : static_cast<int>(list_.runs().size());
  list_.insert(before, std::move(run));
  Q_EMIT updated();
}

void RunController::remove(int id) {
  if (list_.rowOf(id) < 0) return;
  if (twin_ && twin_->isCurrent(id)) return twin_->remove(id);
  const bool current = isCurrent(id);
  if (current && running()) return;
  if (current) {
    retireSession();
    start_.reset();
    origin_.clear();
  }
  list_.remove(id);
  if (current) {
    prepare();
    configChanged();
  }
  Q_EMIT updated();
}

void RunController::setRobustness(const Run& run, std::shared_ptr<const RobustnessResult> result) {
  for (RunController* each : {this, twin_.get()})
    if (each && each->draft_.get() == &run) each->draft_->keep(result);
  for (const auto& listed : list_.runs())
    if (listed.get() == &run) listed->keep(result);
  if (list_.rowOf(run.id) >= 0) list_.tell(run.id);
  Q_EMIT updated();
}

}  // namespace hessianlab
