// SPDX-License-Identifier: GPL-3.0-or-later
// The sections "optimizer" and "training" of a configuration: what can be set, and the values as plain members for the
// step loop. Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <string>

#include "model/base/section.h"

namespace hessianlab {

const Catalogue& optimizerCatalogue();  // adam, sgd, adadelta
const CatalogueEntry& trainingEntry();

// Both read a choice once; what it does not say takes the catalogue's value. InputError on an unknown name or a value
// out of range.
struct OptimizerSettings {
  explicit OptimizerSettings(const Choice& choice);

  std::string name;  // "adam" | "sgd" | "adadelta"
  double learningRate = 0, weightDecay = 0;
  double momentum = 0;   // of sgd
  std::string schedule;  // "constant" | "cosine" | "step"
};

struct TrainingSettings {
  explicit TrainingSettings(const Choice& choice);

  int64_t epochs = 0, batchSize = 0, seed = 0;
  int64_t logEvery = 0;      // steps between rows of metrics.csv
  int64_t probeEvery = 0;    // steps between curvature probes; 0: never
  int64_t probeSamples = 0;  // size of the fixed probe batch
  int64_t threads = 0;       // 0: the machine's choice
  int64_t freeze = 0;        // so many operations keep their weights, the first ones
  std::string device, precision;
};

}  // namespace hessianlab
