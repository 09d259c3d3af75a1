// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/inspect.h"

#include <algorithm>

#include "model/data/dataset.h"
#include "model/data/dataset_view.h"
#include "model/data/suggestion.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kExamples = 24, kPoints = 2000;

std::vector<int64_t> countsOf(const Tensor& labels, int64_t classes) {
  const Tensor counts = at::bincount(labels, {}, classes);
  return {counts.data_ptr<int64_t>(), counts.data_ptr<int64_t>() + counts.numel()};
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
