// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/saved_run.h"

#include <algorithm>
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

void requireWeights(const RunFiles& files) {
  if (!files.has(run_file::kWeights))
    throw InputError(files.folder().string() + " holds no weights yet (no model.safetensors); train at least one step");
}

// Training steps that the weights have seen; an imported or old folder may not say.
int64_t readSteps(const RunFiles& files, const ExperimentConfig& config) {
  if (!files.has(run_file::kRecord)) return 0;
  return parseRunRecord(files.read(run_file::kRecord), metricsOf(config), (files.folder() / run_file::kRecord).string())
      .steps;
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
  int64_t steps = 0;
  std::string weightsSha256;
  std::shared_ptr<const Snapshot> snapshot;  // once the data are loaded

  void open() {
    const RunFiles files(path, edited);
    config = readConfig(files, *regularizers);
    requireWeights(files);
    weightsSha256 = sha256(files.read(run_file::kWeights));
    steps = readSteps(files, *config);
    weights = labOf(*config).open(*config, files.checked(run_file::kWeights));
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
                                   bool doublePrecision) {
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
