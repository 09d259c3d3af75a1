// SPDX-License-Identifier: GPL-3.0-or-later
// Where the nodes of a graph stand when they are drawn: edges pull, nodes push. Free of Torch and of Qt.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "model/questions/graph_outputs.h"
#include "model/questions/question.h"

namespace hessianlab {

class GraphSnapshot;  // model/labs/graph/snapshot.h

struct GraphLayoutRequest {
  using Result = struct GraphLayout;
  using About = GraphSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }

  int64_t centre = 0;  // of the part that is shown of a large graph
  int64_t most = 300;  // nodes to show, 2…1000; a graph that has no more is shown whole
  int64_t seed = 1;    // of the places from which they start
  std::optional<int64_t> atStep = {};
};

struct GraphLayout {
  int64_t step = 0;
  int64_t centre = 0;
  int64_t nodes = 0;                               // of the whole graph
  std::vector<int64_t> shown;                      // ascending: all, or those nearest to the centre by edges
  std::vector<double> x, y;                        // of each shown node; its neighbours are about 1 away
  std::vector<std::pair<int64_t, int64_t>> edges;  // of the whole graph
  // A graph that can be edited, as it was drawn: the places are those of its edges, so that a changed one moves nobody.
  struct Drawn {
    std::vector<std::pair<int64_t, int64_t>> edges;  // ascending
    std::vector<int64_t> label;
    std::vector<NodeRole> role;
    int64_t classes = 0;
  };
  std::optional<Drawn> drawn;
};

extern template struct Answers<GraphLayoutRequest>;

}  // namespace hessianlab
