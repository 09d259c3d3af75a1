// SPDX-License-Identifier: GPL-3.0-or-later
// A graph of nodes with sparse features and labels, as three texts:
//   NAME.nodes.txt  one line a node, in order: index, label (−1: none), how many features it has, their indices
//   NAME.edges.txt  one line an undirected edge: two nodes; each edge once, no node with itself
//   NAME.split.txt  three lines: train, val and test, each followed by its nodes
// Lines that are empty or begin with # are passed over. Pure and strict; no Torch. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hessianlab {

inline constexpr std::size_t kMostGraphBytes = std::size_t{1} << 26;  // of one file
inline constexpr int64_t kMostGraphNodes = 200000, kMostGraphFeatures = 200000, kMostGraphClasses = 256;
inline constexpr int64_t kMostGraphEntries = 20000000, kMostGraphEdges = 5000000;

struct GraphText {
  int64_t nodes = 0;
  int64_t features = 0;                            // one more than the largest index
  int64_t classes = 0;                             // one more than the largest label
  std::vector<int64_t> labels;                     // −1: none
  std::vector<int64_t> featureOffset;              // nodes + 1: where each node's features begin
  std::vector<int64_t> feature;                    // ascending within a node; each has the value 1
  std::vector<std::pair<int64_t, int64_t>> edges;  // the smaller node first, in the order of the file
  std::vector<int64_t> train, validation, test;    // in the order of the file; no node in two of them
};

struct GraphTexts {
  std::string_view nodes, edges, split;
  std::string nodesOrigin, edgesOrigin, splitOrigin;  // paths; they begin the messages
};

// InputError in one sentence: which file, which line, what is wrong and what to do.
GraphText parseGraph(const GraphTexts& texts);

}  // namespace hessianlab
