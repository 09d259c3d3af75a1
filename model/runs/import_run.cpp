// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/import_run.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/base/lowered.h"
#include "model/base/number_text.h"
#include "model/data/dataset.h"
#include "model/formats/run_record.h"
#include "model/labs/classifier.h"
#include "model/labs/metrics_of.h"
#include "model/nn/finite.h"
#include "model/nn/onnx_file.h"
#include "model/nn/sample_outputs.h"
#include "model/nn/weights_file.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"

namespace hessianlab {

namespace fs = std::filesystem;
using nlohmann::json;
using torch::Tensor;

namespace {

constexpr int64_t kImportLooked = 1000, kImportRows = 125;

bool isOnnx(const fs::path& path) {
  return lowered(path.extension().string()) == ".onnx";
}

struct ImportAccuracy {
  double value = 0, chance = 0;
  int64_t looked = 0;
  // Three deviations of a coin that is right as often as chance: what luck alone hardly reaches.
  bool isChance() const {
    return value < chance + 3 * std::sqrt(chance * (1 - chance) / static_cast<double>(std::max<int64_t>(looked, 1)));
  }
};

ImportAccuracy importedAccuracy(const Network& network, const Dataset& data, int64_t most = kImportLooked) {
  const Tensor rows = at::arange(std::min(most, data.testSize()), torch::kInt64);
  const Tensor labels = data.testY.index_select(0, rows);
  int64_t right = 0;
  forTestOutputs(network, data, rows, kImportRows, [&](const Tensor& some, const Tensor& outputs) {
    right += (outputs.argmax(1) == data.testY.index_select(0, some)).sum().item<int64_t>();
  });
  ImportAccuracy result;
  result.looked = rows.numel();
  result.value = static_cast<double>(right) / static_cast<double>(result.looked);
  result.chance = at::bincount(labels, {}, data.classes()).max().item<double>() / static_cast<double>(result.looked);
  return result;
}

std::string percentWords(double share) {
  return numberText(std::round(share * 1000) / 10) + " %";
}

std::string numberList(const std::vector<double>& numbers, const char* between) {
  std::string text;
  for (const double number : numbers)
    text += (text.empty() ? "" : between) + numberText(std::round(number * 1e4) / 1e4);
  return text;
}

// Another way to read the inputs, as the command line says it.
struct Reading {
  std::string option;
  OnnxInput input;
};

std::vector<Reading> otherReadings(const Dataset& data) {
  std::vector<Reading> result;
  const auto with = [](double lowest, double highest) {
    OnnxInput input;
    input.lowest = lowest;
    input.highest = highest;
    return input;
  };
  const auto normalised = [](std::vector<double> mean, std::vector<double> std) {
    OnnxInput input;
    input.mean = std::move(mean);
    input.std = std::move(std);
    return input;
  };
  const auto words = [](const OnnxInput& input) {
    return "--mean " + numberList(input.mean, ",") + " --std " + numberList(input.std, ",");
  };
  const bool colour = data.inputShape.size() == 3 && data.inputShape[0] == 3;
  std::vector<OnnxInput> deviations{normalised(data.mean, data.std)};
  if (colour) deviations.push_back(normalised({0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}));  // ImageNet's
  result.push_back({"--range 0,255", with(0, 255)});
  result.push_back({"--range -1,1", with(-1, 1)});
  for (const OnnxInput& input : deviations) result.push_back({words(input), input});
  if (colour) {
    const std::size_t count = result.size();
    OnnxInput turned;
    turned.reversedChannels = true;
    result.push_back({"--channels bgr", turned});
    for (std::size_t i = 0; i < count; ++i) {
      Reading reading = result[i];
      reading.option += " --channels bgr";
      reading.input.reversedChannels = true;
      result.push_back(std::move(reading));
    }
  }
  return result;
}

bool isPlainInput(const OnnxInput& input) {
  return input.lowest == 0 && input.highest == 1 && input.mean.empty() && !input.reversedChannels;
}

// What may be wrong with a network that is no better than chance, with the reading that would make it best.
std::string warningFor(const ImportChoice& choice, const OnnxInput& input, const Dataset& data,
                       const ImportAccuracy& accuracy) {
  std::string text = "the network is right on " + percentWords(accuracy.value) + " of " +
                     std::to_string(accuracy.looked) + " test samples, which is chance (" +
                     percentWords(accuracy.chance) + ")";
  constexpr int64_t kTried = 250;
  if (isOnnx(choice.weights) && isPlainInput(input)) {
    double best = accuracy.value;
    std::string option;
    for (Reading& reading : otherReadings(data)) {
      try {
        reading.input.shape = input.shape;
        const ImportAccuracy other = importedAccuracy(openOnnx(choice.weights, reading.input).network, data, kTried);
        if (other.isChance() || other.value <= best) continue;
        best = other.value;
        option = reading.option;
      } catch (const InputError&) {  // this reading does not go with this network
      }
    }
    if (!option.empty())
      return text + "; with " + option + " it would be right on " + percentWords(best) + " of the first " +
             std::to_string(std::min(kTried, data.testSize())) + ": import it again like that";
  }
  return text +
         "; check that its inputs are the data's in range (--range), normalisation (--mean and --std) and order of "
         "channels (--channels), and that it numbers the classes as the data set does";
}

std::vector<std::string> importedInputLines(const Network& network, const OnnxInput& input, const OnnxNetwork* file) {
  const Shape& shape = network.inputShape();
  std::string size;
  for (const int64_t extent : shape) size += (size.empty() ? "" : "×") + std::to_string(extent);
  if (shape.size() == 3 && file && file->channelsLast) size += ", channels last in the file";
  if (shape.size() == 3 && shape[0] == 3)
    size += input.reversedChannels ? ", as blue, green, red" : ", as red, green, blue";
  std::vector<std::string> lines{"inputs: " + size};
  lines.push_back("range: 0 to 1" + (input.lowest == 0 && input.highest == 1
                                         ? std::string(", as they are")
                                         : ", made " + numberText(input.lowest) + " to " + numberText(input.highest)));
  const json first = json::parse(network.architecture()).at("operations").at(0);
  std::string normalised = "normalised: no; the network takes them as they are";
  if (first.at("op") == "normalise")
    normalised =
        "normalised: less " + numberList(first.at("mean"), ", ") + ", divided by " + numberList(first.at("std"), ", ");
  lines.push_back(normalised);
  return lines;
}

}  // namespace

ImportReport importRun(const ImportChoice& choice, const std::shared_ptr<const RegularizerFactory>& regularizers,
                       const std::function<void()>& beforeWriting) {
  const bool onnx = isOnnx(choice.weights);
  if (onnx && !(choice.architecture.empty() && choice.prefix.empty()))
    throw InputError(choice.weights.string() +
                     ": an ONNX file holds its architecture; leave --architecture and --prefix out");
  if (!onnx && choice.architecture.empty())
    throw InputError(
        choice.weights.string() +
        ": holds weights alone; give --architecture FILE.json, or an ONNX file (*.onnx), which holds both");
  if (!onnx && !isPlainInput(choice.input))
    throw InputError("range, normalisation and channels are for ONNX files; write a 'normalise' into " +
                     choice.architecture.string());
  ExperimentConfig config;
  config["dataset"] = choice.dataset;
  config["architecture"].name = "imported";
  config["regularizer"].name = "none";
  const Catalogues catalogues = allCatalogues(*regularizers);
  config = validated(std::move(config), catalogues, "import");
  const Dataset data = loadDataset(choice.dataset, config.integer("training.seed"));

  ImportReport report;
  OnnxInput input = choice.input;
  input.shape = data.inputShape;
  std::optional<OpenedOnnx> opened;
  if (onnx) {
    opened.emplace(openOnnx(choice.weights, input));
    report.notes = opened->file.notes;
    report.testDifference = opened->testDifference;
  }
  const Network network = onnx ? opened->network.clone()
                               : loadForeignNetwork(choice.weights, readFile(choice.architecture, std::size_t{1} << 24),
                                                    &report.notes, choice.prefix);
  requireFit(network, data, (onnx ? choice.weights : choice.architecture).string());
  report.inputs = importedInputLines(network, input, onnx ? &opened->file : nullptr);
  report.classes = network.classes();
  // A network that says nothing of the data is found out before its folder is there.
  const ImportAccuracy accuracy =
      importedAccuracy(choice.doublePrecision ? network.to(torch::kFloat64) : network.clone(), data);
  report.accuracy = accuracy.value;
  report.looked = accuracy.looked;
  report.chance = accuracy.chance;
  if (accuracy.isChance()) report.warning = warningFor(choice, input, data, accuracy);
  constexpr std::size_t kMostLayers = std::size_t{1} << 19;  // config.json stays small enough to be read
  if (network.architecture().size() <= kMostLayers) config.set("architecture.layers", network.architecture());
  if (network.dtype() == torch::kFloat64) config.set("training.precision", "double");
  config = validated(std::move(config), catalogues, "import");

  requireNoRun(choice.folder);
  if (beforeWriting) beforeWriting();
  requireWritableFolder(choice.folder);
  const FolderLock lock(choice.folder, run_file::kLock, "another program is writing");
  requireNoRun(choice.folder);
  RunRecord record(metricsOf(config));
  record.status = "finished";
  record.message = "imported";
  beginManifest(choice.folder);
  replaceFiles(choice.folder, {.contents = {{run_file::kWeights, networkText(network)},
                                            {run_file::kRecord, toJson(record)},
                                            {run_file::kConfig, toJson(config, catalogues)}}});
  return report;
}

}  // namespace hessianlab
