// SPDX-License-Identifier: GPL-3.0-or-later
// The door between the engine and whoever shows it: one training run on its own thread, a mailbox with what happened,
// and a source that answers questions about it (model/questions/source.h). The header is free of Torch and of Qt.
//
// Threads: construct, control and drain from one thread (the owner); the wake-up is called from the session's own
// threads and must only post a payload-free event. The destructor stops the training within one batch, cancels the jobs
// and joins. Asking and draining never changes the training: same seed and threads, same numbers to the last bit.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/base/records.h"
#include "model/formats/config.h"
#include "model/questions/source.h"
#include "model/runs/run_files.h"
#include "model/session/starting_point.h"

namespace hessianlab {

class Ranks;               // model/distributed/ranks.h
class StepGate;            // model/session/step_gate.h
class RegularizerFactory;  // model/training/regularizer.h; the catalogue of regularizers/ implements it

// Everything that happened since the last drain.
struct SessionUpdate {
  std::vector<Record> records;  // complete and in order; a step stands before the probe and the test that follow it
  Progress progress;            // latest only
  // What it trains by now, where that has changed: the settings that it began with, and every change in
  // training.changes.
  std::optional<ExperimentConfig> config = {};
};

// What few sessions need.
struct SessionOptions {
  // Memory for the weights of earlier steps, taken at step 0, at each probe and at the end of each epoch; 0: none are
  // kept. Taking them changes nothing in the training.
  int64_t snapshotBytes = int64_t{64} << 20;
  // A branch: begins with these weights. It counts its own steps from 0, and its optimiser, batches and random numbers
  // are those of a new run; from step 0 and with the same settings it is the old run again, to the last bit.
  std::optional<StartingPoint> start;
  // The folder holds a run, which goes on from its last save to the last bit; InputError where it cannot. The step that
  // it goes on from is the first that can be looked back at.
  bool resume = false;
  Edited edited = Edited::Refused;  // files of that run which are not those it wrote
  bool folderComes = false;         // keepIn() will name the folder
  std::shared_ptr<Ranks> ranks;     // that train it together, of which this is rank 0; nullptr: this process alone
  std::shared_ptr<StepGate> gate;   // keeps step with the other sessions of this gate; nullptr: runs freely
};

class TrainingSession final : public Source {
 public:
  using WakeUp = std::function<void()>;

  // Loads nothing and trains nothing yet: the constructor validates `config` and returns. The data set is loaded on the
  // training thread at the first command. `folder`: where the run is written; nullopt keeps it in memory only.
  // InputError: the configuration, the folder or the starting point cannot be used.
  TrainingSession(ExperimentConfig config, std::shared_ptr<const RegularizerFactory> regularizers, WakeUp wakeUp,
                  const std::optional<std::filesystem::path>& folder = std::nullopt, SessionOptions options = {});
  ~TrainingSession() override;
  TrainingSession(const TrainingSession&) = delete;
  TrainingSession& operator=(const TrainingSession&) = delete;

  // InputError in one sentence where the data set cannot be found or read, the network does not fit it, or the device
  // is not there. Loads the data set; lets a command refuse before it makes a folder.
  // `byRanks`: nor where several processes cannot train it together.
  static void requireUsable(const ExperimentConfig& config, const RegularizerFactory& regularizers,
                            bool byRanks = false);

  ExperimentConfig config() const;        // with every change so far
  const MetricList& metrics() const;      // what its records hold
  const std::string& resumeNote() const;  // what a person should know of the state that it goes on from; or empty

  // For a session whose folder comes later: the whole run is written into this one, new or empty, from its next step
  // on. Where that cannot be the training goes on, Progress::saveProblem says why, and it is tried again. nullopt: no
  // folder comes.
  void keepIn(std::optional<std::filesystem::path> folder);

  // Transport. Each returns at once and acts within one batch.
  void prepare();    // load the data, build the network, probe and test step 0, stay paused
  void run();        // to the last epoch
  void pause();      // with a gate: all its sessions, each within one batch
  void stepOnce();   // one step, then pause
  void epochOnce();  // to the end of the current epoch, then pause
  void stop();       // ends the run: state Stopped; the folder holds what was reached
  // Training beyond the configured end: sets a new total number of epochs.
  void extendTo(int64_t epochs);
  // A setting that can change while it trains (model/formats/setting_changes.h): the next step is taken with this
  // value. It is noted in training.changes, and with it in the run's folder, so that the run can be trained again and
  // resumed to the last bit. Not noted where no step follows. InputError: it cannot change, or not to this value.
  void change(const std::string& setting, double value);
  // Blocks until the state is neither Running nor Idle-with-work; for the command line and tests. False: timed out.
  bool waitUntilIdle(double timeoutSeconds) const;

  SessionUpdate drain();  // empties the mailbox
  Progress progress() const;

  bool loaded() const;  // the data are there and the network is built, so it can be asked
  // What trains as it was at step 0, with the data that it learns (model/questions/dataset_info.h reads them off);
  // nullptr before it is loaded.
  std::shared_ptr<const Snapshot> beginning() const;

  // Time travel. The stored steps are the only ones, beside the present one, that a question's `atStep` may name;
  // another makes its job fail with one sentence. The first and the newest stored step are always kept, those between
  // thin out evenly when the memory is full.
  std::vector<int64_t> storedSteps() const;  // sorted
  int64_t storedBytes() const;
  int64_t snapshotBudget() const;
  void holdStep(std::optional<int64_t> step);  // this one is not thinned out while it is looked at; nullopt: let go
  // To begin a branch with. RunError: these weights are not kept.
  StartingPoint startingPoint(int64_t step) const;

  // What trains as it is now, to be asked about when this session is gone (StandingSource). nullptr before it is
  // loaded, and where it is not light().
  std::shared_ptr<const Snapshot> freeze() const;

 private:
  FindSnapshot snapshots() const override;
  JobPool& jobs() override;

  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hessianlab
