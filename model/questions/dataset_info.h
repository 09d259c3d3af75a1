// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about a loaded data set without any tensor, and read off a snapshot of who learns it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/picture.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

struct DatasetInfo {
  std::string name;
  std::vector<std::string> classNames;
  int channels = 1, height = 28, width = 28;  // 2-D sets: 1, 1, 2
  bool planar = false;                        // a 2-D set: points, not pictures
  int64_t trainSamples = 0, testSamples = 0;
  std::vector<std::string> remarks;  // where the samples that were taken do not stand for the set, a sentence each
};

// Points of a 2-D set in its own coordinates, x in [0,1]².
struct PlanarPoints {
  std::vector<float> x, y;
  std::vector<int> label;
};

// Nothing where there is no snapshot, and where what trains has no data set of samples with classes. Defined beside the
// snapshot of a classifier.
using SnapshotPtr = std::shared_ptr<const Snapshot>;
std::optional<DatasetInfo> describe(const SnapshotPtr& snapshot);
std::vector<Picture> picturesOf(const SnapshotPtr& snapshot, const std::vector<int64_t>& testIndices);
std::vector<int64_t> labelsOf(const SnapshotPtr& snapshot, const std::vector<int64_t>& testIndices);
std::optional<PlanarPoints> pointsOf(const SnapshotPtr& snapshot, bool test);  // 2-D sets only

}  // namespace hessianlab
