// SPDX-License-Identifier: GPL-3.0-or-later
// Places for the nodes of a graph in the plane (Fruchterman and Reingold 1991): neighbours attract each other by d²,
// all nodes repel each other by 1/d, what pulls to the middle keeps parts without an edge between them together, and
// the steps grow smaller. Pure; no Torch. Any thread; it stops at stop points.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace hessianlab {

struct PlanePlaces {
  std::vector<double> x, y;
};

// The same seed gives the same places. `edges` are indices below `nodes`. Interrupted: it was asked to stop.
PlanePlaces forceLayout(int64_t nodes, const std::vector<std::pair<int64_t, int64_t>>& edges, uint64_t seed);

// The nodes that are reached from `centre` first, breadth first in ascending order, at most `most`; ascending.
std::vector<int64_t> nodesAround(int64_t nodes, const std::vector<std::pair<int64_t, int64_t>>& edges, int64_t centre,
                                 int64_t most);

}  // namespace hessianlab
