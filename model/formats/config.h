// SPDX-License-Identifier: GPL-3.0-or-later
// config.json: what was asked for. The same structure serves the window, the command line and the run folder.
// Pure data and pure parsing: no Torch, no Qt. Every function here may be called from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/base/catalogue.h"

namespace hessianlab {

// The data set whose points stand in the configuration.
inline constexpr const char* kPaintedSet = "painted";
inline constexpr std::size_t kMostPaintedPoints = 5000;
inline constexpr int64_t kMostPaintedClasses = 10;

struct PaintedPoint {
  double x = 0, y = 0;  // 0…1
  int64_t label = 0;    // 0…9
  bool operator==(const PaintedPoint&) const = default;
};

// Which of the painted points are for testing: every fifth, counted from 0.
constexpr bool isPaintedTest(std::size_t index) {
  return index % 5 == 4;
}

struct DatasetConfig {
  std::string name = "fashion-mnist";
  std::string path;                       // folder that holds the files; empty: searched for
  int64_t trainSamples = 0;               // first N of the training set; 0: all
  int64_t testSamples = 0;                // first N of the test set; 0: all
  double noise = 0.1;                     // generated 2-D sets: standard deviation added to each coordinate
  std::vector<PaintedPoint> points = {};  // of the set "painted" only; at most 5000
  bool operator==(const DatasetConfig&) const = default;
};

struct ArchitectureConfig {
  std::string name = "cnn-small";
  std::string activation = "softplus";
  double beta = 8;              // softplus sharpness β > 0
  std::vector<int64_t> hidden;  // widths of hidden layers of MLPs; empty: the architecture's own
  bool operator==(const ArchitectureConfig&) const = default;
};

struct RegularizerConfig {
  std::string name = "hessian-norm";
  ParameterSet parameters;  // completed by the regularizer's catalogue entry: strength, iterations, warmup, …
  bool operator==(const RegularizerConfig&) const = default;
};

struct OptimizerConfig {
  std::string name = "adam";  // adam | sgd
  double learningRate = 0.001;
  double weightDecay = 0;
  double momentum = 0.9;              // sgd only
  std::string schedule = "constant";  // constant | cosine | step
  bool operator==(const OptimizerConfig&) const = default;
};

struct TrainingConfig {
  int64_t epochs = 5;
  int64_t batchSize = 128;
  int64_t seed = 1;
  int64_t logEvery = 10;             // steps between rows of metrics.csv
  int64_t probeEvery = 100;          // steps between curvature probes; 0: never
  int64_t probeSamples = 64;         // size of the fixed probe batch
  int64_t threads = 0;               // 0: the machine's choice
  std::string device = "cpu";        // cpu | cuda
  std::string precision = "single";  // single | double: float32 or float64 throughout, weights included
  bool operator==(const TrainingConfig&) const = default;
};

struct ExperimentConfig {
  DatasetConfig dataset;
  ArchitectureConfig architecture;
  RegularizerConfig regularizer;
  OptimizerConfig optimizer;
  TrainingConfig training;
  bool operator==(const ExperimentConfig&) const = default;
};

// The names a configuration may use.
struct Catalogues {
  Catalogue datasets;
  Catalogue architectures;
  Catalogue activations;
  Catalogue regularizers;
  Catalogue attacks;
};

// Parses and validates. `origin` (a file or preset name) begins every message. InputError names the key, the value and
// the nearest known key or the allowed range. Missing keys take their defaults; only dataset.name is required.
ExperimentConfig parseConfig(const std::string& json, const Catalogues& catalogues, const std::string& origin);

// Checks ranges and names of a configuration built in memory and completes regularizer.parameters. InputError as above.
ExperimentConfig validated(ExperimentConfig config, const Catalogues& catalogues, const std::string& origin);

// Applies "regularizer.strength=0.5" (the command line's --set). The value is JSON, or a bare word taken as a string.
// Changing regularizer.name keeps only the parameters that the new regularizer also has; changing dataset.name to
// another set than "painted" drops the painted points. The result is validated.
ExperimentConfig withSetting(const ExperimentConfig& config, const std::string& assignment,
                             const Catalogues& catalogues);

// Pretty-printed config.json, format 1, with every key present.
std::string toJson(const ExperimentConfig& config);

// "dataset.noise" … "training.device": the keys (beside the regularizer's own) in file order; used for messages and
// tests.
std::vector<std::string> configKeys();

}  // namespace hessianlab
