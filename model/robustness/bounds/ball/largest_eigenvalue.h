// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs that a symmetric matrix lies below another one: Cholesky's algorithm finds a factor of positive definite
// matrices alone, so that one of S − A proves A ≼ S, up to rounding, about 1e-13 of the entries. Eigenvalues that an
// iteration finds are lower bounds, and prove nothing.
//
// Any thread. Gradients must be disabled.
#pragma once

#include <torch/types.h>

#include <functional>

namespace hessianlab {

// A ≼ diag(s). A: n×n, symmetric, in float64; s: n values.
bool provenBelow(const torch::Tensor& matrix, const torch::Tensor& diagonal);

double largestOnDiagonal(const torch::Tensor& matrix);

// A matrix in float32 for what may be rounded, in units of its size, in which squares neither overflow nor vanish.
struct Roughly {
  Roughly(const torch::Tensor& exact, double size);
  double largestEigenvalue(double precision) const;  // of the exact one, if symmetric: what is found
  torch::Tensor matrix;                              // contiguous; exact ÷ scale
  double scale;
};

struct FoundEigenvalue {
  double value = 0;  // at most the largest, or 0 where none is above it; ∞: no number was found
  double error = 0;  // about how far the largest may be above it
};

// Until the error is within `precision` of the value, or `mostSteps` steps. By Lanczos; `apply` multiplies a vector of
// n values of this type with the matrix. In float32 all is right up to its rounding.
FoundEigenvalue largestEigenvalueFound(const std::function<torch::Tensor(const torch::Tensor&)>& apply, int64_t n,
                                       double precision, torch::ScalarType type = torch::kFloat64,
                                       int64_t mostSteps = 60);

// At least the largest eigenvalue and at least 0, by `precision` relatively above what was found.
double largestEigenvalueProven(const torch::Tensor& matrix, double precision);

}  // namespace hessianlab
