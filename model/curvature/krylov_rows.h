// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of batched Lanczos beside its products: many small problems side by side, in loops of our own, where
// general kernels spend more on each call than on the numbers. Any thread.
#pragma once

#include <torch/types.h>

namespace hessianlab {

// What a row w of B×d was before it was made orthogonal to the first k of its known unit rows, and what was left of it.
struct OrthogonalisedRows {
  torch::Tensor before, alpha, after;  // B: ‖w‖, its product with row k − 1 of the known, ‖w‖ then
};

// How far the vectors of batched Lanczos have drifted from being orthogonal, estimated by the recurrence of Simon
// ("The Lanczos algorithm with partial reorthogonalization", Math. Comp. 42, 1984), of B searches of at most m steps.
struct Drift {
  Drift(int64_t rows, int64_t most, const torch::TensorOptions& options);
  torch::Tensor alpha, beta;     // B×m, of the steps done
  torch::Tensor newest, before;  // B×m: the products of the next vector, and of the last one, with each one known
};

// One step of Lanczos: changes w = A q in place, q row k − 1 of the known. known: B×m×d with k ≤ m rows used, in the
// type of w, float or double; both contiguous. The last two are taken off, as the recurrence says. Where the rest may
// have drifted by more than √ε, up to which the projected matrix is right to ε, all are, and where that shortens the
// row by more than a third, once more (Daniel, Gragg, Kaufman, Stewart 1976).
OrthogonalisedRows orthogonaliseRows(const torch::Tensor& known, int64_t k, const torch::Tensor& w, Drift& drift);

// The lowest and the highest eigenvalue, in this order.
struct TridiagonalEnds {
  torch::Tensor values;   // B×2
  torch::Tensor vectors;  // B×2×k unit rows; where others are as far out up to rounding, one of theirs or a mix
};

// Of B symmetric matrices in float64 with this diagonal, B×k, and these values beside it, B×(k − 1). Values by implicit
// QL (Dubrulle, Martin, Wilkinson 1968, imtql1), each vector from two factorisations that meet where its residual is
// least (Parlett, Dhillon, "Fernando's solution to Wilkinson's problem", Lin. Alg. Appl. 267, 1997). Time grows with
// k².
TridiagonalEnds tridiagonalEnds(const torch::Tensor& diagonal, const torch::Tensor& beside);

}  // namespace hessianlab
