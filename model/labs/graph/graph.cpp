// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/graph.h"

#include <algorithm>
#include <cmath>

namespace hessianlab {

using torch::Tensor;

namespace {

double* doublesOf(const Tensor& values) {
  return values.data_ptr<double>();
}

}  // namespace

std::shared_ptr<const SparsePattern> neighboursOf(int64_t nodes, const GraphEdges& edges, bool withSelf) {
  std::vector<std::pair<int64_t, int64_t>> entries;
  entries.reserve(2 * edges.size() + static_cast<std::size_t>(withSelf ? nodes : 0));
  for (const auto& [a, b] : edges) {
    entries.emplace_back(a, b);
    entries.emplace_back(b, a);
  }
  if (withSelf)
    for (int64_t i = 0; i < nodes; ++i) entries.emplace_back(i, i);
  std::sort(entries.begin(), entries.end());
  std::vector<int64_t> offset(static_cast<std::size_t>(nodes) + 1), column;
  column.reserve(entries.size());
  for (const auto& [row, to] : entries) {
    ++offset[static_cast<std::size_t>(row) + 1];
    column.push_back(to);
  }
  for (std::size_t i = 0; i < static_cast<std::size_t>(nodes); ++i) offset[i + 1] += offset[i];
  return std::make_shared<const SparsePattern>(nodes, nodes, std::move(offset), std::move(column));
}

SparseMatrix randomWalk(const NodeGraph& graph) {
  const SparsePattern& pattern = *graph.neighbours;
  SparseMatrix walk{graph.neighbours, at::empty({pattern.entries()}, torch::kFloat64)};
  for (std::size_t row = 0; row < static_cast<std::size_t>(pattern.rows); ++row) {
    const int64_t begin = pattern.offset[row], end = pattern.offset[row + 1];
    std::fill(doublesOf(walk.values) + begin, doublesOf(walk.values) + end, 1.0 / static_cast<double>(end - begin));
  }
  return walk;
}

SparseMatrix normalisedWithSelf(const NodeGraph& graph) {
  const auto pattern = neighboursOf(graph.nodes, graph.edges, true);
  const auto degree = [&](int64_t node) {
    const auto at = static_cast<std::size_t>(node);
    return static_cast<double>(pattern->offset[at + 1] - pattern->offset[at]);
  };
  SparseMatrix matrix{pattern, at::empty({pattern->entries()}, torch::kFloat64)};
  for (int64_t row = 0; row < pattern->rows; ++row) {
    const int64_t end = pattern->offset[static_cast<std::size_t>(row) + 1];
    for (int64_t e = pattern->offset[static_cast<std::size_t>(row)]; e < end; ++e)
      doublesOf(matrix.values)[e] = 1 / std::sqrt(degree(row) * degree(pattern->column[static_cast<std::size_t>(e)]));
  }
  return matrix;
}

SparseMatrix rowNormalised(const SparseMatrix& matrix) {
  const SparsePattern& pattern = *matrix.pattern;
  SparseMatrix scaled{matrix.pattern, matrix.values.clone()};
  for (std::size_t row = 0; row < static_cast<std::size_t>(pattern.rows); ++row) {
    const Tensor part = scaled.values.slice(0, pattern.offset[row], pattern.offset[row + 1]);
    const double sum = part.sum().item<double>();
    if (sum != 0) part.div_(sum);
  }
  return scaled;
}

}  // namespace hessianlab
