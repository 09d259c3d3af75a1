// SPDX-License-Identifier: GPL-3.0-or-later
// Batched Lanczos with full re-orthogonalisation (Golub & Van Loan, "Matrix Computations", §10.3). All samples advance
// together; a sample whose Krylov space is exhausted stands still (its next vector is 0).
#include <algorithm>
#include <limits>
#include <vector>

#include "model/curvature/norms.h"

namespace hessianlab {

using torch::Tensor;

namespace {

struct RitzPairs {
  Tensor values;    // B×k, ascending
  Tensor vectors;   // B×k×k
  Tensor residual;  // B×k: |β_k s_k| for each pair
};

// Eigenpairs of the tridiagonal matrices. Exhausted directions (beyond `steps` of the sample) decouple as zeros that
// must not be taken for eigenvalues of H, so they are moved onto the first diagonal entry, which is inside the
// spectrum.
RitzPairs ritz(const std::vector<Tensor>& alpha, const std::vector<Tensor>& beta, const std::vector<Tensor>& alive) {
  const auto k = static_cast<int64_t>(alpha.size());
  const int64_t rows = alpha[0].size(0);
  Tensor t = at::zeros({rows, k, k}, torch::kFloat64);
  for (int64_t i = 0; i < k; ++i) {
    const auto at = static_cast<std::size_t>(i);
    const Tensor diagonal = at::where(alive[at], alpha[at], alpha[0]).to(torch::kFloat64);
    t.select(1, i).select(1, i).copy_(diagonal);
    if (i + 1 < k) {
      const Tensor off = beta[at].to(torch::kFloat64);
      t.select(1, i).select(1, i + 1).copy_(off);
      t.select(1, i + 1).select(1, i).copy_(off);
    }
  }
  RitzPairs result;
  std::tie(result.values, result.vectors) = at::linalg_eigh(t);
  result.residual = (beta.back().to(torch::kFloat64).unsqueeze(1) * result.vectors.select(1, k - 1)).abs();
  return result;
}

}  // namespace

NormResult lanczosNorm(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator,
                       double tolerance) {
  torch::NoGradGuard noGrad;
  const Tensor& g = hessian.gradient();
  const int64_t rows = hessian.rows(), size = hessian.network().inputSize();
  const int64_t most = std::clamp<int64_t>(iterations, 1, size);
  const double epsilon = g.scalar_type() == torch::kFloat64 ? std::numeric_limits<double>::epsilon()
                                                            : std::numeric_limits<float>::epsilon();

  // A gradient start alone may be orthogonal to the most negative direction; a little of everything reaches both ends.
  Tensor q = randomDirections(g, generator);
  if (start == Start::Gradient) q = normaliseRows(normaliseRows(g) * 3 + q);
  q = q.reshape({rows, size});
  Tensor basis = at::zeros({rows, most, size}, g.options());
  std::vector<Tensor> alpha, beta, alive;
  Tensor living = at::ones({rows}, torch::kBool);
  Tensor scale = at::zeros({rows}, g.options());  // a lower bound of ‖H‖, for the relative tests

  RitzPairs pairs;
  int64_t done = 0;
  for (; done < most;) {
    basis.select(1, done).copy_(q);
    Tensor w = hessian.apply(q.reshape(g.sizes())).reshape({rows, size});
    scale = at::maximum(scale, at::linalg_vector_norm(w, 2, 1));
    alive.push_back(living);
    alpha.push_back((w * q).sum(1));
    ++done;
    const Tensor known = basis.narrow(1, 0, done);
    for (int pass = 0; pass < 2; ++pass)  // twice is enough (Kahan, Parlett)
      w = w - at::bmm(at::bmm(known, w.unsqueeze(2)).transpose(1, 2), known).squeeze(1);
    const Tensor length = at::linalg_vector_norm(w, 2, 1);
    living = living.logical_and(length > scale * (10 * epsilon));
    beta.push_back(at::where(living, length, at::zeros_like(length)));
    q = normaliseRows(w * living.unsqueeze(1));
    if (done == most || done % 4 == 0 || done >= size) {
      pairs = ritz(alpha, beta, alive);
      const Tensor largest = at::maximum(pairs.values.select(1, -1).abs(), pairs.values.select(1, 0).abs());
      const Tensor worst = at::maximum(pairs.residual.select(1, -1), pairs.residual.select(1, 0));
      if ((worst <= largest * tolerance).all().item<bool>()) break;
    }
  }

  const Tensor top = pairs.values.select(1, -1), bottom = pairs.values.select(1, 0);
  const Tensor topWins = top.abs() >= bottom.abs();
  const Tensor coefficients =
      at::where(topWins.unsqueeze(1), pairs.vectors.select(2, -1), pairs.vectors.select(2, 0)).to(g.scalar_type());
  const Tensor residual = at::where(topWins, pairs.residual.select(1, -1), pairs.residual.select(1, 0));
  const Tensor norm = at::maximum(top.abs(), bottom.abs());

  NormResult result;
  result.estimator = "lanczos";
  result.iterations = result.products = done;
  result.norm = norm.to(g.scalar_type());
  result.lambdaMax = top.to(g.scalar_type());
  result.lambdaMin = bottom.to(g.scalar_type());
  result.vector = normaliseRows(at::bmm(coefficients.unsqueeze(1), basis.narrow(1, 0, done)).reshape(g.sizes()));
  result.residual = at::where(norm > 0, residual / norm, at::zeros_like(norm)).to(g.scalar_type());
  result.converged = result.residual <= tolerance;
  return result;
}

}  // namespace hessianlab
