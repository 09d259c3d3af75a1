// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_controller.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

#include "model/base/error.h"
#include "model/formats/setting_changes.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/session/step_gate.h"
#include "ui/runs/branch_opening.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

RunController::RunController(LabDocument& document, RunList& list,
                             std::shared_ptr<const RegularizerFactory> regularizers, QObject* parent)
    : QObject(parent),
      document_(document),
      list_(list),
      regularizers_(std::move(regularizers)),
      gate_(std::make_shared<StepGate>()) {
  RunSlot& slot = makeSlot([this] { return document_.config(); }, nullptr, {});
  connect(&document_, &LabDocument::configChanged, &slot, &RunSlot::settingsChanged);
  connect(&slot, &RunSlot::preparationDue, this, [this] { prepare(); });
  connect(&slot, &RunSlot::sessionChanged, this, &RunController::sessionChanged);
  connect(&slot, &RunSlot::dataLoaded, this, &RunController::dataLoaded);
  connect(&slot, &RunSlot::pendingChanged, this, &RunController::pendingChanged);
  connect(&list_, &RunList::added, this, &RunController::runAdded);
  connect(&list_, &RunList::removed, this, &RunController::runsRemoved);
  connect(&list_, &RunList::changed, this, &RunController::runChanged);
  connect(&list_, &RunList::replaced, this, [this](int row) {
    Q_EMIT runRelabelled(row);
    Q_EMIT runChanged(row);
    Q_EMIT updated();
  });
  connect(&list_, &RunList::tickChanged, this, &RunController::runRelabelled);
  connect(&list_, &RunList::settingsChanged, this, &RunController::runRelabelled);
  connect(&list_, &RunList::ticksChanged, this, &RunController::updated);
  connect(&list_, &RunList::relabelled, this, [this](int row) {
    Q_EMIT runRelabelled(row);
    Q_EMIT updated();
  });
}

RunController::~RunController() = default;

RunSlot& RunController::makeSlot(std::function<ExperimentConfig()> wanted, const RunSlot* first, const QString& word) {
  slots_.push_back(std::make_unique<RunSlot>(
      RunSlot::Setup{list_, retired_, regularizers_, gate_, std::move(wanted), first, word, [this](Run& run) {
                       if (house_) house_(run);
                     }}));
  RunSlot& slot = *slots_.back();
  connect(&slot, &RunSlot::updated, this, &RunController::updated);
  connect(&slot, &RunSlot::stateChanged, this, &RunController::stateChanged);
  connect(&slot, &RunSlot::failed, this, [this, word](const QString& message) {
    Q_EMIT failed(word.isEmpty() ? message : word + QStringLiteral(": ") + message);
  });
  return slot;
}

RunSlot& RunController::addSlot(const QString& word, Change change) {
  const auto wanted = [this, change = std::move(change)] {
    ExperimentConfig config = first().current() ? first().current()->config : document_.config();
    change(config);
    return config;
  };
  RunSlot& slot = makeSlot(wanted, &first(), word);
  connect(&document_, &LabDocument::twinChanged, &slot, &RunSlot::settingsChanged);
  connect(&slot, &RunSlot::preparationDue, this, [this, &slot] { prepare(slot); });
  Q_EMIT slotsChanged();
  if (!first().current()) return slot;
  const bool trains = first().trains();
  prepare(slot);
  slot.rewindTo(rewoundTo());
  if (trains) slot.obey(&TrainingSession::run);
  Q_EMIT stateChanged();
  return slot;
}

void RunController::removeSlot(RunSlot& slot) {
  const auto at = std::find_if(slots_.begin() + 1, slots_.end(), [&](const auto& each) { return each.get() == &slot; });
  if (at == slots_.end()) return;
  const std::unique_ptr<RunSlot> old = std::move(*at);
  slots_.erase(at);
  disconnect(old.get(), nullptr, this, nullptr);
  Q_EMIT slotsChanged();
  old->retire();
  Q_EMIT stateChanged();
  Q_EMIT updated();
}

void RunController::startTwin() {
  if (twin() || !mayHaveTwin()) return;
  if (showsImported()) {  // both begin with its weights
    branchFrom(0);
    if (!branching()) return;
  }
  document_.distinguishTwin((first().current() ? first().current()->config : document_.config())["regularizer"]);
  addSlot(tr("twin"), [this](ExperimentConfig& config) {
    if (!config.sections.contains("regularizer")) return;
    config["regularizer"] = document_.settings().twin;
    dropChanges(config, live_setting::kStrength);  // of the other one
  });
}

void RunController::endTwin() {
  if (twin()) removeSlot(*twin());
}

bool RunController::mayHaveTwin() const {
  return find(document_.catalogues().sections(document_.config().lab), "regularizer") != nullptr;
}

void RunController::begin() {
  retire();
  if (!mayHaveTwin()) endTwin();
  configureThreads(threadsWanted(document_.config()));
  for (const auto& slot : slots_) slot->begin(start_, origin_);
}

void RunController::retire() {
  // The first one last: a follower left alone would hurry on.
  std::for_each(slots_.rbegin(), slots_.rend(), [](const auto& slot) { slot->retire(); });
}

void RunController::prepare() {
  first().dropPreparation();
  if (currentIsListed()) return;
  begin();
  for (const auto& slot : slots_) slot->prepare();
}

void RunController::prepare(RunSlot& follower) {
  if (follower.currentIsListed()) return;
  follower.begin(start_, origin_);
  follower.prepare();
}

void RunController::run() {
  goOn(&TrainingSession::run, labOf(document_.config()).epochs(document_.config()));
}

void RunController::pause() {
  for (const auto& slot : slots_) slot->pause();
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

bool RunController::anyRunning() const {
  return std::any_of(slots_.begin(), slots_.end(), [](const auto& slot) { return slot->running(); });
}

bool RunController::isBehind(const RunSlot& slot) const {
  return slot.session() && !slot.over() && slot.session()->progress().step < current()->progress.step;
}

void RunController::goOn(RunSlot::Command command, int64_t epochsBeyondEnd) {
  if (anyRunning()) return;
  if (showsImported()) {
    branchFrom(0);
    if (!branching()) return;  // failed() said why
  } else if (currentIsListed() && first().over()) {
    const bool changed =
        std::any_of(slots_.begin(), slots_.end(), [](const auto& slot) { return slot->hasPendingChanges(); });
    if (state() == RunState::Finished && session() && !changed) {
      bool behind = false;
      for (const auto& slot : slots_) {
        if (!isBehind(*slot)) continue;
        behind = true;
        slot->obey(command);
      }
      if (behind) return;
      const int64_t epochs = current()->progress.totalEpochs + epochsBeyondEnd;
      for (const auto& slot : slots_) slot->extendTo(epochs);
    } else {
      reset();
    }
  }
  if (first().stale()) begin();
  if (!session()) return;
  for (const auto& slot : slots_) {
    if (slot->stale()) slot->begin(start_, origin_);
    slot->dropPreparation();
  }
  for (const auto& slot : slots_) slot->obey(command);
}

void RunController::stop() {
  for (const auto& slot : slots_) slot->stop();
}

void RunController::change(const std::string& setting, double value) {
  if (!session() || !currentIsListed() || first().over() || showsImported()) return;
  try {
    session()->change(setting, value);
  } catch (const InputError& error) {
    Q_EMIT failed(refusalText(error));
  }
}

void RunController::forgetBranch() {
  start_.reset();
  origin_.reset();
  opening_.reset();
}

void RunController::reset() {
  retire();
  forgetBranch();
  if (!seedLocked_) drawNewSeed();
  prepare();
  first().settingsChanged();
}

void RunController::rewindTo(std::optional<int64_t> step) {
  if (step == rewoundTo()) return;
  for (const auto& slot : slots_) slot->rewindTo(step);
  Q_EMIT rewound();
  for (const auto& slot : slots_) Q_EMIT slot->updated();
}

TrainingSession* RunController::sessionOf(const Run& run) const {
  for (const auto& slot : slots_)
    if (slot->current() == &run) return slot->session();
  return nullptr;
}

void RunController::drawNewSeed() {
  const int largest =
      static_cast<int>(describe(document_.config(), "training.seed", document_.catalogues())->slideMaximum);
  document_.set("training.seed", static_cast<double>(QRandomGenerator::global()->bounded(1, largest)));
}

std::vector<std::shared_ptr<const Run>> RunController::shownRuns() const {
  auto ticked = list_.ticked();
  if (ticked.empty() && current() && !currentIsListed()) return {currentRun()};
  return ticked;
}

std::shared_ptr<const Run> RunController::judgedRun() const {
  if (currentIsListed() || list_.runs().empty()) return currentRun();
  return list_.runs().back();
}

void RunController::addSaved(const std::vector<std::shared_ptr<Run>>& runs) {
  const auto before = currentIsListed() ? list_.rowOf(current()->id) : static_cast<int>(list_.runs().size());
  list_.insert(before, runs);
  Q_EMIT updated();
}

void RunController::bringBack(int id, const std::function<void()>& then) {
  const std::shared_ptr<Run> run = list_.find(id);
  if (!run || run->folder.isEmpty()) return;
  if (run->imported) {
    if (!first().isCurrent(id)) open(run, true);
    return;
  }
  if (!first().isCurrent(id)) {
    endTwin();
    retire();
    forgetBranch();
  }
  // Its last save may be under way.
  retired_.whenGone(run->folder, [this, id, then] {
    if (!anyRunning() && reopen(id) && then) then();
  });
}

bool RunController::reopen(int id) {
  if (first().isCurrent(id)) return true;
  const std::shared_ptr<Run> run = list_.find(id);
  if (!run) return false;
  // By which it goes on.
  document_.replaceConfig(settledAfter(run->progress.step, run->config), tr("settings of %1").arg(run->name));
  try {
    configureThreads(threadsWanted(run->config));
    first().resume(*run, document_.catalogues());
  } catch (const std::exception& error) {
    prepare();
    Q_EMIT failed(refusalText(error));
    return false;
  }
  list_.setTicked(id, true);
  first().settingsChanged();
  return true;
}

void RunController::continueRun(int id, std::optional<int64_t> moreEpochs) {
  const std::shared_ptr<const Run> run = list_.find(id);
  if (!run || anyRunning()) return;
  const Progress before = run->progress;
  if (!moreEpochs && before.state == RunState::Finished) moreEpochs = labOf(run->config).epochs(run->config);
  bringBack(id, [this, before, moreEpochs] {
    if (moreEpochs) first().extendTo(static_cast<int64_t>(std::floor(before.epoch)) + *moreEpochs);
    first().obey(&TrainingSession::run);
  });
}

std::vector<int> RunController::remove(const std::vector<int>& ids, const std::function<void(int id)>& then) {
  const auto leave = [this, then](const std::vector<int>& gone) {
    list_.remove(gone);
    if (then)
      for (const int id : gone) then(id);
    if (!gone.empty()) Q_EMIT updated();
  };
  std::vector<int> going;
  const auto atOnce = std::make_shared<std::optional<std::vector<int>>>(std::in_place);
  for (const int id : ids) {
    const std::shared_ptr<const Run> run = list_.find(id);
    if (!run || !letGo(id)) continue;
    going.push_back(id);
    retired_.whenGone(run->folder, [leave, atOnce, id] {
      if (*atOnce)
        (*atOnce)->push_back(id);
      else
        leave({id});
    });
  }
  const std::vector<int> now = std::move(**atOnce);
  atOnce->reset();
  leave(now);
  return going;
}

bool RunController::letGo(int id) {
  const auto at = std::find_if(slots_.begin(), slots_.end(), [id](const auto& slot) { return slot->isCurrent(id); });
  if (at == slots_.end()) return true;
  RunSlot& slot = **at;
  if (slot.running()) return false;
  if (&slot == &first()) {
    retire();
    forgetBranch();
    prepare();
  } else {
    slot.retire();
    prepare(slot);
  }
  slot.settingsChanged();
  return true;
}

void RunController::setRobustness(const Run& run, std::shared_ptr<const RobustnessResult> result) {
  for (const auto& listed : list_.runs())
    if (listed.get() == &run) listed->keep(result);
  if (const auto listed = list_.find(run.id)) {
    list_.tell(run.id);
    Q_EMIT evaluated(listed, result);
  }
  for (const auto& slot : slots_)
    if (slot->current() == &run) return slot->keep(std::move(result));
  Q_EMIT updated();
}

void RunController::setWhatToDo(const QString& sentence) {
  if (sentence == whatToDo_) return;
  whatToDo_ = sentence;
  Q_EMIT updated();
}

}  // namespace hessianlab
