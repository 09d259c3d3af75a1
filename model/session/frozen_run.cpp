// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/frozen_run.h"

#include <utility>

#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"

namespace hessianlab {

FrozenRun::FrozenRun(std::shared_ptr<const ClassifierSnapshot> snapshot) : snapshot_(std::move(snapshot)) {}

int64_t FrozenRun::step() const {
  return snapshot_->step();
}

DatasetInfo FrozenRun::info() const {
  return describe(snapshot_->dataset());
}

PlanarPoints FrozenRun::points(bool test) const {
  return pointsOf(snapshot_->dataset(), test);
}

std::shared_ptr<const Snapshot> FrozenRun::snapshot() const {
  return snapshot_;
}

}  // namespace hessianlab
