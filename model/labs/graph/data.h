// SPDX-License-Identifier: GPL-3.0-or-later
// The graphs of the section "data": citation networks out of a folder, and a stochastic block model drawn here.
#pragma once

#include "model/base/section.h"
#include "model/formats/graph_edits.h"
#include "model/labs/graph/graph.h"

namespace hessianlab {

namespace graph_data {
inline constexpr const char* kCora = "cora";
inline constexpr const char* kCiteseer = "citeseer";
inline constexpr const char* kBlocks = "blocks";
}  // namespace graph_data

// What the section offers. Free of the disk.
const Catalogue& graphDataCatalogue();

// InputError in one sentence: its files are not there, where they were looked for and how to get them; or they are
// damaged.
NodeGraph loadGraph(const Choice& data);

// A stochastic block model: `blocks` classes of `nodes` nodes each; two nodes of one block are neighbours with
// probability `within`, two of different blocks with `between`. A node of block b has the feature vector e_b plus
// normal noise. Of each block the first `labelled` nodes of a random order are for training, at most half of them; a
// third of the others is for validation, the rest for testing.
struct BlockModel {
  int64_t blocks, nodes, labelled, features;
  double within, between, noise;
  uint64_t seed;
};
NodeGraph drawBlocks(const BlockModel& model);

// The graph with these edits; the features stay. InputError, in one sentence: a node or a class that it does not have,
// or a part without a node.
NodeGraph edited(NodeGraph drawn, const GraphEdits& edits);

}  // namespace hessianlab
