// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/import_run.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/base/lowered.h"
#include "model/base/stop_point.h"
#include "model/data/dataset.h"
#include "model/data/loading.h"
#include "model/formats/run_record.h"
#include "model/labs/classifier.h"
#include "model/labs/metrics_of.h"
#include "model/nn/onnx_file.h"
#include "model/nn/sample_outputs.h"
#include "model/nn/weights_file.h"
#include "model/runs/catalogues.h"
#include "model/runs/import_readings.h"
#include "model/runs/run_files.h"

namespace hessianlab {

namespace fs = std::filesystem;
using nlohmann::json;
using torch::Tensor;

struct ImportedNetwork::Parts {
  ImportReport report;
  Choice datasetChoice;
  std::shared_ptr<const Dataset> dataset;
  Network network;
  ExperimentConfig config;
  Catalogues catalogues;
};

namespace {

constexpr int64_t kImportLooked = 1000, kImportRows = 125;

struct ImportAccuracy {
  double value = 0, chance = 0;
  int64_t looked = 0;
  // Three deviations of a coin that is right as often as chance: what luck alone hardly reaches.
  bool isChance() const {
    return value < chance + 3 * std::sqrt(chance * (1 - chance) / static_cast<double>(std::max<int64_t>(looked, 1)));
  }
};

ImportAccuracy importedAccuracy(const Network& network, const Dataset& data, int64_t most, JobControl* control) {
  const Tensor rows = at::arange(std::min(most, data.testSize()), torch::kInt64);
  const Tensor labels = data.testY.index_select(0, rows);
  int64_t right = 0, done = 0;
  forTestOutputs(network, data, rows, kImportRows, [&](const Tensor& some, const Tensor& outputs) {
    right += (outputs.argmax(1) == data.testY.index_select(0, some)).sum().item<int64_t>();
    done += some.numel();
    if (control) control->setProgress(static_cast<double>(done) / static_cast<double>(rows.numel()));
  });
  ImportAccuracy result;
  result.looked = rows.numel();
  result.value = static_cast<double>(right) / static_cast<double>(result.looked);
  result.chance = at::bincount(labels, {}, data.classes()).max().item<double>() / static_cast<double>(result.looked);
  return result;
}

// The reading with which a network that is no better than chance would be best; nullopt: none is better.
std::optional<BetterReading> betterReading(const ImportChoice& choice, const ImportReport& report, const Dataset& data,
                                           JobControl& control) {
  constexpr int64_t kTried = 250;
  std::optional<BetterReading> best;
  std::vector<BetterReading> readings = otherReadings(report.shape, data.mean, data.std);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    BetterReading& reading = readings[i];
    try {
      const ImportAccuracy other =
          importedAccuracy(openOnnx(choice.weights, reading.input).network, data, kTried, nullptr);
      reading.accuracy = other.value;
      reading.looked = other.looked;
      if (!other.isChance() && other.value > (best ? best->accuracy : report.accuracy)) best = reading;
    } catch (const InputError&) {  // this reading does not go with this network
    }
    control.setProgress(static_cast<double>(i + 1) / static_cast<double>(readings.size()));
  }
  return best;
}

void requireSense(const ImportChoice& choice, bool onnx) {
  if (onnx && !(choice.architecture.empty() && choice.prefix.empty()))
    throw InputError(choice.weights.string() +
                     ": an ONNX file holds its architecture; leave --architecture and --prefix out");
  if (!onnx && !isPlainInput(choice.input))
    throw InputError(
        "range, normalisation and channels are for ONNX files; write a 'normalise' into the architecture instead");
}

// Weights of this program hold their architecture.
std::string architectureFor(const ImportChoice& choice) {
  constexpr std::size_t kLargest = std::size_t{1} << 24;
  if (!choice.architecture.empty()) return readFile(choice.architecture, kLargest);
  const SafetensorsFile file = readSafetensors(choice.weights, false);
  const auto known = file.metadata.find("architecture");
  if (known == file.metadata.end())
    throw InputError(
        choice.weights.string() +
        ": holds weights alone; give --architecture FILE.json, or an ONNX file (*.onnx), which holds both");
  return known->second;
}

Network readNetwork(const ImportChoice& choice, const Dataset& data, ImportReport& report) {
  report.input = choice.input;
  report.input.shape = data.inputShape;
  if (!isOnnxFile(choice.weights))
    return loadForeignNetwork(choice.weights, architectureFor(choice), &report.notes, choice.prefix);
  OpenedOnnx opened = openOnnx(choice.weights, report.input);
  report.notes = opened.file.notes;
  report.channelsLast = opened.file.channelsLast;
  report.end = opened.file.end;
  report.testDifference = opened.testDifference;
  return std::move(opened.network);
}

void describeNetwork(const Network& network, ImportReport& report) {
  report.shape = network.inputShape();
  report.classes = network.classes();
  report.network = summaryOf(network.architecture());
  const json first = json::parse(network.architecture()).at("operations").at(0);
  if (first.at("op") != "normalise") return;
  report.mean = first.at("mean").get<std::vector<double>>();
  report.std = first.at("std").get<std::vector<double>>();
}

ExperimentConfig importedConfig(const Choice& dataset, const Catalogues& catalogues) {
  ExperimentConfig config;
  config["dataset"] = dataset;
  config["architecture"].name = "imported";
  config["regularizer"].name = "none";
  return validated(std::move(config), catalogues, "import");
}

}  // namespace

bool isOnnxFile(const fs::path& path) {
  return lowered(path.extension().string()) == ".onnx";
}

ImportedNetwork::ImportedNetwork(std::unique_ptr<const Parts> parts) : parts_(std::move(parts)) {}

ImportedNetwork::~ImportedNetwork() = default;

const ImportReport& ImportedNetwork::report() const {
  return parts_->report;
}

std::shared_ptr<const ImportedNetwork> ImportedNetwork::read(
    const ImportChoice& choice, const std::shared_ptr<const RegularizerFactory>& regularizers,
    const std::shared_ptr<const ImportedNetwork>& before, JobControl& control) {
  // Shares of the whole, by what they take for pictures.
  constexpr double kDataRead = 0.3, kNetworkRead = 0.4, kLooked = 0.8;
  const StopScope stop(control.question());
  const bool onnx = isOnnxFile(choice.weights);
  requireSense(choice, onnx);
  Catalogues catalogues = allCatalogues(*regularizers);
  ExperimentConfig config = importedConfig(choice.dataset, catalogues);

  const bool sameData = before && before->parts_->datasetChoice == config["dataset"];
  std::shared_ptr<const Dataset> data;
  LoadReport loaded;
  if (sameData) {
    data = before->parts_->dataset;
    loaded.notes = before->parts_->report.dataNotes;
  } else {
    const ProgressShare share(control, 0, kDataRead);
    const LoadScope scope(loaded, control);
    data = std::make_shared<const Dataset>(loadDataset(config["dataset"], config.integer("training.seed")));
    if (loaded.skipped > 0)
      loaded.notes.push_back(loaded.skipped == 1
                                 ? "One file could not be read and was left out."
                                 : std::to_string(loaded.skipped) + " files could not be read and were left out.");
  }
  control.setProgress(kDataRead);

  ImportReport report;
  report.dataNotes = std::move(loaded.notes);
  report.dataMean = data->mean;
  report.dataStd = data->std;
  Network network = readNetwork(choice, *data, report);
  requireFit(network, *data, (onnx || choice.architecture.empty() ? choice.weights : choice.architecture).string());
  describeNetwork(network, report);
  control.setProgress(kNetworkRead);
  // A network that says nothing of the data is found out before its folder is there.
  ImportAccuracy accuracy;
  {
    const ProgressShare share(control, kNetworkRead, kLooked);
    accuracy = importedAccuracy(choice.doublePrecision ? network.to(torch::kFloat64) : network.clone(), *data,
                                kImportLooked, &control);
  }
  report.accuracy = accuracy.value;
  report.looked = accuracy.looked;
  report.chance = accuracy.chance;
  report.isChance = accuracy.isChance();
  if (report.isChance && onnx && isPlainInput(choice.input)) {
    const ProgressShare share(control, kLooked, 1);
    report.better = betterReading(choice, report, *data, control);
  }
  constexpr std::size_t kMostLayers = std::size_t{1} << 19;  // config.json stays small enough to be read
  if (network.architecture().size() <= kMostLayers) config.set("architecture.layers", network.architecture());
  if (network.dtype() == torch::kFloat64) config.set("training.precision", "double");
  Choice chosen = config["dataset"];
  config = validated(std::move(config), catalogues, "import");
  return std::shared_ptr<const ImportedNetwork>(new ImportedNetwork(
      std::make_unique<const Parts>(Parts{std::move(report), std::move(chosen), std::move(data), std::move(network),
                                          std::move(config), std::move(catalogues)})));
}

void ImportedNetwork::keep(const fs::path& folder, const std::function<void()>& beforeWriting) const {
  requireNoRun(folder);
  if (beforeWriting) beforeWriting();
  requireWritableFolder(folder);
  const FolderLock lock(folder, run_file::kLock, "another program is writing");
  requireNoRun(folder);
  RunRecord record(metricsOf(parts_->config));
  record.status = "finished";
  record.message = "imported";
  beginManifest(folder);
  replaceFiles(folder, {.contents = {{run_file::kWeights, networkText(parts_->network)},
                                     {run_file::kRecord, toJson(record)},
                                     {run_file::kConfig, toJson(parts_->config, parts_->catalogues)}}});
}

}  // namespace hessianlab
