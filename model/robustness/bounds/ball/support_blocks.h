// SPDX-License-Identifier: GPL-3.0-or-later
// Gram matrices Jᵀ diag(w) J of matrices most of whose entries are 0 by structure: the units of a convolution at one
// place see the same few pixels, so JᵀwJ is a sum of small dense blocks, one a place.
//
// Immutable; any thread. Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include <utility>
#include <vector>

namespace hessianlab {

// Rows with the same columns: their indices, and those columns. canDiffer: rows × columns, bool.
std::vector<std::pair<torch::Tensor, torch::Tensor>> rowsOfOneSupport(const torch::Tensor& canDiffer);

class SupportBlocks {
 public:
  // canDiffer: rows × columns, where J can have an entry that is not 0.
  explicit SupportBlocks(const torch::Tensor& canDiffer);

  torch::Tensor gram(const torch::Tensor& j, const torch::Tensor& w) const;
  // Adds Jᵀ diag(w) J on the diagonal and above it to `sum`, columns × columns, contiguous: half of the work.
  // mirrorUpper() then makes it whole.
  void addUpper(const torch::Tensor& j, const torch::Tensor& w, const torch::Tensor& sum) const;

 private:
  struct Blocks {
    torch::Tensor rows, columns;  // P×R, P×K, ascending
  };
  int64_t columns_;
  std::vector<Blocks> blocks_;  // of one shape each; empty: dense
};

// What is above the diagonal, below it too. Square, contiguous.
void mirrorUpper(const torch::Tensor& matrix);

}  // namespace hessianlab
