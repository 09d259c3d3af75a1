// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that trains: waits for commands, takes one step at a time, and reports.
#include <sys/resource.h>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/stop_point.h"
#include "model/distributed/ranks.h"
#include "model/jobs/thread_choice.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/runs/catalogues.h"
#include "model/runs/saved_run.h"
#include "model/session/training_session_impl.h"
#include "model/training/regularizer.h"

namespace hessianlab {

namespace {

constexpr std::chrono::seconds kTryAgainAfter{10};  // where the folder could not be made
constexpr int64_t kMostUnread = 50;                 // steps
constexpr const char* kBeginFrom = "training.begin_from";

int64_t peakMemoryBytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<int64_t>(usage.ru_maxrss) * 1024;
}

ExperimentConfig usable(ExperimentConfig config, const RegularizerFactory& regularizers,
                        const std::optional<StartingPoint>& start) {
  config = validated(std::move(config), allCatalogues(regularizers), "configuration");
  if (start) requireBranch(start->config, config);
  return config;
}

// Numbers depend on the number of threads in their last digits, so a run goes on with as many as it had. Otherwise:
// what a person should know.
std::string takeThreadsOf(const RunFolder& folder, const ExperimentConfig& config) {
  if (const int64_t threads = threadsToGoOnWith(threadsWanted(config), folder.threads()); threads > 0)
    configureThreads(threads);
  if (folder.threads() == 0 || folder.threads() == threadCount()) return {};
  return "it had " + std::to_string(folder.threads()) + " threads and goes on with " + std::to_string(threadCount()) +
         ", so the last digits of its numbers may differ from those of a run without a break";
}

}  // namespace

std::unique_ptr<Experiment> begunExperiment(const ExperimentConfig& config, const RegularizerFactory& regularizers,
                                            std::optional<BegunFrom>& from) {
  const LabDefinition& lab = labOf(config);
  if (!lab.begin || !config.has(kBeginFrom) || config.word(kBeginFrom).empty()) return lab.make(config, regularizers);
  const std::string& folder = config.word(kBeginFrom);
  const auto said = [](const auto& attempt) {
    try {
      return attempt();
    } catch (const InputError& error) {
      throw InputError(std::string(kBeginFrom) + ": " + error.what());
    }
  };
  const SourceRun source =  // before the data are loaded, which takes longer
      said([&] { return readSourceRun(folder, config.lab, allCatalogues(regularizers), folder); });
  std::unique_ptr<Experiment> made = lab.make(config, regularizers);
  said([&] { lab.begin(*made, source.weights, folder); });
  from = source.record;
  return made;
}

TrainingSession::Impl::Impl(ExperimentConfig c, std::shared_ptr<const RegularizerFactory> r, WakeUp w,
                            const std::optional<std::filesystem::path>& where, SessionOptions options)
    : config(usable(std::move(c), *r, options.start)),
      lab(labOf(config)),
      regularizers(std::move(r)),
      catalogues(allCatalogues(*regularizers)),
      wakeUp(std::move(w)),
      start(std::move(options.start)),
      ranks(std::move(options.ranks)),
      gate(std::move(options.gate)),
      seat(gate ? gate->join() : nullptr),
      ring(options.snapshotBytes),
      folderComes(options.folderComes) {
  if (where && options.resume)
    folder = std::make_unique<RunFolder>(*where, config, catalogues, lab.metrics(), options.edited);
  else if (where)
    folder = std::make_unique<RunFolder>(*where, config, catalogues, lab.metrics());
  if (folder) folder->trainedBy(ranks ? ranks->size() : 1);
  if (folder) resumeNote = folder->note();
  if (folder && options.resume)
    if (const std::string more = takeThreadsOf(*folder, config); !more.empty())
      resumeNote += (resumeNote.empty() ? "" : "; ") + more;
  progress.totalEpochs = lab.epochs(config);
  progress.threads = threadCount();
  pool = std::make_unique<JobPool>([this] { wake(); });
  thread = std::jthread([this](std::stop_token stop) { main(stop); });
}

bool TrainingSession::Impl::hasWork() const {
  if (ended(progress.state)) return false;
  // A pause leaves Running to be settled.
  return stopWanted || (wantPrepared && !prepared) || !pendingChanges.empty() || goal != 0 || pendingSteps > 0 ||
         extendedEpochs > 0 || progress.state == RunState::Running;
}

Progress TrainingSession::Impl::progressCopy() const {
  std::lock_guard lock(mutex);
  return progress;
}

void TrainingSession::Impl::main(std::stop_token stop) {
  try {
    std::optional<StopScope> together;  // not only in a step: measuring may take longer than a lost rank may go unseen
    if (ranks) together.emplace([this] { return ranks->requireAll(), false; });
    while (waitForWork(stop)) work(stop);
    if (prepared) readLateSteps();
    if (prepared) finish(RunState::Stopped, {});
  } catch (const std::exception& error) {
    fail(failureWords(error));
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
  if (takeStop() && stopsHere()) {
    readLateSteps();
    return finish(RunState::Stopped, {});
  }
  takeChanges();
  switch (takeTurn()) {
    case Turn::Step:
      oneStep(stop);
      if (ranks && ranks->agreed()) finish(RunState::Stopped, {});
      return;
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

// Ranks stop together: it asks for that with the next step, at whose end all know.
bool TrainingSession::Impl::stopsHere() const {
  if (!ranks) return true;
  ranks->askToStop();
  const Timeline now = experiment->timeline();
  return now.step >= now.totalSteps;
}

// Between two steps: each is noted with the steps that are done.
void TrainingSession::Impl::takeChanges() {
  const Timeline now = experiment->timeline();
  std::vector<std::pair<std::string, double>> taken;
  bool over;
  {
    std::lock_guard lock(mutex);
    taken = pendingChanges;  // they are work until they are written
    over = now.step >= now.totalSteps && extendedEpochs == 0;
  }
  if (taken.empty()) return;
  ExperimentConfig next = config;
  for (const auto& [setting, value] : taken) {
    if (over) break;
    dropChanges(next, setting, now.step);  // what a person sets holds until somebody sets it again
    next = withChange(next, {now.step, setting, value}, catalogues);
  }
  if (!(next == config)) {
    {
      std::lock_guard lock(mutex);
      config = std::move(next);
      mailbox.config = config;
    }
    experiment->setChanges(changesOf(config));
    if (folder) folder->keepConfig(toJson(config, catalogues));
    publish();
  }
  {
    std::lock_guard lock(mutex);
    pendingChanges.erase(pendingChanges.begin(), pendingChanges.begin() + static_cast<std::ptrdiff_t>(taken.size()));
  }
  changed.notify_all();
}

TrainingSession::Impl::Turn TrainingSession::Impl::takeTurn() {
  RunState settled;
  {
    std::lock_guard lock(mutex);
    if (!pendingChanges.empty()) return Turn::None;  // they came since takeChanges(), and before the command to step
    if (extendedEpochs > 0) {
      experiment->extendTo(std::exchange(extendedEpochs, 0));
      const Timeline longer = experiment->timeline();
      progress.totalEpochs = longer.totalEpochs();
      progress.totalSteps = longer.totalSteps;
      if (progress.state == RunState::Finished && longer.step < longer.totalSteps) progress.state = RunState::Paused;
    }
    if (seat && seat->paused()) goal = pendingSteps = 0;
    const Timeline now = experiment->timeline();
    const int64_t done = now.step;
    if (goal == kEpochEnd) goal = (done / now.stepsPerEpoch + 1) * now.stepsPerEpoch;
    const bool over = done >= now.totalSteps;
    if (!over && (goal > done || pendingSteps > 0)) {
      progress.state = RunState::Running;
      if (seat && !seat->mayStep()) return Turn::Others;
      if (pendingSteps > 0) --pendingSteps;
      return Turn::Step;
    }
    goal = pendingSteps = 0;
    settled = over ? RunState::Finished : RunState::Paused;
    if (progress.state == settled) return Turn::None;
    saving = folder || folderWanted;
  }
  speed.reset();
  readLateSteps();
  if (settled == RunState::Paused) publish(settled);
  save(settled);
  if (settled == RunState::Finished) publish(settled);  // who hears of it finds it finished in its folder, too
  changed.notify_all();
  return Turn::None;
}

void TrainingSession::Impl::prepare(std::stop_token stop) {
  const bool resumes = folder && folder->state();
  // One that goes on, and a branch, have their weights: nothing is asked of the run that the first one began from.
  std::shared_ptr<Experiment> made =
      resumes || start ? lab.make(config, *regularizers) : begunExperiment(config, *regularizers, begunFrom);
  if (folder && begunFrom) folder->beganFrom(begunFrom);
  if (resumes) made->restore(*folder->state());
  if (start) made->startFrom(*start->weights);
  if (ranks) made->shareWith(ranks);
  auto beginning = made->snapshot();
  {
    std::lock_guard lock(mutex);
    first = std::move(beginning);
    experiment = std::move(made);
    const Timeline timeline = experiment->timeline();
    progress.totalSteps = timeline.totalSteps;
    progress.stepsPerEpoch = timeline.stepsPerEpoch;
  }
  // A run that goes on has measured where it stands.
  if (!resumes) record(stop, true, true, nullptr);
  if (resumes && ring.enabled()) ring.keep(first);
  {
    std::lock_guard lock(mutex);
    prepared = true;
    const Timeline now = experiment->timeline();
    if (now.step >= now.totalSteps)
      saving = true;  // takeTurn() settles that it has finished: nobody shall find it idle before
    else if (goal == 0 && pendingSteps == 0)
      progress.state = RunState::Paused;
  }
  publish();
  changed.notify_all();
}

void TrainingSession::Impl::beginFolder() {
  using Clock = std::chrono::steady_clock;
  std::optional<std::filesystem::path> where;
  {
    std::lock_guard lock(mutex);
    where = folderWanted;
    if (!folderComes) {  // nobody will ask for it
      unnoted = {};
      unwritten = {};
    }
  }
  if (folder || !where || (folderRefused && Clock::now() - *folderRefused < kTryAgainAfter)) return;
  std::string problem;
  try {
    folder = std::make_unique<RunFolder>(*where, config, catalogues, lab.metrics());
    folder->beganFrom(begunFrom);
    if (ranks) folder->trainedBy(ranks->size());
    for (const Record& record : std::exchange(unnoted, {})) folder->note(record);
    for (const MetricsRow& row : std::exchange(unwritten, {})) folder->logRow(row);
  } catch (const std::exception& error) {
    folderRefused = Clock::now();
    problem = failureWords(error);
  }
  std::lock_guard lock(mutex);
  progress.saveProblem = problem;
}

bool TrainingSession::Impl::awaitsFolder() const {
  std::lock_guard lock(mutex);
  return folderComes;
}

void TrainingSession::Impl::note(const Record& record) {
  if (folder)
    folder->note(record);
  else if (awaitsFolder())
    unnoted.push_back(record);
}

void TrainingSession::Impl::write(const MetricsRow& row) {
  if (row.empty()) return;
  if (folder)
    folder->logRow(row);
  else if (awaitsFolder())
    unwritten.push_back(row);
}

void TrainingSession::Impl::readLateSteps() {
  const std::vector<Record> late = experiment->readSteps();
  std::lock_guard lock(mutex);
  mailbox.records.insert(mailbox.records.end(), late.begin(), late.end());
}

void TrainingSession::Impl::oneStep(std::stop_token stop) {
  beginFolder();
  Record made = experiment->step();
  speed.tick();
  const int64_t step = made.step;
  const Timeline timeline = experiment->timeline();
  const bool last = step >= timeline.totalSteps;
  if (ranks && (last || ranks->agreed())) ranks->part();
  const bool epochEnds = step % timeline.stepsPerEpoch == 0;
  const int64_t every = timeline.probeEvery;
  const bool probes = every > 0 && (step % every == 0 || last);
  const bool due = probes || epochEnds || step % timeline.logEvery == 0 || last;
  // A GPU has not computed the numbers of its steps yet, and goes on while nobody asks for them.
  std::vector<Record> news;
  if (!made.values.empty())
    news = {made};
  else if (due || step % kMostUnread == 0)
    news = experiment->readSteps();
  if (!news.empty()) made = news.back();
  {
    std::lock_guard lock(mutex);
    mailbox.records.insert(mailbox.records.end(), news.begin(), news.end());
  }
  publish();
  if (seat) seat->report(step);  // after publish(): nobody ever sees twins more than one step apart
  if (due) record(stop, probes, epochEnds, &made);
  if (!last && folder && !news.empty()) {
    folder->saveIfDue(*experiment, progressCopy(), epochEnds);
    std::lock_guard lock(mutex);
    progress.saveProblem = folder->problem();
  }
}

void TrainingSession::Impl::record(std::stop_token stop, bool probes, bool tests, const Record* step) {
  MetricsRow row(lab.metrics());
  if (step) row.set(*step);
  if ((probes || tests) && ring.enabled()) ring.keep(step ? experiment->snapshot() : first);
  if (probes && experiment->timeline().probeEvery > 0) {
    const Record probe = experiment->probe();
    row.set(probe);
    note(probe);
    std::lock_guard lock(mutex);
    mailbox.records.push_back(probe);
  }
  publish();
  if (tests) {
    const auto test = experiment->test([&] { return stop.stop_requested() || takeStop(); });
    if (test) {
      row.set(*test);
      note(*test);
      std::lock_guard lock(mutex);
      mailbox.records.push_back(*test);
    }
    publish();
  }
  write(row);
}

void TrainingSession::Impl::publish(std::optional<RunState> reached) {
  {
    std::lock_guard lock(mutex);
    if (reached) progress.state = *reached;
    const Timeline timeline = experiment->timeline();
    progress.step = timeline.step;
    progress.epoch = timeline.epoch();
    progress.totalSteps = timeline.totalSteps;  // one that loses its patience ends earlier
    progress.totalEpochs = timeline.totalEpochs();
    progress.stepsPerSecond = speed.perSecond();
    progress.etaSeconds = progress.stepsPerSecond > 0
                              ? static_cast<double>(progress.totalSteps - progress.step) / progress.stepsPerSecond
                              : 0;
    progress.cost = experiment->cost();
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
    saving = folder || folderWanted;
  }
  save(state);
  changed.notify_all();
  wake();
}

void TrainingSession::Impl::save(RunState state) {
  if (!folder && experiment && experiment->timeline().step > 0) {
    folderRefused.reset();  // the last chance
    beginFolder();
  }
  if (folder && experiment)
    folder->save(*experiment, state, progressCopy());
  else if (folder)
    folder->saveRecord(state, progressCopy());
  std::lock_guard lock(mutex);
  if (folder) progress.saveProblem = folder->problem();
  saving = false;
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
