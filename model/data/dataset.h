// SPDX-License-Identifier: GPL-3.0-or-later
// A data set in memory and the catalogue of known ones. Pictures stay 8-bit; batches come out as float in [0,1].
#pragma once

#include <torch/types.h>

#include <string>
#include <vector>

#include "model/base/section.h"

namespace hessianlab {

// Immutable once loaded; any thread may read.
struct Dataset {
  std::string name;
  std::vector<std::string> classNames;
  bool planar = false;              // 2-D points
  std::vector<int64_t> inputShape;  // {channels, height, width}, or {2}
  std::vector<double> mean, std;    // of the training set, one per channel (planar: one per coordinate)
  torch::Tensor trainX, testX;      // N×C×H×W uint8, or N×2 float in [0,1]
  torch::Tensor trainY, testY;      // N, int64, 0…classes−1
  // Where only some samples of a part were taken and do not stand for it, a sentence each (chosen_samples.h).
  std::string trainRemark, testRemark;

  int64_t classes() const { return static_cast<int64_t>(classNames.size()); }
  int64_t trainSize() const { return trainX.size(0); }
  int64_t testSize() const { return testX.size(0); }

  // Rows `index` (int64) as float in [0,1], and their labels.
  torch::Tensor trainInputs(const torch::Tensor& index) const;
  torch::Tensor testInputs(const torch::Tensor& index) const;
  torch::Tensor testInputs(int64_t begin, int64_t end) const;
};

// Every set of model/data/sets: one line per file in dataset.cpp.
const Catalogue& datasetCatalogue();

// Loads or generates the set that `choice` names; what it does not say takes the catalogue's value. Sets that are drawn
// use `seed`. InputError in one sentence: an unknown name, a value out of range, or where a missing set was looked for
// and how to get it.
Dataset loadDataset(const Choice& choice, int64_t seed);

}  // namespace hessianlab
