// SPDX-License-Identifier: GPL-3.0-or-later
// A classifier and its data at one moment: what questions about pictures and points are asked of.
#pragma once

#include <memory>
#include <utility>

#include "model/data/dataset.h"
#include "model/nn/network.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

class DirectionsMemory;  // model/samples/directions.h

class ClassifierSnapshot final : public Snapshot {
 public:
  static constexpr char kKind[] = "classifier";

  // `directions` is that of the source, shared by all its snapshots; nullptr: nothing is remembered.
  ClassifierSnapshot(std::shared_ptr<const Network> network, std::shared_ptr<const Dataset> dataset, int64_t step,
                     std::shared_ptr<DirectionsMemory> directions = nullptr)
      : Snapshot(step),
        network_(std::move(network)),
        dataset_(std::move(dataset)),
        directions_(std::move(directions)) {}

  const char* kind() const override { return kKind; }
  int64_t bytes() const override;
  bool light() const override { return dataset_->planar; }  // pictures: their whole data set would be kept
  const Network& network() const { return *network_; }
  const Dataset& dataset() const { return *dataset_; }
  DirectionsMemory* directions() const { return directions_.get(); }

 private:
  std::shared_ptr<const Network> network_;
  std::shared_ptr<const Dataset> dataset_;
  std::shared_ptr<DirectionsMemory> directions_;
};

}  // namespace hessianlab
