// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind TrainingSession: its state, and the thread that trains (training_loop.cpp). Private to the two
// files that implement it.
#pragma once

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "model/base/records.h"
#include "model/jobs/job_pool.h"
#include "model/labs/definition.h"
#include "model/runs/run_folder.h"
#include "model/session/snapshot_ring.h"
#include "model/session/speedometer.h"
#include "model/session/step_gate.h"
#include "model/session/training_session.h"
#include "model/training/experiment.h"

namespace hessianlab {

// What `config` trains, with the weights of the run that it begins from, where it names one; `from` is then that run.
// Loads the data set. InputError: it cannot be built, or that run cannot be begun from.
std::unique_ptr<Experiment> begunExperiment(const ExperimentConfig& config, const RegularizerFactory& regularizers,
                                            std::optional<BegunFrom>& from);

// Three groups of members: constants, what `mutex` guards, and what only the training thread touches.
struct TrainingSession::Impl {
  Impl(ExperimentConfig config, std::shared_ptr<const RegularizerFactory> regularizers, WakeUp wakeUp,
       const std::optional<std::filesystem::path>& folder, SessionOptions options);

  // --- any thread
  void wake() const {
    if (wakeUp) wakeUp();
  }
  static bool ended(RunState state) { return state == RunState::Stopped || state == RunState::Failed; }
  template <class Change>
  void command(Change change) {
    {
      std::lock_guard lock(mutex);
      if (ended(progress.state)) return;
      wantPrepared = true;
      change();
    }
    changed.notify_all();
    if (seat) seat->nudge();
  }
  bool hasWork() const;  // mutex held
  Progress progressCopy() const;
  // Of a stored step or of the present one. RunError: that step is not kept, or there is nothing yet.
  std::shared_ptr<const Snapshot> snapshotAt(const std::optional<int64_t>& atStep) const;
  // What does not change while it trains, the data, can be read off this one; nullptr before it is loaded.
  std::shared_ptr<const Snapshot> beginning() const;

  // --- training thread
  enum class Turn { Step, Others, None };
  void main(std::stop_token stop);
  bool waitForWork(std::stop_token stop);
  void work(std::stop_token stop);
  bool takeStop();
  bool stopsHere() const;
  void takeChanges();
  // Decides under the lock whether a step is due, and whether it must wait for a twin; settles into Paused or Finished
  // where none is due.
  Turn takeTurn();
  void prepare(std::stop_token stop);
  void oneStep(std::stop_token stop);
  void readLateSteps();  // the numbers of steps that a GPU has taken and nobody has read
  // The moment for time travel, probe and test where due, the row of metrics.csv, the mailbox.
  void record(std::stop_token stop, bool probes, bool tests, const Record* step);
  void publish(std::optional<RunState> reached = {});
  void beginFolder();         // where one is wanted and not there yet
  bool awaitsFolder() const;  // which wants what there was before
  void note(const Record& record);
  void write(const MetricsRow& row);
  void save(RunState state);  // where there is a folder; what went wrong is in the progress
  void finish(RunState state, const std::string& message);
  void fail(const std::string& message) noexcept;

  static constexpr int64_t kEpochEnd = -1;

  ExperimentConfig config;  // changed by the training thread alone, under the mutex; it reads it without
  const LabDefinition& lab;
  const std::shared_ptr<const RegularizerFactory> regularizers;
  const Catalogues catalogues;
  const WakeUp wakeUp;
  const std::optional<StartingPoint> start;
  const std::shared_ptr<Ranks> ranks;  // nullptr: it trains alone
  const std::shared_ptr<StepGate> gate;
  const std::unique_ptr<StepGate::Seat> seat;  // nullptr where there is no gate
  std::string resumeNote;
  SnapshotRing ring;  // guards itself

  mutable std::mutex mutex;
  mutable std::condition_variable_any changed;
  bool wantPrepared = false, prepared = false, stopWanted = false, wakePending = false;
  bool saving = false;  // the state that was reached is on its way to the folder
  int64_t goal = 0;     // train up to this step; kEpochEnd: to the end of the epoch; 0: hold
  int64_t pendingSteps = 0, extendedEpochs = 0;
  std::vector<std::pair<std::string, double>> pendingChanges;
  bool folderComes = false;
  std::optional<std::filesystem::path> folderWanted;
  SessionUpdate mailbox;
  Progress progress;
  std::shared_ptr<const Snapshot> first;   // before the first step
  std::shared_ptr<Experiment> experiment;  // set once; all but its snapshot() belongs to the training thread

  std::optional<BegunFrom> begunFrom;  // the run whose weights it begins with
  std::unique_ptr<RunFolder> folder;
  std::vector<Record> unnoted;  // what the folder is told once it is there
  std::vector<MetricsRow> unwritten;
  std::optional<std::chrono::steady_clock::time_point> folderRefused;  // when it could not be begun
  Speedometer speed;

  std::unique_ptr<JobPool> pool;
  std::jthread thread;  // last: joined first
};

}  // namespace hessianlab
