// SPDX-License-Identifier: GPL-3.0-or-later
// A network that finds landmarks at one moment: what its questions are asked of.
#pragma once

#include <memory>
#include <utility>

#include "model/labs/landmarks/network.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

// Pictures B×1024 and points B×136, single precision.
struct FaceSet {
  torch::Tensor x, y;
  int64_t size() const { return x.size(0); }
};

// What there is to learn. Immutable; any thread.
struct LandmarkTask {
  FaceSet train, validation, test;
  torch::Tensor pictures, labels;  // of the auxiliary tasks: those of the training set, then what is there besides
  torch::Tensor meanShape;         // 136: mean of the training labels
  double inputWeight = 0, outputWeight = 0;  // λ of the tasks at the beginning
};

class LandmarkSnapshot final : public Snapshot {
 public:
  static constexpr char kKind[] = "network of landmarks";

  LandmarkSnapshot(LandmarkNetwork network, std::shared_ptr<const LandmarkTask> task, int64_t step)
      : Snapshot(step), network_(std::move(network)), task_(std::move(task)) {}

  const char* kind() const override { return kKind; }
  int64_t bytes() const override { return network_.bytes(); }
  bool light() const override { return false; }  // the task holds all pictures
  const LandmarkNetwork& network() const { return network_; }
  const LandmarkTask& task() const { return *task_; }

 private:
  LandmarkNetwork network_;
  std::shared_ptr<const LandmarkTask> task_;
};

}  // namespace hessianlab
