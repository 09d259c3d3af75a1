// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/saved_run.h"

#include <optional>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/curvature/comparison.h"
#include "model/curvature/report.h"
#include "model/data/dataset.h"
#include "model/formats/run_record.h"
#include "model/labs/metrics_of.h"
#include "model/nn/weights_file.h"
#include "model/robustness/curve.h"
#include "model/runs/catalogues.h"
#include "model/samples/pictures.h"

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

void requireFit(const Network& network, const Dataset& dataset, const std::string& origin) {
  if (network.inputShape() != dataset.inputShape)
    throw InputError(origin + ": the network's input shape is not that of data set '" + dataset.name + "'");
  if (network.classes() != dataset.classes())
    throw InputError(origin + ": the network has " + std::to_string(network.classes()) + " classes, data set '" +
                     dataset.name + "' has " + std::to_string(dataset.classes()));
}

Network readWeights(const fs::path& folder) {
  const fs::path file = folder / "model.safetensors";
  std::error_code ignored;
  if (!fs::exists(file, ignored))
    throw InputError(folder.string() + " holds no weights yet (no model.safetensors); train at least one step");
  return loadNetwork(file);
}

}  // namespace

struct SavedRun::Impl {
  ExperimentConfig config;
  Network network;
  fs::path folder;
  std::optional<Dataset> loaded;

  const Dataset& dataset() {
    if (!loaded) {
      Dataset set = loadDataset(config["dataset"], config.integer("training.seed"));
      requireFit(network, set, (folder / "model.safetensors").string());
      loaded = std::move(set);
    }
    return *loaded;
  }
};

SavedRun::SavedRun(const fs::path& folder, std::shared_ptr<const RegularizerFactory> regularizers)
    : impl_(new Impl{readConfig(folder, *regularizers), readWeights(folder), folder, std::nullopt}) {}
SavedRun::~SavedRun() = default;
SavedRun::SavedRun(SavedRun&&) noexcept = default;

const ExperimentConfig& SavedRun::config() const {
  return impl_->config;
}

int64_t SavedRun::testSamples() {
  return impl_->dataset().testSize();
}

RobustnessResult SavedRun::robustness(const RobustnessRequest& request, JobControl& control) {
  if (request.doublePrecision)
    return measureRobustness(impl_->network.to(torch::kFloat64), impl_->dataset(), request, control);
  return measureRobustness(impl_->network, impl_->dataset(), request, control);
}

CurvatureResult SavedRun::curvature(const CurvatureRequest& request, JobControl& control) {
  return measureCurvature(impl_->network, impl_->dataset(), request, control);
}

PicturesResult SavedRun::pictures(const PicturesRequest& request, JobControl& control) {
  return makePictures(impl_->network, impl_->dataset(), request, control);
}

EstimatorComparison SavedRun::compareEstimators(const CurvatureRequest& request, JobControl& control) {
  return hessianlab::compareEstimators(impl_->network, impl_->dataset(), request, control);
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
