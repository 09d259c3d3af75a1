// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/sparse.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <utility>

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kLeastWork = 16384;  // multiplications, for a thread of its own

// out[r] = Σ_e value[entry(e)] · x[source[e]] over the entries offset[r] … offset[r + 1].
template <class Number>
void sumRows(const std::vector<int64_t>& offset, const std::vector<int64_t>& source, const int64_t* entry,
             const Number* value, const Number* x, Number* out, int64_t width) {
  const auto rows = static_cast<int64_t>(offset.size()) - 1;
  const int64_t work = std::max<int64_t>(1, width * static_cast<int64_t>(source.size()) / std::max<int64_t>(1, rows));
  at::parallel_for(0, rows, std::max<int64_t>(1, kLeastWork / work), [&](int64_t begin, int64_t end) {
    for (int64_t row = begin; row < end; ++row) {
      Number* to = out + row * width;
      const int64_t last = offset[static_cast<std::size_t>(row) + 1];
      for (int64_t e = offset[static_cast<std::size_t>(row)]; e < last; ++e) {
        const Number factor = value[entry ? entry[e] : e];
        const Number* from = x + source[static_cast<std::size_t>(e)] * width;
        for (int64_t k = 0; k < width; ++k) to[k] += factor * from[k];
      }
    }
  });
}

Tensor plainProduct(const SparseMatrix& matrix, const Tensor& x, bool transposed) {
  const SparsePattern& pattern = *matrix.pattern;
  TORCH_CHECK(x.dim() == 2 && x.size(0) == (transposed ? pattern.rows : pattern.columns) &&
                  x.scalar_type() == matrix.values.scalar_type() && matrix.values.is_contiguous(),
              "a sparse product of matrices that do not fit");
  const Tensor dense = x.contiguous();
  Tensor out = at::zeros({transposed ? pattern.columns : pattern.rows, x.size(1)}, x.options());
  AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "sparse product", [&] {
    sumRows(transposed ? pattern.transposedOffset : pattern.offset, transposed ? pattern.transposedRow : pattern.column,
            transposed ? pattern.transposedEntry.data() : nullptr, matrix.values.data_ptr<scalar_t>(),
            dense.data_ptr<scalar_t>(), out.data_ptr<scalar_t>(), x.size(1));
  });
  return out;
}

// The gradient of M·x in x is Mᵀ·g, and the other way round.
struct SparseProductNode : torch::autograd::Node {
  SparseMatrix matrix;
  bool transposed = false;

  torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override {
    if (!gradients[0].defined()) return {Tensor()};
    return {plainProduct(matrix, gradients[0], !transposed)};
  }
};

Tensor productOf(const SparseMatrix& matrix, const Tensor& x, bool transposed) {
  Tensor out;
  {
    torch::NoGradGuard noGrad;
    out = plainProduct(matrix, x, transposed);
  }
  if (!torch::autograd::compute_requires_grad(x)) return out;
  const std::shared_ptr<SparseProductNode> node(new SparseProductNode, torch::autograd::deleteNode);
  node->matrix = matrix;
  node->transposed = transposed;
  node->set_next_edges(torch::autograd::collect_next_edges(x));
  torch::autograd::set_history(out, node);
  return out;
}

}  // namespace

SparsePattern::SparsePattern(int64_t rowCount, int64_t columnCount, std::vector<int64_t> offsets,
                             std::vector<int64_t> columnOf)
    : rows(rowCount), columns(columnCount), offset(std::move(offsets)), column(std::move(columnOf)) {
  TORCH_CHECK(std::ssize(offset) == rows + 1 && offset.back() == entries(), "a sparse pattern that is none");
  transposedOffset.assign(static_cast<std::size_t>(columns) + 1, 0);
  for (const int64_t c : column) ++transposedOffset[static_cast<std::size_t>(c) + 1];
  for (std::size_t c = 0; c < static_cast<std::size_t>(columns); ++c) transposedOffset[c + 1] += transposedOffset[c];
  transposedRow.resize(column.size());
  transposedEntry.resize(column.size());
  std::vector<int64_t> next(transposedOffset.begin(), transposedOffset.end() - 1);
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t last = offset[static_cast<std::size_t>(row) + 1];
    for (int64_t e = offset[static_cast<std::size_t>(row)]; e < last; ++e) {
      const auto to = static_cast<std::size_t>(next[static_cast<std::size_t>(column[static_cast<std::size_t>(e)])]++);
      transposedRow[to] = row;
      transposedEntry[to] = e;
    }
  }
}

Tensor SparseMatrix::dense() const {
  return product(*this, at::eye(columns(), values.options()));
}

Tensor product(const SparseMatrix& matrix, const Tensor& x) {
  return productOf(matrix, x, false);
}

Tensor transposedProduct(const SparseMatrix& matrix, const Tensor& x) {
  return productOf(matrix, x, true);
}

}  // namespace hessianlab
