// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/frozen_run.h"

#include "model/data/dataset_view.h"
#include "model/nn/network.h"

namespace hessianlab {

FrozenRun::FrozenRun(std::shared_ptr<const Network> network, std::shared_ptr<const Dataset> dataset, int64_t step)
    : network_(std::move(network)), dataset_(std::move(dataset)), step_(step) {}

DatasetInfo FrozenRun::info() const {
  return describe(*dataset_);
}

PlanarPoints FrozenRun::points(bool test) const {
  return pointsOf(*dataset_, test);
}

}  // namespace hessianlab
