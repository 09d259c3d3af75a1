// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that trains: waits for commands, takes one step at a time, and reports.
#include <sys/resource.h>

#include "model/base/error.h"
#include "model/jobs/threads.h"
#include "model/labs/metrics_of.h"
#include "model/runs/catalogues.h"
#include "model/session/training_session_impl.h"
#include "model/training/regularizer.h"

namespace hessianlab {

namespace {

int64_t peakMemoryBytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<int64_t>(usage.ru_maxrss) * 1024;
}

ExperimentConfig usable(ExperimentConfig config, const RegularizerFactory& regularizers,
                        const std::optional<StartingPoint>& start) {
  config = validated(std::move(config), allCatalogues(regularizers), "configuration");
  if (start) requireSameNetwork(*start, config);
  return config;
}

}  // namespace

TrainingSession::Impl::Impl(ExperimentConfig c, std::shared_ptr<const RegularizerFactory> r, WakeUp w,
                            const std::optional<std::filesystem::path>& where, SessionOptions options)
    : config(usable(std::move(c), *r, options.start)),
      training(config["training"]),
      metrics(metricsOf(config)),
      regularizers(std::move(r)),
      wakeUp(std::move(w)),
      start(std::move(options.start)),
      gate(std::move(options.gate)),
      seat(gate ? gate->join() : nullptr),
      ring(options.snapshotBytes) {
  if (where) folder = std::make_unique<RunFolder>(*where, config, allCatalogues(*regularizers), metrics);
  progress.totalEpochs = training.epochs;
  progress.threads = threadCount();
  pool = std::make_unique<JobPool>([this] { wake(); });
  thread = std::jthread([this](std::stop_token stop) { main(stop); });
}

bool TrainingSession::Impl::hasWork() const {
  if (ended(progress.state)) return false;
  // A pause leaves Running to be settled.
  return stopWanted || (wantPrepared && !prepared) || goal != 0 || pendingSteps > 0 || extendedEpochs > 0 ||
         progress.state == RunState::Running;
}

Progress TrainingSession::Impl::progressCopy() const {
  std::lock_guard lock(mutex);
  return progress;
}

void TrainingSession::Impl::main(std::stop_token stop) {
  try {
    while (waitForWork(stop)) work(stop);
    if (prepared) finish(RunState::Stopped, {});
  } catch (const std::exception& error) {
    fail(error.what());
  } catch (...) {
    fail("unknown error");
  }
}

bool TrainingSession::Impl::waitForWork(std::stop_token stop) {
  std::unique_lock lock(mutex);
  return changed.wait(lock, stop, [this] { return hasWork(); }) && !stop.stop_requested();
}

void TrainingSession::Impl::work(std::stop_token stop) {
  const uint64_t serial = seat ? seat->serial() : 0;  // before anything is decided: see waitForChange()
  if (!prepared) prepare(stop);
  if (takeStop()) return finish(RunState::Stopped, {});
  switch (takeTurn()) {
    case Turn::Step:
      return oneStep(stop);
    case Turn::Others:
      publish();
      return seat->waitForChange(serial, stop);
    case Turn::None:
      return;
  }
}

bool TrainingSession::Impl::takeStop() {
  std::lock_guard lock(mutex);
  return stopWanted;
}

TrainingSession::Impl::Turn TrainingSession::Impl::takeTurn() {
  RunState settled;
  {
    std::lock_guard lock(mutex);
    if (extendedEpochs > 0) {
      trainer->extendTo(std::exchange(extendedEpochs, 0));
      progress.totalEpochs = trainer->totalEpochs();
      progress.totalSteps = trainer->totalSteps();
      if (progress.state == RunState::Finished && trainer->stepsDone() < trainer->totalSteps())
        progress.state = RunState::Paused;
    }
    if (seat && seat->paused()) goal = pendingSteps = 0;
    const int64_t done = trainer->stepsDone();
    if (goal == kEpochEnd) goal = (done / trainer->stepsPerEpoch() + 1) * trainer->stepsPerEpoch();
    const bool over = done >= trainer->totalSteps();
    if (!over && (goal > done || pendingSteps > 0)) {
      progress.state = RunState::Running;
      if (seat && !seat->mayStep()) return Turn::Others;
      if (pendingSteps > 0) --pendingSteps;
      return Turn::Step;
    }
    goal = pendingSteps = 0;
    settled = over ? RunState::Finished : RunState::Paused;
    if (progress.state == settled) return Turn::None;
    progress.state = settled;
  }
  speed.reset();
  publish();
  if (folder) folder->save(trainer->network(), settled, progressCopy());
  changed.notify_all();
  return Turn::None;
}

void TrainingSession::Impl::prepare(std::stop_token stop) {
  auto loaded = std::make_shared<const Dataset>(loadDataset(config["dataset"], training.seed));
  auto made = std::make_shared<Trainer>(
      config, loaded, regularizers->create(config["regularizer"].name, config["regularizer"].parameters));
  if (start) made->startFrom(*start->weights);
  {
    std::lock_guard lock(mutex);
    dataset = std::move(loaded);
    trainer = std::move(made);
    progress.totalSteps = trainer->totalSteps();
    progress.stepsPerEpoch = trainer->stepsPerEpoch();
  }
  record(stop, true, true, nullptr);
  {
    std::lock_guard lock(mutex);
    prepared = true;
    if (goal == 0 && pendingSteps == 0) progress.state = RunState::Paused;
  }
  publish();
  changed.notify_all();
}

void TrainingSession::Impl::oneStep(std::stop_token stop) {
  const Record made = trainer->step();
  speed.tick();
  const int64_t step = made.step;
  const bool last = step >= trainer->totalSteps();
  const bool epochEnds = step % trainer->stepsPerEpoch() == 0;
  const int64_t every = training.probeEvery;
  const bool probes = every > 0 && (step % every == 0 || last);
  {
    std::lock_guard lock(mutex);
    mailbox.records.push_back(made);
  }
  publish();
  if (seat) seat->report(step);  // after publish(): nobody ever sees twins more than one step apart
  if (probes || epochEnds || step % training.logEvery == 0 || last) record(stop, probes, epochEnds, &made);
  if (epochEnds && !last && folder) folder->save(trainer->network(), RunState::Running, progressCopy());
}

void TrainingSession::Impl::record(std::stop_token stop, bool probes, bool tests, const Record* step) {
  MetricsRow row(metrics);
  if (step) row.set(*step);
  if ((probes || tests) && ring.enabled()) ring.keep(trainer->stepsDone(), trainer->snapshot());
  if (probes && training.probeEvery > 0) {
    const Record probe = trainer->probe();
    row.set(probe);
    if (folder) folder->note(probe);
    std::lock_guard lock(mutex);
    mailbox.records.push_back(probe);
  }
  publish();
  if (tests) {
    const auto test = trainer->evaluate([&] { return stop.stop_requested() || takeStop(); });
    if (test) {
      row.set(*test);
      if (folder) folder->note(*test);
      std::lock_guard lock(mutex);
      mailbox.records.push_back(*test);
    }
    publish();
  }
  if (folder && !row.empty()) folder->logRow(row);
}

void TrainingSession::Impl::publish() {
  {
    std::lock_guard lock(mutex);
    progress.step = trainer->stepsDone();
    progress.epoch = static_cast<double>(progress.step) / static_cast<double>(trainer->stepsPerEpoch());
    progress.stepsPerSecond = speed.perSecond();
    progress.etaSeconds = progress.stepsPerSecond > 0
                              ? static_cast<double>(progress.totalSteps - progress.step) / progress.stepsPerSecond
                              : 0;
    progress.cost = trainer->cost();
    progress.peakMemoryBytes = peakMemoryBytes();
    if (wakePending) return;
    wakePending = true;
  }
  wake();
}

void TrainingSession::Impl::finish(RunState state, const std::string& message) {
  if (seat) seat->leave();  // a twin goes on without this run
  {
    std::lock_guard lock(mutex);
    if (ended(progress.state)) return;
    if (state == RunState::Stopped && progress.state == RunState::Finished) state = RunState::Finished;
    progress.state = state;
    progress.message = message;
    goal = pendingSteps = 0;
    stopWanted = false;
    wakePending = true;
  }
  if (folder && trainer)
    folder->save(trainer->network(), state, progressCopy());
  else if (folder)
    folder->saveRecord(state, progressCopy());
  changed.notify_all();
  wake();
}

void TrainingSession::Impl::fail(const std::string& message) noexcept {
  try {
    finish(RunState::Failed, message);
  } catch (const std::exception& error) {  // the run could not even be saved: say both
    std::lock_guard lock(mutex);
    progress.state = RunState::Failed;
    progress.message = message + "; " + error.what();
  }
  changed.notify_all();
  wake();
}

}  // namespace hessianlab
