// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a run whose training is over: its last weights and its data set, to look at beside another run. It
// has no threads: requests that name it in `of` are served by the jobs of any session. The header is free of Torch and
// of Qt. Immutable; any thread may read it.
#pragma once

#include <cstdint>
#include <memory>

#include "model/questions/dataset_info.h"
#include "model/session/training_session.h"

namespace hessianlab {

class Network;
struct Dataset;

class FrozenRun {
 public:
  // Both are given and belong together.
  FrozenRun(std::shared_ptr<const Network> network, std::shared_ptr<const Dataset> dataset, int64_t step);

  int64_t step() const { return step_; }  // of the weights
  DatasetInfo info() const;
  PlanarPoints points(bool test) const;  // 2-D sets only

  const Network& network() const { return *network_; }
  const Dataset& dataset() const { return *dataset_; }

 private:
  std::shared_ptr<const Network> network_;
  std::shared_ptr<const Dataset> dataset_;
  int64_t step_;
};

}  // namespace hessianlab
