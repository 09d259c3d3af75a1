// SPDX-License-Identifier: GPL-3.0-or-later
// Which nodes of a graph share a colour and a mark. GUI thread only.
#pragma once

#include <QString>
#include <vector>

#include "model/questions/graph_outputs.h"
#include "viz/plot/node_plot.h"

namespace hessianlab {

enum class NodeColour { Answer, Label, Right, Confidence, Role };

struct NodeGroups {
  std::vector<NodeGroup> groups;
  std::vector<int> of;  // of each node
};
NodeGroups nodeGroups(const GraphOutputs& outputs, NodeColour colour, const Theme& theme);

QString roleWord(NodeRole role);  // "training", …

}  // namespace hessianlab
