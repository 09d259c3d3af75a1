// SPDX-License-Identifier: GPL-3.0-or-later
// An earlier moment from which another run can begin: a branch. Free of Torch and of Qt.
#pragma once

#include <memory>

#include "model/formats/config.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

// Immutable; any thread may read it, and it outlives the session that it comes from.
struct StartingPoint {
  std::shared_ptr<const Snapshot> weights;
  ExperimentConfig config;  // of the old run
};

// InputError in one sentence where an experiment of `config` cannot begin with weights of one of `start`: another lab,
// or what the lab says.
void requireBranch(const ExperimentConfig& start, const ExperimentConfig& config);

}  // namespace hessianlab
