// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/saved_run.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <utility>

#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/formats/run_record.h"
#include "model/labs/catalogue.h"
#include "model/labs/metrics_of.h"
#include "model/runs/catalogues.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

ExperimentConfig readConfig(const RunFiles& files, const RegularizerFactory& regularizers) {
  if (!files.has(run_file::kConfig))
    throw InputError(files.folder().string() +
                     " holds no run (no config.json); give the folder that 'train --out' made");
  return parseConfig(files.read(run_file::kConfig), allCatalogues(regularizers),
                     (files.folder() / run_file::kConfig).string());
}

// What a person should know who takes these weights for those of a finished run; empty: nothing.
std::string unfinishedRun(const RunFiles& files, const RunRecord& record, const ExperimentConfig& config) {
  if (record.status == "finished") return {};
  const int64_t total = labOf(config).epochs(config);
  std::string where = " at step " + std::to_string(record.steps);
  if (record.epochs > 0 && static_cast<double>(total) > record.epochs)
    where += " of " + std::to_string(
                          std::llround(static_cast<double>(record.steps) / record.epochs * static_cast<double>(total)));
  if (files.beingWritten()) return "this run is still training; these are its weights" + where;
  return (record.status == "failed" ? "this run failed" : "this run was interrupted") + where +
         "; the results are those of its last save";
}

}  // namespace

SourceRun readSourceRun(const fs::path& folder, const std::string& lab, const Catalogues& catalogues,
                        const std::string& name) {
  const RunFiles files(folder);
  const std::string instead = "name the folder of a finished run";
  if (!files.has(run_file::kConfig)) throw InputError(name + " holds no run (no config.json); " + instead);
  const ExperimentConfig config = parseConfig(files.read(run_file::kConfig), catalogues, name + "/config.json");
  if (config.lab != lab)
    throw InputError(name + " is a run of another laboratory (" + config.lab + "); " + instead + " of this one");
  const auto contents = files.readTogether({run_file::kWeights, run_file::kRecord});
  const auto weights = contents.find(run_file::kWeights), record = contents.find(run_file::kRecord);
  if (weights == contents.end() || record == contents.end())
    throw InputError(name + " holds no weights yet; train it to its end, or " + instead);
  const RunRecord told = parseRunRecord(record->second, metricsOf(config), name + "/run.json");
  if (const std::string why = unfinishedRun(files, told, config); !why.empty())
    throw InputError(name + " has not finished: it is " + told.status + " at step " + std::to_string(told.steps) +
                     "; train it to its end, or " + instead);
  const Manifest* manifest = files.manifest();
  return {{manifest ? manifest->run : std::string(), sha256(weights->second)}, weights->second};
}

struct SavedRun::Folder {
  Folder(fs::path p, std::shared_ptr<const RegularizerFactory> r, Edited e)
      : path(std::move(p)), edited(e), regularizers(std::move(r)) {}

  const fs::path path;
  const Edited edited;
  const std::shared_ptr<const RegularizerFactory> regularizers;
  std::mutex mutex;  // guards what follows
  std::optional<ExperimentConfig> config;
  OpenedRun weights;
  int64_t steps = 0;  // that the weights have seen; an imported or old folder may not say
  std::string weightsSha256, unfinished;
  std::shared_ptr<const Snapshot> snapshot;  // once the data are loaded

  void open() {
    const RunFiles files(path, edited);
    config = readConfig(files, *regularizers);
    const auto contents = files.readTogether({run_file::kWeights, run_file::kRecord});
    const auto bytes = contents.find(run_file::kWeights), record = contents.find(run_file::kRecord);
    if (bytes == contents.end())
      throw InputError(path.string() + " holds no weights yet (no model.safetensors); train at least one step");
    if (record != contents.end()) {
      const RunRecord told = parseRunRecord(record->second, metricsOf(*config), (path / run_file::kRecord).string());
      steps = told.steps;
      unfinished = unfinishedRun(files, told, *config);
    }
    weightsSha256 = sha256(bytes->second);
    weights = labOf(*config).open(*config, bytes->second, (path / run_file::kWeights).string());
  }

  std::shared_ptr<const Snapshot> loaded() {
    std::lock_guard lock(mutex);
    if (snapshot) return snapshot;
    if (!weights) open();
    snapshot = weights(steps);
    return snapshot;
  }
};

SavedRun::SavedRun(const fs::path& folder, std::shared_ptr<const RegularizerFactory> regularizers, Edited edited)
    : folder_(std::make_shared<Folder>(folder, std::move(regularizers), edited)), jobs_(nullptr) {
  folder_->open();
}

SavedRun::SavedRun(const fs::path& folder, std::shared_ptr<const RegularizerFactory> regularizers, JobPool& jobs)
    : folder_(std::make_shared<Folder>(folder, std::move(regularizers), Edited::Refused)), jobs_(&jobs) {}

SavedRun::~SavedRun() = default;

const ExperimentConfig& SavedRun::config() const {
  std::lock_guard lock(folder_->mutex);
  if (!folder_->weights) folder_->open();
  return *folder_->config;
}

const std::string& SavedRun::weightsSha256() const {
  config();
  return folder_->weightsSha256;
}

std::shared_ptr<const Snapshot> SavedRun::snapshot() const {
  return folder_->loaded();
}

std::shared_ptr<const Snapshot> SavedRun::ready() const {
  const std::unique_lock lock(folder_->mutex, std::try_to_lock);
  return lock ? folder_->snapshot : nullptr;
}

const std::string& SavedRun::unfinished() const {
  config();
  return folder_->unfinished;
}

Source::FindSnapshot SavedRun::snapshots() const {
  return [folder = folder_](const std::optional<int64_t>& atStep) { return requireStep(folder->loaded(), atStep); };
}

JobPool& SavedRun::jobs() {
  if (!jobs_) {
    own_ = std::make_unique<JobPool>(nullptr);
    jobs_ = own_.get();
  }
  return *jobs_;
}

}  // namespace hessianlab
