// SPDX-License-Identifier: GPL-3.0-or-later
// Batched Lanczos with re-orthogonalisation (Golub & Van Loan, "Matrix Computations", §10.3), of every vector or, in
// long searches, of those that need it: eigenpairs of symmetric operators that are known by their products alone. All
// samples advance together; a sample whose Krylov space is exhausted stands still (its next vector is 0).
#pragma once

#include <torch/types.h>

#include <functional>
#include <vector>

#include "model/curvature/krylov_rows.h"

namespace hessianlab {

// B×d to B×d; each row is multiplied by a symmetric matrix of its own.
using SymmetricOperator = std::function<torch::Tensor(const torch::Tensor&)>;

// What k steps know: k values a sample, ascending, with their coordinates in the Krylov basis.
struct RitzPairs {
  torch::Tensor values;        // B×k, float64
  torch::Tensor coefficients;  // B×k×k, float64: pair j is column j
  torch::Tensor residual;      // B×k, float64: ‖Av − λv‖ of each pair, by the recurrence
};

// The lowest and the highest of them, in this order.
struct RitzEnds {
  torch::Tensor values;        // B×2, float64
  torch::Tensor coefficients;  // B×2×k, float64
  torch::Tensor residual;      // B×2, float64
};

// Not thread-safe. Gradients must be disabled.
class Krylov {
 public:
  // start: B×d unit rows, whose type is the one that is computed in; most ≥ 1 steps, and at most d.
  Krylov(SymmetricOperator apply, torch::Tensor start, int64_t most);

  void advance();  // one more step, for one product; at most `most` times
  int64_t steps() const { return static_cast<int64_t>(alpha_.size()); }
  bool exhausted() const;  // every sample's space is invariant: its pairs are eigenpairs

  // After at least one step.
  RitzPairs ritz() const { return ritz(0, next_.size(0)); }
  RitzEnds ends() const { return ends(0, next_.size(0)); }
  // Both ends of every sample's values are eigenvalues up to `tolerance` of the larger one's size. Asks a sample of
  // which that was not so the last time first, so a question whose answer is no costs next to nothing.
  bool endsAreEigenvalues(double tolerance);
  // Unit vectors from coordinates, B×m×k to B×m×d.
  torch::Tensor vectors(const torch::Tensor& coefficients) const;

 private:
  RitzPairs ritz(int64_t first, int64_t rows) const;  // of some samples
  RitzEnds ends(int64_t first, int64_t rows) const;
  torch::Tensor diagonal(int64_t first, int64_t rows) const;  // B×k, float64
  torch::Tensor beside(int64_t first, int64_t rows) const;    // B×(k − 1), float64

  SymmetricOperator apply_;
  torch::Tensor next_, basis_;
  // Long searches of many samples have loops of their own (krylov_rows.h). A single large problem, and few steps, which
  // cost little beside their products, have the library's kernels, so that the probes of a training keep their bits.
  bool ownLoops_;
  Drift drift_;
  std::vector<torch::Tensor> alpha_, beta_, alive_;
  torch::Tensor living_, scale_;  // scale_: a lower bound of the operator norm, for the relative tests
  double epsilon_;
  int64_t doubtful_ = 0;  // the sample to ask first
};

}  // namespace hessianlab
