// SPDX-License-Identifier: GPL-3.0-or-later
// A network on a graph at one moment: what its questions are asked of.
#pragma once

#include <memory>
#include <utility>

#include "model/labs/graph/network.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

// A graph and what networks of one precision read of it. Immutable; any thread.
struct GraphTask {
  GraphTask(NodeGraph loaded, torch::ScalarType type) : graph(std::move(loaded)), inputs(graph, type) {}

  NodeGraph graph;
  GraphInputs inputs;
};

class GraphSnapshot final : public Snapshot {
 public:
  static constexpr char kKind[] = "network on a graph";

  GraphSnapshot(GraphNetwork network, std::shared_ptr<const GraphTask> task, int64_t step)
      : Snapshot(step), network_(std::move(network)), task_(std::move(task)) {}

  const char* kind() const override { return kKind; }
  int64_t bytes() const override { return network_.bytes(); }
  bool light() const override { return true; }
  const GraphNetwork& network() const { return network_; }
  const GraphTask& task() const { return *task_; }

 private:
  GraphNetwork network_;
  std::shared_ptr<const GraphTask> task_;
};

}  // namespace hessianlab
