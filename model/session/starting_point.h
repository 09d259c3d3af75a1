// SPDX-License-Identifier: GPL-3.0-or-later
// Weights of an earlier moment from which another run can begin: a branch. Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <memory>

#include "model/formats/config.h"

namespace hessianlab {

class Network;

// Immutable; any thread may read it, and it outlives the session that it comes from.
struct StartingPoint {
  std::shared_ptr<const Network> weights;
  int64_t step = 0;         // at which the old run had them
  ExperimentConfig config;  // of the old run
};

// InputError in one sentence where `config` does not describe the network and the data of the starting point. All else
// may differ: regularizer, optimiser, batches, epochs, precision (the weights are rounded), and for pictures the seed.
// The seed of a generated data set draws its points, so there it must be the same.
void requireSameNetwork(const StartingPoint& start, const ExperimentConfig& config);

}  // namespace hessianlab
