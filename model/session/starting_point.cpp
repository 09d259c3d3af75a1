// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/starting_point.h"

#include "model/base/error.h"
#include "model/data/dataset.h"

namespace hessianlab {

void requireSameNetwork(const StartingPoint& start, const ExperimentConfig& config) {
  const std::string begin = "a branch goes on with the ";
  if (!(config["architecture"] == start.config["architecture"]))
    throw InputError(begin + "network of its run (" + start.config["architecture"].name + ", " +
                     start.config.word("architecture.activation") +
                     "), but the network was changed; set it back, or reset to start afresh");
  if (!(config["dataset"] == start.config["dataset"]))
    throw InputError(begin + "data of its run (" + start.config["dataset"].name +
                     "), but the data set was changed; set it back, or reset to start afresh");
  const bool seeded = require(datasetCatalogue(), config["dataset"].name, "data set").is(trait::kSeeded);
  if (seeded && config.integer("training.seed") != start.config.integer("training.seed"))
    throw InputError(begin + "data of its run, whose points were drawn with seed " +
                     std::to_string(start.config.integer("training.seed")) +
                     "; set the seed back, or reset to start afresh");
}

}  // namespace hessianlab
