// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue needs of one lab: a kind of experiment with its settings, its numbers and the ways to make one and
// to open it again. A new lab is a folder of its own and a line in catalogue.cpp. Free of Torch and of Qt.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "model/base/metric.h"
#include "model/formats/config.h"
#include "model/questions/snapshot.h"
#include "model/training/experiment.h"

namespace hessianlab {

// What a lab is, for those who decide by it.
namespace trait {
inline constexpr const char* kClasses = "classes";  // tells classes apart: right or wrong, and can be attacked
}

class RegularizerFactory;  // model/training/regularizer.h

// A run's folder whose weights are read: loads its data and gives the weights as those of `step`. InputError: they do
// not fit each other.
using OpenedRun = std::function<std::shared_ptr<const Snapshot>(int64_t step)>;

struct LabDefinition {
  CatalogueEntry entry;  // "classifier": what config.json calls it
  // Of its config.json. One is "training" and has a "seed", the one seed that a person sees.
  std::vector<Section> (*sections)(const RegularizerFactory& regularizers);
  const MetricList& (*metrics)();
  int64_t (*epochs)(const ExperimentConfig& config);  // that a configuration asks for

  // Loads the data and builds what trains; the regularizers outlive it. InputError: the data cannot be read, or the
  // network does not fit them.
  std::unique_ptr<Experiment> (*make)(const ExperimentConfig& config, const RegularizerFactory& regularizers);
  // Reads what Experiment::weightsText() gave. InputError, which begins with `origin`: it is damaged.
  OpenedRun (*open)(const ExperimentConfig& config, const std::string& weights, const std::string& origin);
  // InputError in one sentence where an experiment of `config` cannot begin with the weights of one of `start`.
  void (*requireBranch)(const ExperimentConfig& start, const ExperimentConfig& config);
  // Gives an experiment of this lab, before its first step, the weights of a finished run of it (training.begin_from),
  // which Experiment::weightsText() gave. InputError, which begins with `origin`, names what does not fit. nullptr: the
  // lab has no such setting.
  void (*begin)(Experiment& experiment, const std::string& weights, const std::string& origin) = nullptr;
};

}  // namespace hessianlab
