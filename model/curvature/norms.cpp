// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/norms.h"

#include <algorithm>
#include <cmath>

#include "model/base/random.h"
#include "model/curvature/krylov.h"

namespace hessianlab {

using torch::Tensor;

namespace {

Tensor startVector(const InputHessian& hessian, Start start, torch::Generator& generator) {
  return start == Start::Gradient ? normaliseRows(hessian.gradient()) : randomDirections(hessian.gradient(), generator);
}

// One step of the ascent from v with hv = Hv, for one more product.
Tensor uphill(const InputHessian& hessian, const Tensor& v, const Tensor& hv, double stepSize) {
  const Tensor s = normaliseRows(hessian.apply(normaliseRows(hv)));
  return normaliseRows(v + s * stepSize);
}

// ‖Hv − λv‖/‖Hv‖ with the Rayleigh quotient λ; 0 where Hv = 0 and nowhere else.
Tensor residualAt(const Tensor& v, const Tensor& hv) {
  const Tensor norm = rowNorm(hv);
  const Tensor error = rowNorm(hv - scaleRows(v, rowDot(v, hv)));
  return at::where(norm == 0, at::zeros_like(error), error / norm);
}

// Fills norm, residual and converged from v and Hv.
void finish(NormResult& result, const Tensor& v, const Tensor& hv, double tolerance) {
  result.vector = v;
  result.norm = rowNorm(hv);
  result.residual = residualAt(v, hv);
  result.converged = result.residual <= tolerance;
}

// A small residual says that v is some eigenvector. A short Krylov space at right angles to it, begun in what is left
// of Hv and in a random direction, looks for a larger eigenvalue: where it finds one, that is the better estimate, and
// nothing has converged. In the plane, where one direction is left, it sees all there is.
void doubt(const InputHessian& hessian, NormResult& result, const Tensor& hv, double tolerance) {
  constexpr int64_t kProducts = 4;
  constexpr uint64_t kSeed = 7;
  constexpr double kSome = 0.3;  // of a random direction: what is left holds the next eigenvectors already
  const Tensor known = result.converged.clone();
  const int64_t size = hessian.network().inputSize();
  if (size < 2 || !known.any().item<bool>()) return;
  const Shape shape(hv.sizes().begin(), hv.sizes().end());
  const Tensor v = result.vector.flatten(1);
  const auto beside = [&](const Tensor& w) { return w - v * (w * v).sum(1, true); };
  torch::Generator generator = makeGenerator(kSeed);
  const Tensor left = normaliseRows(beside(hv.flatten(1)));
  const Tensor start = normaliseRows(beside(beside(left + randomDirections(left, generator) * kSome)));
  Krylov others([&](const Tensor& w) { return beside(hessian.apply(w.reshape(shape)).flatten(1)); }, start,
                std::min(kProducts, size - 1));
  while (others.steps() < std::min(kProducts, size - 1)) others.advance();
  const Tensor largest = others.ritz().values.abs().amax(1).to(hv.scalar_type());
  const Tensor larger = largest > result.norm * (1 + tolerance);
  result.converged = known.logical_and(larger.logical_not());
  result.norm = at::where(known.logical_and(larger), largest, result.norm);
}

}  // namespace

Tensor measuredResidual(const InputHessian& hessian, const Tensor& v) {
  torch::NoGradGuard noGrad;
  return residualAt(v, hessian.apply(v));
}

Tensor powerDirection(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator) {
  torch::NoGradGuard noGrad;
  Tensor v = startVector(hessian, start, generator);
  for (int64_t i = 0; i < iterations; ++i) v = normaliseRows(hessian.apply(v));
  return v;
}

Tensor ascentDirection(const InputHessian& hessian, int64_t iterations, double stepSize, torch::Generator& generator) {
  torch::NoGradGuard noGrad;
  Tensor v = randomDirections(hessian.gradient(), generator);
  for (int64_t i = 0; i < iterations; ++i) v = uphill(hessian, v, hessian.apply(v), stepSize);
  return v;
}

NormResult powerNorm(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator,
                     double tolerance, const Watch& watch) {
  torch::NoGradGuard noGrad;
  NormResult result;
  result.estimator = "power";
  Tensor v = startVector(hessian, start, generator);
  for (int64_t i = 0;; ++i) {
    const Tensor hv = hessian.apply(v);
    if (watch || i == iterations) {
      result.iterations = i;
      result.products = i + 1;
      finish(result, v, hv, tolerance);
    }
    if (watch) watch(result);
    if (i == iterations) {
      doubt(hessian, result, hv, tolerance);
      return result;
    }
    v = normaliseRows(hv);
  }
}

NormResult restartedPowerNorm(const InputHessian& hessian, int64_t iterations, torch::Generator& generator,
                              double tolerance) {
  torch::NoGradGuard noGrad;
  NormResult result = powerNorm(hessian, iterations, Start::Gradient, generator, tolerance);
  const NormResult other = powerNorm(hessian, iterations, Start::Random, generator, tolerance);
  const Tensor better = other.norm > result.norm;
  Shape column(static_cast<std::size_t>(result.vector.dim()), 1);
  column[0] = hessian.rows();
  result.norm = at::where(better, other.norm, result.norm);
  result.vector = at::where(better.reshape(column), other.vector, result.vector);
  result.residual = at::where(better, other.residual, result.residual);
  result.converged = at::where(better, other.converged, result.converged);
  result.products += other.products;
  return result;
}

NormResult ascentNorm(const InputHessian& hessian, int64_t iterations, double stepSize, torch::Generator& generator,
                      double tolerance, const Watch& watch) {
  torch::NoGradGuard noGrad;
  NormResult result;
  result.estimator = "ascent";
  Tensor v = randomDirections(hessian.gradient(), generator);
  for (int64_t i = 0;; ++i) {
    const Tensor hv = hessian.apply(v);
    if (watch || i == iterations) {
      result.iterations = i;
      result.products = 2 * i + 1;
      finish(result, v, hv, tolerance);
    }
    if (watch) watch(result);
    if (i == iterations) {
      doubt(hessian, result, hv, tolerance);
      return result;
    }
    v = uphill(hessian, v, hv, stepSize);
  }
}

NormResult hutchinsonFrobenius(const InputHessian& hessian, int64_t probes, torch::Generator& generator,
                               const Watch& watch) {
  torch::NoGradGuard noGrad;
  NormResult result;
  result.estimator = "hutchinson";
  result.converged = at::zeros({hessian.rows()}, torch::kBool);
  Tensor sum = at::zeros({hessian.rows()}, hessian.gradient().options());
  for (int64_t i = 1; i <= probes; ++i) {
    const Tensor v = at::empty_like(hessian.gradient()).bernoulli_(0.5, generator).mul_(2).sub_(1);
    sum += hessian.apply(v).flatten(1).square().sum(1);
    result.iterations = result.products = i;
    result.norm = (sum / static_cast<double>(i)).sqrt();
    if (watch) watch(result);
  }
  return result;
}

bool hasClassPath(const InputHessian& hessian) {
  return !hessian.network().smooth() && hessian.objective().convex();
}

GaussNewton gaussNewton(const InputHessian& hessian, bool allVectors) {
  torch::NoGradGuard noGrad;
  // A = BᵀJ with BBᵀ = S, so that AᵀA = JᵀSJ.
  const Tensor a = hessian.objective().bendRoot(hessian.logits().detach(), hessian.target(), hessian.jacobian());
  const Tensor m = at::bmm(a, a.transpose(1, 2)).to(torch::kFloat64);
  const auto [eigenvalues, eigenvectors] = at::linalg_eigh(m);
  const Tensor w = eigenvectors.select(2, -1).to(a.scalar_type());  // B×C
  GaussNewton result;
  result.eigenvalues = eigenvalues.clamp_min(0).to(a.scalar_type());
  result.topVector = normaliseRows(at::bmm(w.unsqueeze(1), a).reshape(hessian.gradient().sizes()));
  if (allVectors) {
    const Tensor rows = at::bmm(eigenvectors.transpose(1, 2).to(a.scalar_type()), a);
    result.vectors = normaliseRows(rows.flatten(0, 1)).reshape(rows.sizes());
  }
  return result;
}

NormResult exactNorm(const InputHessian& hessian, torch::Generator& generator) {
  constexpr double kTolerance = 1e-6;
  if (!hasClassPath(hessian)) {
    constexpr int64_t kMostSteps = 400;
    NormResult result = lanczosNorm(hessian, kMostSteps, Start::Random, generator, kTolerance);
    result.estimator = "exact";
    return result;
  }
  torch::NoGradGuard noGrad;
  const GaussNewton gn = gaussNewton(hessian);
  NormResult result;
  result.estimator = "exact";
  finish(result, gn.topVector, hessian.apply(gn.topVector), 1e-4);
  result.products = hessian.network().classes();
  result.norm = result.lambdaMax = gn.eigenvalues.select(1, -1);
  // With more inputs than the rank of S the smallest eigenvalue is 0, otherwise it is M's own.
  const int64_t d = hessian.network().inputSize(), outputs = hessian.network().classes();
  result.lambdaMin = d > hessian.objective().bendRank(outputs) ? at::zeros_like(result.norm)
                                                               : gn.eigenvalues.select(1, outputs - d).clone();
  result.converged = at::ones({hessian.rows()}, torch::kBool);
  return result;
}

NormResult affordableNorm(const InputHessian& hessian, int64_t steps, Start start, torch::Generator& generator,
                          double tolerance) {
  return hasClassPath(hessian) ? exactNorm(hessian, generator)
                               : lanczosNorm(hessian, steps, start, generator, tolerance);
}

}  // namespace hessianlab
