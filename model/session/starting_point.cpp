// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/starting_point.h"

#include <algorithm>

#include "model/base/error.h"
#include "model/data/dataset.h"

namespace hessianlab {

namespace {

// Only generated sets have a noise setting.
bool isGenerated(const std::string& dataset) {
  const CatalogueEntry* entry = find(datasetCatalogue(), dataset);
  return entry && std::any_of(entry->parameters.begin(), entry->parameters.end(),
                              [](const Parameter& parameter) { return parameter.key == "noise"; });
}

}  // namespace

void requireSameNetwork(const StartingPoint& start, const ExperimentConfig& config) {
  const std::string begin = "a branch goes on with the ";
  if (!(config.architecture == start.config.architecture))
    throw InputError(begin + "network of its run (" + start.config.architecture.name + ", " +
                     start.config.architecture.activation +
                     "), but the network was changed; set it back, or reset to start afresh");
  if (!(config.dataset == start.config.dataset))
    throw InputError(begin + "data of its run (" + start.config.dataset.name +
                     "), but the data set was changed; set it back, or reset to start afresh");
  if (isGenerated(config.dataset.name) && config.training.seed != start.config.training.seed)
    throw InputError(begin + "data of its run, whose points were drawn with seed " +
                     std::to_string(start.config.training.seed) + "; set the seed back, or reset to start afresh");
}

}  // namespace hessianlab
