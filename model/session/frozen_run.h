// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a run whose training is over: its last weights and its data set, to be shown beside another run. It
// has no threads: StandingSource(frozen.snapshot(), session) has any session's jobs answer for it. The header is free
// of Torch and of Qt. Immutable; any thread may read it.
#pragma once

#include <cstdint>
#include <memory>

#include "model/questions/dataset_info.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

class FrozenRun {
 public:
  explicit FrozenRun(std::shared_ptr<const ClassifierSnapshot> snapshot);

  int64_t step() const;  // of the weights
  DatasetInfo info() const;
  PlanarPoints points(bool test) const;  // 2-D sets only
  std::shared_ptr<const Snapshot> snapshot() const;

 private:
  std::shared_ptr<const ClassifierSnapshot> snapshot_;
};

}  // namespace hessianlab
