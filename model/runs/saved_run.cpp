// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/saved_run.h"

#include <mutex>
#include <optional>
#include <utility>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/data/dataset.h"
#include "model/formats/run_record.h"
#include "model/labs/catalogue.h"
#include "model/labs/classifier.h"
#include "model/labs/metrics_of.h"
#include "model/nn/weights_file.h"
#include "model/runs/catalogues.h"

namespace hessianlab {

namespace fs = std::filesystem;

namespace {

ExperimentConfig readConfig(const fs::path& folder, const RegularizerFactory& regularizers) {
  const fs::path file = folder / "config.json";
  std::error_code ignored;
  if (!fs::exists(file, ignored))
    throw InputError(folder.string() + " holds no run (no config.json); give the folder that 'train --out' made");
  return parseConfig(readFile(file), allCatalogues(regularizers), file.string());
}

void requireWeights(const fs::path& folder) {
  std::error_code ignored;
  if (!fs::exists(folder / "model.safetensors", ignored))
    throw InputError(folder.string() + " holds no weights yet (no model.safetensors); train at least one step");
}

// Training steps that the weights have seen; an imported or old folder may not say.
int64_t readSteps(const fs::path& folder, const ExperimentConfig& config) {
  const fs::path file = folder / "run.json";
  std::error_code ignored;
  return fs::exists(file, ignored) ? parseRunRecord(readFile(file), metricsOf(config), file.string()).steps : 0;
}

}  // namespace

struct SavedRun::Folder {
  Folder(fs::path p, std::shared_ptr<const RegularizerFactory> r) : path(std::move(p)), regularizers(std::move(r)) {}

  const fs::path path;
  const std::shared_ptr<const RegularizerFactory> regularizers;
  std::mutex mutex;  // guards what follows
  std::optional<ExperimentConfig> config;
  OpenedRun weights;
  std::shared_ptr<const Snapshot> snapshot;  // once the data are loaded

  void open() {
    config = readConfig(path, *regularizers);
    requireWeights(path);
    weights = labOf(*config).open(*config, path);
  }

  std::shared_ptr<const Snapshot> loaded() {
    std::lock_guard lock(mutex);
    if (snapshot) return snapshot;
    if (!weights) open();
    snapshot = weights(readSteps(path, *config));
    return snapshot;
  }
};

SavedRun::SavedRun(const fs::path& folder, std::shared_ptr<const RegularizerFactory> regularizers)
    : folder_(std::make_shared<Folder>(folder, std::move(regularizers))), jobs_(nullptr) {
  folder_->open();
}

SavedRun::SavedRun(const fs::path& folder, std::shared_ptr<const RegularizerFactory> regularizers, JobPool& jobs)
    : folder_(std::make_shared<Folder>(folder, std::move(regularizers))), jobs_(&jobs) {}

SavedRun::~SavedRun() = default;

const ExperimentConfig& SavedRun::config() const {
  std::lock_guard lock(folder_->mutex);
  if (!folder_->weights) folder_->open();
  return *folder_->config;
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

void importRun(const fs::path& folder, const fs::path& weights, const fs::path& architecture, const Choice& dataset,
               std::shared_ptr<const RegularizerFactory> regularizers) {
  ExperimentConfig config;
  config["dataset"] = dataset;
  config["architecture"].name = "imported";
  config["regularizer"].name = "none";
  const Catalogues catalogues = allCatalogues(*regularizers);
  config = validated(std::move(config), catalogues, "import");
  const Network network = loadForeignNetwork(weights, readFile(architecture, std::size_t{1} << 24));
  requireFit(network, loadDataset(dataset, config.integer("training.seed")), architecture.string());

  std::error_code ignored;
  if (fs::exists(folder / "config.json", ignored))
    throw InputError(folder.string() + " already holds a run; choose another folder or remove this one");
  requireWritableFolder(folder);
  saveNetwork(folder / "model.safetensors", network);
  RunRecord record(metricsOf(config));
  record.status = "finished";
  record.message = "imported";
  writeFileAtomically(folder / "run.json", toJson(record));
  writeFileAtomically(folder / "config.json", toJson(config, catalogues));
}

}  // namespace hessianlab
