// SPDX-License-Identifier: GPL-3.0-or-later
// A run's folder while it is being written: config.json, run.json, metrics.csv, model.safetensors.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "model/base/records.h"
#include "model/formats/config.h"
#include "model/formats/metrics_csv.h"
#include "model/formats/run_record.h"
#include "model/training/experiment.h"

namespace hessianlab {

// Used by the training thread only, after construction by the session's owner.
class RunFolder {
 public:
  // Creates the folder and writes config.json. InputError: it cannot be written, or it already holds a run.
  // `metrics` outlives it.
  RunFolder(const std::filesystem::path& path, const ExperimentConfig& config, const Catalogues& catalogues,
            const MetricList& metrics);

  // One row per logged step; what belongs to the same step stands in the same row.
  void logRow(const MetricsRow& row) { writer_->append(row); }

  // Weights and run.json, each atomically. `state` is what run.json says of the run.
  void save(const Experiment& experiment, RunState state, const Progress& progress);
  void saveRecord(RunState state, const Progress& progress);

  // What run.json reports as last and best.
  void note(const Record& record);

 private:
  std::filesystem::path path_;
  const MetricList& metrics_;
  std::vector<MetricPlace> summary_;  // of each value of run.json's "final" and "best"
  RunRecord record_;
  std::unique_ptr<MetricsWriter> writer_;
  double wallBegin_ = 0;
};

}  // namespace hessianlab
