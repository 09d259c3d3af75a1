// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/classifier_snapshot.h"

#include "model/data/dataset_view.h"
#include "model/questions/dataset_info.h"

namespace hessianlab {

namespace {

// nullptr: what trains there has no data set.
const Dataset* datasetOf(const Snapshot& snapshot) {
  const auto* classifier = dynamic_cast<const ClassifierSnapshot*>(&snapshot);
  return classifier ? &classifier->dataset() : nullptr;
}

}  // namespace

int64_t ClassifierSnapshot::bytes() const {
  int64_t bytes = 0;
  for (const torch::Tensor& p : network_->parameters()) bytes += static_cast<int64_t>(p.nbytes());
  return bytes;
}

std::optional<DatasetInfo> describe(const Snapshot& snapshot) {
  const Dataset* dataset = datasetOf(snapshot);
  if (!dataset) return std::nullopt;
  return describe(*dataset);
}

std::vector<Picture> picturesOf(const Snapshot& snapshot, const std::vector<int64_t>& testIndices) {
  const Dataset* dataset = datasetOf(snapshot);
  return dataset ? picturesOf(*dataset, testIndices) : std::vector<Picture>{};
}

std::vector<int64_t> labelsOf(const Snapshot& snapshot, const std::vector<int64_t>& testIndices) {
  const Dataset* dataset = datasetOf(snapshot);
  return dataset ? labelsOf(*dataset, testIndices) : std::vector<int64_t>{};
}

std::optional<PlanarPoints> pointsOf(const Snapshot& snapshot, bool test) {
  const Dataset* dataset = datasetOf(snapshot);
  if (!dataset || !dataset->planar) return std::nullopt;
  return pointsOf(*dataset, test);
}

}  // namespace hessianlab
