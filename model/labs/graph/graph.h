// SPDX-License-Identifier: GPL-3.0-or-later
// A graph: its nodes with sparse features and labels, who is whose neighbour, which nodes teach, and the matrices that
// carry values from a node to its neighbours.
#pragma once

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "model/labs/graph/sparse.h"

namespace hessianlab {

using GraphEdges = std::vector<std::pair<int64_t, int64_t>>;

// Immutable; any thread.
struct NodeGraph {
  int64_t nodes = 0, classes = 0;
  std::vector<int64_t> labels;                      // −1: none
  GraphEdges edges;                                 // undirected: each once, the smaller node first
  std::shared_ptr<const SparsePattern> neighbours;  // A: nodes × nodes, the columns of a row ascending
  SparseMatrix features;                            // nodes × features, float64
  std::vector<int64_t> train, validation, test;     // nodes with labels
  std::shared_ptr<const NodeGraph> drawn = {};      // as it was before somebody changed it; nullptr: nobody can
};

// The pattern of A, with the diagonal of A + I where `withSelf`.
std::shared_ptr<const SparsePattern> neighboursOf(int64_t nodes, const GraphEdges& edges, bool withSelf);

// Â = D⁻¹A: a node's value becomes the mean of its neighbours'. The row of a node without neighbours is 0. float64.
SparseMatrix randomWalk(const NodeGraph& graph);

// D̃^{-1/2}(A + I)D̃^{-1/2} with D̃ = D + I (Kipf and Welling 2017, eq. 2). float64.
SparseMatrix normalisedWithSelf(const NodeGraph& graph);

// Rows that sum to 1, as features of citation networks are used; rows of zeros stay.
SparseMatrix rowNormalised(const SparseMatrix& matrix);

}  // namespace hessianlab
