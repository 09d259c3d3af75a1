// SPDX-License-Identifier: GPL-3.0-or-later
// What a layer inside the network makes of the test samples: seen in the plane of its two main directions, and how far
// it tells the classes apart. No tensor, no Qt type; results are immutable, any thread may read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

class ClassifierSnapshot;

struct RepresentationRequest {
  using Result = struct RepresentationResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }

  std::optional<int64_t> layer = {};   // number of an operation, from 1; nullopt: what the last operation reads
  int64_t samples = 1000;              // of the test set, the first so many; 0: all
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

// Mean squared distances: of the samples to the mean of their class, and of that mean to the mean of all. Both add up
// to the variance of the representation.
struct ClassSpread {
  double within = 0, between = 0;
  double ratio() const { return within / between; }  // 0: a class is one point; infinite: classes have one mean
};

struct RepresentationLayer {
  int64_t layer = 0;      // number of the operation
  std::string operation;  // "linear", "sigmoid"
  int64_t values = 0;     // of one sample
  ClassSpread spread;
};

struct RepresentationResult {
  int64_t step = 0;
  int64_t classes = 0;
  std::vector<RepresentationLayer> all;  // every layer with weights at or before it, but the last
  std::size_t chosen = 0;                // the one of these that the rest is about
  // Of each sample: its place along the two main directions of the representation, from the mean of all; its class, and
  // what the network takes it for.
  std::vector<float> x, y;
  std::vector<int> label, prediction;
  std::vector<float> meanX, meanY;  // of each class
  std::vector<int64_t> counts;      // its samples
  double shareX = 0, shareY = 0;    // of the variance that lies along them

  const RepresentationLayer& layer() const { return all[chosen]; }
};

extern template struct Answers<RepresentationRequest>;

}  // namespace hessianlab
