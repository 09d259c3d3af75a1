// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/saved_run.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <utility>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/base/sha256.h"
#include "model/data/dataset.h"
#include "model/formats/run_record.h"
#include "model/labs/catalogue.h"
#include "model/labs/classifier.h"
#include "model/labs/metrics_of.h"
#include "model/nn/sample_outputs.h"
#include "model/nn/weights_file.h"
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

// A network that says nothing of the data is found out before its folder is there.
void requireOutputs(const Network& network, const Dataset& dataset) {
  constexpr int64_t kLooked = 1000, kRowsAtATime = 125;
  forTestOutputs(network, dataset, torch::arange(std::min(kLooked, dataset.testSize()), torch::kInt64), kRowsAtATime,
                 [](const torch::Tensor&, const torch::Tensor&) {});
}

}  // namespace

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

std::vector<std::string> importRun(const fs::path& folder, const fs::path& weights, const fs::path& architecture,
                                   const Choice& dataset, std::shared_ptr<const RegularizerFactory> regularizers,
                                   bool doublePrecision, const std::function<void()>& beforeWriting) {
  ExperimentConfig config;
  config["dataset"] = dataset;
  config["architecture"].name = "imported";
  config["regularizer"].name = "none";
  const Catalogues catalogues = allCatalogues(*regularizers);
  config = validated(std::move(config), catalogues, "import");
  std::vector<std::string> notes;
  const Network network = loadForeignNetwork(weights, readFile(architecture, std::size_t{1} << 24), &notes);
  const Dataset data = loadDataset(dataset, config.integer("training.seed"));
  requireFit(network, data, architecture.string());
  requireOutputs(doublePrecision ? network.to(torch::kFloat64) : network.clone(), data);

  requireNoRun(folder);
  if (beforeWriting) beforeWriting();
  requireWritableFolder(folder);
  const FolderLock lock(folder, run_file::kLock, "another program is writing");
  requireNoRun(folder);
  RunRecord record(metricsOf(config));
  record.status = "finished";
  record.message = "imported";
  beginManifest(folder);
  replaceFiles(folder, {.contents = {{run_file::kWeights, networkText(network)},
                                     {run_file::kRecord, toJson(record)},
                                     {run_file::kConfig, toJson(config, catalogues)}}});
  return notes;
}

}  // namespace hessianlab
