// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/classifier_snapshot.h"

#include "model/data/dataset_view.h"
#include "model/questions/dataset_info.h"

namespace hessianlab {

namespace {

// nullptr: what trains there has no data set.
const Dataset* datasetOf(const SnapshotPtr& snapshot) {
  const auto* classifier = dynamic_cast<const ClassifierSnapshot*>(snapshot.get());
  return classifier ? &classifier->dataset() : nullptr;
}

}  // namespace

int64_t ClassifierSnapshot::bytes() const {
  int64_t bytes = 0;
  for (const torch::Tensor& p : network_->parameters()) bytes += static_cast<int64_t>(p.nbytes());
  return bytes;
}

std::optional<DatasetInfo> describe(const SnapshotPtr& snapshot) {
  const Dataset* dataset = datasetOf(snapshot);
  if (!dataset) return std::nullopt;
  return describe(*dataset);
}

std::vector<Picture> picturesOf(const SnapshotPtr& snapshot, const std::vector<int64_t>& testIndices) {
  const Dataset* dataset = datasetOf(snapshot);
  return dataset ? picturesOf(*dataset, testIndices) : std::vector<Picture>{};
}

std::vector<int64_t> labelsOf(const SnapshotPtr& snapshot, const std::vector<int64_t>& testIndices) {
  const Dataset* dataset = datasetOf(snapshot);
  return dataset ? labelsOf(*dataset, testIndices) : std::vector<int64_t>{};
}

std::optional<PlanarPoints> pointsOf(const SnapshotPtr& snapshot, bool test) {
  const Dataset* dataset = datasetOf(snapshot);
  if (!dataset || !dataset->planar) return std::nullopt;
  return pointsOf(*dataset, test);
}

}  // namespace hessianlab
