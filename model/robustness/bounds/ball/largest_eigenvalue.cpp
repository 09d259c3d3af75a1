// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/largest_eigenvalue.h"

#include <ATen/native/BatchLinearAlgebra.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "model/base/random.h"
#include "model/base/stop_point.h"

namespace hessianlab {

using torch::Tensor;

// LAPACK itself: at::linalg_cholesky_ex copies what it is given and clears the half that it does not fill, which takes
// as long again.
bool provenBelow(const Tensor& matrix, const Tensor& diagonal) {
  stopPoint();
  const int64_t n = matrix.size(0);
  const Tensor rest = at::empty({n, n}, matrix.options()), whole = matrix.contiguous(), above = diagonal.contiguous();
  auto* r = rest.data_ptr<double>();
  const double *from = whole.data_ptr<double>(), *added = above.data_ptr<double>();
  for (int64_t i = 0; i < n; ++i) {
    for (int64_t j = i; j < n; ++j) r[i * n + j] = -from[i * n + j];
    r[i * n + i] += added[i];
  }
  int failed = 0;  // by columns, as LAPACK counts, the lower half
  at::native::lapackCholesky<double>('L', static_cast<int>(n), r, static_cast<int>(n), &failed);
  // Not every LAPACK takes a pivot that is no number for a failure.
  return failed == 0 && rest.diagonal().isfinite().all().item<bool>();
}

double largestOnDiagonal(const Tensor& matrix) {
  return matrix.diagonal().abs().max().item<double>();
}

Roughly::Roughly(const Tensor& exact, double size) : scale(size > 0 ? size : 1) {
  const Tensor whole = exact.contiguous();
  matrix = at::empty(whole.sizes(), torch::kFloat32);
  const auto* from = whole.data_ptr<double>();
  auto* to = matrix.data_ptr<float>();
  for (int64_t i = 0; i < whole.numel(); ++i) to[i] = static_cast<float>(from[i] / scale);
}

double Roughly::largestEigenvalue(double precision) const {
  const auto times = [&](const Tensor& v) { return at::mv(matrix, v); };
  return largestEigenvalueFound(times, matrix.size(0), precision, torch::kFloat32).value * scale;
}

FoundEigenvalue largestEigenvalueFound(const std::function<Tensor(const Tensor&)>& apply, int64_t n, double precision,
                                       torch::ScalarType type, int64_t mostSteps) {
  constexpr int64_t kFirst = 6, kLook = 4;
  const int64_t most = std::min(mostSteps, n);
  const double nothing = type == torch::kFloat32 ? 1e-5 : 1e-14;
  torch::Generator generator = makeGenerator(1);
  const auto wide = torch::TensorOptions().dtype(torch::kFloat64);
  Tensor v = at::empty({n}, wide).normal_(0, 1, generator).to(type);
  v = v / v.norm();
  const Tensor basis = at::empty({most, n}, v.options());
  std::vector<double> alpha, beta;
  FoundEigenvalue found;
  for (int64_t step = 0; step < most; ++step) {
    basis[step].copy_(v);
    Tensor w = apply(v);
    alpha.push_back(at::dot(v, w).item<double>());
    const Tensor known = basis.narrow(0, 0, step + 1);
    for (int again = 0; again < 2; ++again) w = w - at::mv(known.t(), at::mv(known, w));
    beta.push_back(w.norm().item<double>());
    if (!std::isfinite(beta.back())) return {std::numeric_limits<double>::infinity(), 0};
    const bool invariant = !(beta.back() > nothing * std::abs(alpha.front())), last = invariant || step + 1 == most;
    if (last || (step + 1 >= kFirst && (step + 1) % kLook == 0)) {
      const Tensor beside = at::tensor(beta, wide).narrow(0, 0, step);
      const Tensor small = at::diag(at::tensor(alpha, wide)) + at::diag(beside, 1) + at::diag(beside, -1);
      const auto [values, vectors] = at::linalg_eigh(small);
      found = {values[step].item<double>(), 0};
      if (invariant || step == 0) break;
      // The error of a Ritz value is at most its residual, and its square over the distance to the others.
      const double residual = beta.back() * std::abs(vectors[step][step].item<double>());
      const double apart = found.value - values[step - 1].item<double>();
      found.error = apart > residual ? residual * residual / apart : residual;
      if (last || found.error <= precision * std::abs(found.value) / 2) break;
    }
    v = w / beta.back();
  }
  found.value = std::max(found.value, 0.0);
  return found;
}

double largestEigenvalueProven(const Tensor& matrix, double precision) {
  const int64_t n = matrix.size(0);
  const double found = Roughly(matrix, largestOnDiagonal(matrix)).largestEigenvalue(precision);  // any value will do
  if (std::isinf(found)) return found;
  // Nothing above 0 to be found: Gershgorin's circles, which are 0 where the matrix is.
  if (!(found > 0)) return matrix.abs().sum(1).max().item<double>();
  for (double above = precision; above < 4; above *= 4) {
    const double bound = found * (1 + above);
    if (provenBelow(matrix, at::full({n}, bound, matrix.options()))) return bound;
  }
  return matrix.abs().sum(1).max().item<double>();
}

}  // namespace hessianlab
