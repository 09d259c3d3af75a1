// SPDX-License-Identifier: GPL-3.0-or-later
// A data set as a person wants to see it before training: what it holds, what was done to it, and what to train on it.
// Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/base/section.h"
#include "model/data/loading.h"
#include "model/questions/dataset_info.h"
#include "model/questions/picture.h"

namespace hessianlab {

struct DataInspection {
  Choice choice;      // name and every setting
  std::string title;  // "Folder of pictures"
  std::vector<std::string> classNames;
  std::vector<int64_t> trainCounts, testCounts;  // of each class
  std::vector<int64_t> shape;                    // {channels, height, width}, or {columns}
  bool planar = false;                           // points of the plane
  int64_t trainSamples = 0, testSamples = 0;
  LoadReport report;
  std::vector<std::string> remarks;  // where the samples that were taken do not stand for the set
  // The first training samples, at most 24, with their labels; not of points.
  std::vector<Picture> examples;
  std::vector<int64_t> exampleLabels;
  PlanarPoints points;                // of the plane: the first training points, at most 2,000
  std::string network;                // an architecture that fits and is a good beginning
  int64_t epochs = 0;                 // enough of them to learn something
  std::string preset;                 // settings to begin with
  std::vector<std::string> settings;  // what to change of them: "dataset.name=csv-points", … in this order
};

// Loads the set. InputError as loadDataset(); Interrupted where `control` is cancelled.
DataInspection inspectData(const Choice& choice, JobControl& control);

}  // namespace hessianlab
