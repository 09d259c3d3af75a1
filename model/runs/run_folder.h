// SPDX-License-Identifier: GPL-3.0-or-later
// A run's folder while it is being written: config.json, run.json, metrics.csv, model.safetensors, state.safetensors,
// checkpoints/ and manifest.json. Holds the folder's lock, so that no other program trains into it.
//
// What cannot be written (a full disk, a folder that is gone) does not stop the training: problem() says why, and the
// next save tries again.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/base/folder_lock.h"
#include "model/base/records.h"
#include "model/formats/config.h"
#include "model/formats/metrics_csv.h"
#include "model/formats/run_record.h"
#include "model/runs/run_files.h"
#include "model/training/experiment.h"
#include "model/training/state.h"

namespace hessianlab {

// Used by the training thread only, after construction by the session's owner.
class RunFolder {
 public:
  // A new run. InputError: the folder cannot be written, another program trains into it, or it already holds a run.
  // `metrics` outlives it.
  RunFolder(const std::filesystem::path& path, const ExperimentConfig& config, const Catalogues& catalogues,
            const MetricList& metrics);
  // Goes on with the run of `config` that is there, however early it was interrupted. InputError: as above, or it is
  // damaged.
  RunFolder(const std::filesystem::path& path, const ExperimentConfig& config, const Catalogues& catalogues,
            const MetricList& metrics, Edited edited);

  // Where a run goes on: the newest state that can be read. nullptr: it never got as far as its first save, or is new.
  const State* state() const { return state_ ? &*state_ : nullptr; }
  const std::string& note() const { return note_; }  // what a person should know of that state; empty: nothing
  int64_t threads() const { return threads_; }       // that computed up to there; 0: not known, or a new run

  ~RunFolder();  // a new run of which nothing was saved is removed again

  // The run whose weights it begins with, for run.json.
  void beganFrom(std::optional<BegunFrom> from) { record_.begunFrom = std::move(from); }

  // So many processes train it, for run.json. Where it goes on with another number, note() says what follows.
  void trainedBy(int64_t processes);

  // One row per logged step; what belongs to the same step stands in the same row.
  void logRow(const MetricsRow& row);

  // Another config.json, the text of which says more than the one before: at once, and whatever state is saved beside
  // it, since the run trains it again from there.
  void keepConfig(std::string text);

  // Weights, state and run.json together. `state` is what run.json says of the run.
  void save(const Experiment& experiment, RunState state, const Progress& progress);
  // The same where a save is due: the last one is long enough ago. `epochEnds`: a good moment for one.
  void saveIfDue(const Experiment& experiment, const Progress& progress, bool epochEnds);
  void saveRecord(RunState state, const Progress& progress);  // run.json alone, where there is no experiment

  // Why the last try to write failed; empty: it did not.
  const std::string& problem() const { return problem_; }

  // What run.json reports as last and best.
  void note(const Record& record);

 private:
  RunFolder(const std::filesystem::path& path, const ExperimentConfig& config, const MetricList& metrics);
  void readBack(const RunFiles& files);
  void restore();
  RunRecord recordNow(RunState state, const Progress& progress) const;
  void replace(Replacement replacement, RunState state);

  std::filesystem::path path_;
  std::unique_ptr<FolderLock> lock_;
  const MetricList& metrics_;
  std::vector<MetricPlace> summary_;  // of each value of run.json's "final" and "best"
  RunRecord record_;
  std::unique_ptr<MetricsWriter> writer_;
  std::optional<State> state_;
  std::vector<std::string> checkpoints_;  // newest first
  std::string configText_, note_, problem_;
  std::optional<int64_t> savedStep_;
  int64_t threads_ = 0;
  bool onlyBegun_ = false, madeTheFolder_ = false, configBehind_ = false;
  double checkpointSeconds_ = 60;
  double wallBegin_ = 0, lastSave_ = 0;
};

}  // namespace hessianlab
