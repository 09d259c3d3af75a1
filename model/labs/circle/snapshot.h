// SPDX-License-Identifier: GPL-3.0-or-later
// A regression on the circle at one moment: what its questions are asked of.
#pragma once

#include <memory>
#include <utility>

#include "model/labs/circle/density.h"
#include "model/labs/circle/kernel.h"
#include "model/labs/circle/network.h"
#include "model/labs/circle/target.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

// What there is to learn. Immutable; any thread.
struct CircleTask : std::enable_shared_from_this<CircleTask> {
  CircleTarget target;
  CircleDensity density;
  torch::Tensor angles;  // n
  torch::Tensor x, y;    // n×2 points and n values, which are the target's plus the noise
  bool bias = true;      // is learned
  double rate = 0;       // η of the descent
  CircleNetwork start;   // before the first step
  std::shared_ptr<const CircleKernel> kernel;

  bool hasClosedForm() const { return bias && start.layers() == 2; }  // theory.h
};

class CircleSnapshot final : public Snapshot {
 public:
  static constexpr char kKind[] = "circle";

  CircleSnapshot(CircleNetwork network, std::shared_ptr<const CircleTask> task, int64_t step)
      : Snapshot(step), network_(std::move(network)), task_(std::move(task)) {}

  const char* kind() const override { return kKind; }
  int64_t bytes() const override { return network_.bytes(); }
  bool light() const override { return true; }
  const CircleNetwork& network() const { return network_; }
  const CircleTask& task() const { return *task_; }

 private:
  CircleNetwork network_;
  std::shared_ptr<const CircleTask> task_;
};

}  // namespace hessianlab
