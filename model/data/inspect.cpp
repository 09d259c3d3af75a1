// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/inspect.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/base/number_text.h"
#include "model/data/dataset.h"
#include "model/data/dataset_view.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kExamples = 24, kPoints = 2000;

std::vector<int64_t> countsOf(const Tensor& labels, int64_t classes) {
  const Tensor counts = at::bincount(labels, {}, classes);
  return {counts.data_ptr<int64_t>(), counts.data_ptr<int64_t>() + counts.numel()};
}

// The smallest pictures that the networks of model/nn/architectures take.
std::string networkFor(const std::vector<int64_t>& shape) {
  constexpr int64_t kSmallestForCnn = 13, kSmallestForResnet = 4;
  if (shape.size() == 1) return shape[0] == 2 ? "mlp-2d" : "mlp";
  const int64_t side = std::min(shape[1], shape[2]);
  if (side < kSmallestForResnet) return "mlp";
  return shape[0] == 3 || side < kSmallestForCnn ? "resnet-small" : "cnn-small";
}

std::string valueText(const ParameterValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return numberText(*number);
  if (const auto* on = std::get_if<bool>(&value)) return *on ? "true" : "false";
  // Words that read as something else than text are quoted.
  const auto& text = std::get<std::string>(value);
  return nlohmann::json::accept(text) ? nlohmann::json(text).dump() : text;
}

// Enough steps to learn something, within an evening.
int64_t epochsFor(int64_t samples, int64_t batch) {
  constexpr int64_t kSteps = 2000;
  const int64_t steps = (samples + batch - 1) / batch;
  return std::clamp<int64_t>((kSteps + steps - 1) / steps, 5, 100);
}

void suggest(DataInspection& result, const Choice& choice, const CatalogueEntry& entry) {
  const bool pictures = result.shape.size() == 3;
  result.network = networkFor(result.shape);
  result.preset = pictures ? "mnist-plain" : "moons-plain";
  result.settings.push_back("dataset.name=" + entry.name);
  for (const Parameter& parameter : entry.parameters) {
    const auto given = choice.parameters.find(parameter.key);
    if (given == choice.parameters.end() || given->second == parameter.defaultValue) continue;
    result.settings.push_back("dataset." + parameter.key + "=" + valueText(given->second));
  }
  result.settings.push_back("architecture.name=" + result.network);
  result.epochs = epochsFor(result.trainSamples, pictures ? 128 : 64);
  if (pictures) result.settings.push_back("training.epochs=" + std::to_string(result.epochs));
}

}  // namespace

DataInspection inspectData(const Choice& choice, JobControl& control) {
  const CatalogueEntry& entry = require(datasetCatalogue(), choice.name, "data set");
  DataInspection result;
  result.choice = {entry.name, ownSettings(entry, choice.parameters, "dataset")};
  result.title = entry.title;
  Dataset set;
  {
    const LoadScope scope(result.report, control);
    set = loadDataset(result.choice, 1);
  }
  result.classNames = set.classNames;
  result.trainCounts = countsOf(set.trainY, set.classes());
  result.testCounts = countsOf(set.testY, set.classes());
  result.shape = set.inputShape;
  result.planar = set.planar;
  result.trainSamples = set.trainSize();
  result.testSamples = set.testSize();
  for (const std::string& remark : {set.trainRemark, set.testRemark})
    if (!remark.empty()) result.remarks.push_back(remark);
  if (set.planar) {
    result.points = pointsOf(set, false);
    const auto kept = static_cast<std::size_t>(std::min(kPoints, set.trainSize()));
    result.points.x.resize(kept), result.points.y.resize(kept), result.points.label.resize(kept);
  } else {
    const Tensor first = at::arange(std::min(kExamples, set.trainSize()), torch::kInt64);
    const Tensor inputs = set.trainInputs(first);
    for (int64_t i = 0; i < first.numel(); ++i) {
      result.examples.push_back(toPicture(inputs[i]));
      result.exampleLabels.push_back(set.trainY[i].item<int64_t>());
    }
  }
  suggest(result, result.choice, entry);
  return result;
}

}  // namespace hessianlab
