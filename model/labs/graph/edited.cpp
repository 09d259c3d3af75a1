// SPDX-License-Identifier: GPL-3.0-or-later
// A drawn graph with what somebody changed in it.
#include <algorithm>

#include "model/base/error.h"
#include "model/labs/graph/data.h"

namespace hessianlab {

namespace {

constexpr const char* kEdits = "data.edits";

void requireBelow(int64_t value, int64_t count, const char* what, const char* of) {
  if (value >= count)
    throw InputError(std::string(kEdits) + " names " + what + " " + std::to_string(value) + ", and the graph has " +
                     of + " 0 to " + std::to_string(count - 1) + "; take that edit out, or all of them");
}

void requireNode(const NodeGraph& graph, int64_t node) {
  requireBelow(node, graph.nodes, "node", "nodes");
}

std::vector<int64_t>& partOf(NodeGraph& graph, NodeRole part) {
  return part == NodeRole::Train ? graph.train : part == NodeRole::Validation ? graph.validation : graph.test;
}

void applyEdges(NodeGraph& graph, const GraphEdits& edits) {
  for (const auto& [edge, together] : edits.joined) {
    requireNode(graph, edge.second);
    const auto place = std::lower_bound(graph.edges.begin(), graph.edges.end(), edge);
    const bool there = place != graph.edges.end() && *place == edge;
    if (together && !there) graph.edges.insert(place, edge);
    if (!together && there) graph.edges.erase(place);
  }
}

}  // namespace

NodeGraph edited(NodeGraph drawn, const GraphEdits& edits) {
  NodeGraph graph = drawn;
  graph.drawn = std::make_shared<const NodeGraph>(std::move(drawn));
  if (edits.empty()) return graph;
  for (const auto& [node, label] : edits.classes) {
    requireNode(graph, node);
    requireBelow(label, graph.classes, "class", "classes");
    graph.labels[static_cast<std::size_t>(node)] = label;
  }
  for (const auto& [node, part] : edits.parts) {
    requireNode(graph, node);
    for (std::vector<int64_t>* nodes : {&graph.train, &graph.validation, &graph.test}) std::erase(*nodes, node);
    partOf(graph, part).push_back(node);
  }
  for (const NodeRole part : {NodeRole::Train, NodeRole::Validation, NodeRole::Test})
    if (partOf(graph, part).empty())
      throw InputError(std::string(kEdits) + " leaves no node in the part '" + partKey(part) +
                       "'; leave at least one there");
  applyEdges(graph, edits);
  graph.neighbours = neighboursOf(graph.nodes, graph.edges, false);
  return graph;
}

}  // namespace hessianlab
