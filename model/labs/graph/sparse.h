// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse matrices of one pattern, and their products with dense ones. LibTorch's own sparse products have no gradient
// that is quick on processors of 2022, so the two loops that matter are written here: each row of the result is summed
// by one thread, in the order of its entries, so the numbers do not depend on how many threads there are.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace hessianlab {

// Where the entries of a rows × columns matrix stand, by rows (CSR) and by columns. Immutable; any thread.
struct SparsePattern {
  // Entries by rows: `offset` has rows + 1 values; `column` is below `columns`.
  SparsePattern(int64_t rows, int64_t columns, std::vector<int64_t> offset, std::vector<int64_t> column);

  int64_t rows, columns;
  std::vector<int64_t> offset, column;
  // The same entries by columns: for each column its rows, and the place of the entry among those by rows.
  std::vector<int64_t> transposedOffset, transposedRow, transposedEntry;

  int64_t entries() const { return static_cast<int64_t>(column.size()); }
};

// A value; copies share the pattern and the values. Any thread.
struct SparseMatrix {
  std::shared_ptr<const SparsePattern> pattern;
  torch::Tensor values;  // one per entry, by rows

  int64_t rows() const { return pattern->rows; }
  int64_t columns() const { return pattern->columns; }
  SparseMatrix to(torch::ScalarType type) const { return {pattern, values.to(type)}; }
  torch::Tensor dense() const;  // for tests and small ones
};

// M·x for x: columns × width, of the type of M's values. Differentiable in x, not in M.
torch::Tensor product(const SparseMatrix& matrix, const torch::Tensor& x);

// Mᵀ·x for x: rows × width, likewise.
torch::Tensor transposedProduct(const SparseMatrix& matrix, const torch::Tensor& x);

}  // namespace hessianlab
