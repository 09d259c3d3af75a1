// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/norms.h"

#include <algorithm>
#include <cmath>

#include "model/base/per_row.h"
#include "model/base/random.h"
#include "model/base/row_draws.h"
#include "model/nn/finite.h"

namespace hessianlab {

using torch::Tensor;

namespace {

Tensor startVector(const InputHessian& hessian, Start start, torch::Generator& generator) {
  return start == Start::Gradient ? hessian.unitGradient() : randomDirections(hessian.input(), generator);
}

// One step of the ascent from v with hv = Hv, for one more product.
Tensor uphill(const InputHessian& hessian, const Tensor& v, const Tensor& hv, double stepSize) {
  const Tensor s = normaliseRows(hessian.apply(normaliseRows(hv)));
  return normaliseRows(v + s * stepSize);
}

// Fills norm, residual and converged from v and Hv, in whose type they are.
void finish(NormResult& result, const Tensor& v, const Tensor& hv, double tolerance) {
  result.vector = v.to(hv.scalar_type());
  result.image = hv;
  result.norm = rowNorm(hv);
  result.residual = residualOf(result.vector, hv);
  result.converged = result.residual <= tolerance;
}

// Takes what belongs to those samples' vectors from another estimate.
void takeWhere(const Tensor& samples, const NormResult& from, NormResult& result) {
  const auto take = [&](const Tensor& theirs, Tensor& mine) {
    if (!theirs.defined() || !mine.defined()) return;
    mine = at::where(perRow(samples, mine), theirs, mine);
  };
  take(from.norm, result.norm);
  take(from.vector, result.vector);
  take(from.image, result.image);
  take(from.residual, result.residual);
  take(from.converged, result.converged);
  take(from.own.partner, result.own.partner);
  take(from.own.expected, result.own.expected);
  take(from.own.residual, result.own.residual);
}

// A small residual says that v is some eigenvector. A product at right angles to it, with what is left of Hv and some
// of a random direction, looks for a larger eigenvalue: what is left points to the eigenvector that grows fastest
// besides v. Where it finds one, that is the better estimate, and nothing has converged. In the plane, where one
// direction is left, it sees all there is. With a tolerance of 0 nobody asks.
void doubt(const InputHessian& hessian, NormResult& result, double tolerance, Judge judge) {
  constexpr uint64_t kSeed = 7;
  constexpr double kSome = 0.1;
  const Tensor known = result.converged.clone();
  if (hessian.network().inputSize() < 2 || tolerance == 0 || !known.any().item<bool>()) return;
  const auto type = hessian.input().scalar_type();
  const Shape shape(result.image.sizes().begin(), result.image.sizes().end());
  const Tensor v = result.vector.flatten(1).to(type);
  const auto beside = [&](const Tensor& w) { return at::addcmul(w, v, (w * v).sum(1, true), -1); };
  torch::Generator generator = makeGenerator(kSeed);
  const Tensor left = normaliseRows(beside(result.image.flatten(1).to(type)));
  const Tensor random = randomDirections(left.narrow(0, 0, 1), generator);
  const Tensor w = normaliseRows(beside(left + random * kSome));
  const Tensor hw = beside(hessian.apply(w.reshape(shape)).flatten(1)), length = rowNorm(hw);
  const Tensor larger = known.logical_and(length.to(result.norm.scalar_type()) > result.norm * (1 + tolerance));
  result.converged = known.logical_and(larger.logical_not());
  if (!larger.any().item<bool>()) return;
  NormResult better;
  const Tensor best = normaliseRows(hw).reshape(shape);
  finish(better, best, lastImage(hessian, judge, best), tolerance);
  better.converged = at::zeros_like(known);
  better.own = {w.reshape(shape), length, at::ones_like(length)};
  takeWhere(larger, better, result);
  result.products += 2;
}

// The end of an iteration: v by the last product, what the one before it has said of v, and the doubt.
void conclude(const InputHessian& hessian, NormResult& result, const Tensor& v, const Tensor& before,
              const Tensor& imageBefore, double tolerance, Judge judge) {
  finish(result, v, lastImage(hessian, judge, v), tolerance);
  if (judge && before.defined()) result.own = {before, rowDot(v, imageBefore), residualOf(before, imageBefore)};
  doubt(hessian, result, tolerance, judge);
}

}  // namespace

Tensor residualOf(const Tensor& v, const Tensor& hv) {
  const Tensor norm = rowNorm(hv);
  const Tensor error = rowNorm(hv - scaleRows(v, rowDot(v, hv)));
  return at::where(norm == 0, at::zeros_like(error), error / norm);
}

Tensor lastImage(const InputHessian& hessian, Judge judge, const Tensor& v) {
  return judge ? judge->apply(v.to(judge->input().scalar_type())) : hessian.apply(v);
}

Tensor measuredResidual(const InputHessian& hessian, const Tensor& v) {
  torch::NoGradGuard noGrad;
  return residualOf(v, hessian.apply(v));
}

Tensor powerDirection(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator) {
  torch::NoGradGuard noGrad;
  Tensor v = startVector(hessian, start, generator);
  for (int64_t i = 0; i < iterations; ++i) v = normaliseRows(hessian.apply(v));
  return v;
}

Tensor ascentDirection(const InputHessian& hessian, int64_t iterations, double stepSize, torch::Generator& generator) {
  torch::NoGradGuard noGrad;
  Tensor v = randomDirections(hessian.input(), generator);
  for (int64_t i = 0; i < iterations; ++i) v = uphill(hessian, v, hessian.apply(v), stepSize);
  return v;
}

NormResult powerNorm(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator,
                     double tolerance, const Watch& watch, Judge judge) {
  torch::NoGradGuard noGrad;
  NormResult result;
  result.estimator = "power";
  Tensor v = startVector(hessian, start, generator), before, hv;
  for (int64_t i = 0; i < iterations; ++i) {
    hv = hessian.apply(v);
    if (watch) {
      result.iterations = i;
      result.products = i + 1;
      finish(result, v, hv, tolerance);
      watch(result);
    }
    before = v;
    v = normaliseRows(hv);
  }
  result.iterations = iterations;
  result.products = iterations + 1;
  conclude(hessian, result, v, before, hv, tolerance, judge);
  if (watch) watch(result);
  return result;
}

NormResult restartedPowerNorm(const InputHessian& hessian, int64_t iterations, torch::Generator& generator,
                              double tolerance, Judge judge) {
  torch::NoGradGuard noGrad;
  NormResult result = powerNorm(hessian, iterations, Start::Gradient, generator, tolerance, {}, judge);
  const NormResult other = powerNorm(hessian, iterations, Start::Random, generator, tolerance, {}, judge);
  takeWhere(other.norm > result.norm, other, result);
  result.products += other.products;
  return result;
}

NormResult ascentNorm(const InputHessian& hessian, int64_t iterations, double stepSize, torch::Generator& generator,
                      double tolerance, const Watch& watch, Judge judge) {
  torch::NoGradGuard noGrad;
  NormResult result;
  result.estimator = "ascent";
  Tensor v = randomDirections(hessian.input(), generator), before, hv;
  for (int64_t i = 0; i < iterations; ++i) {
    hv = hessian.apply(v);
    if (watch) {
      result.iterations = i;
      result.products = 2 * i + 1;
      finish(result, v, hv, tolerance);
      watch(result);
    }
    before = v;
    v = uphill(hessian, v, hv, stepSize);
  }
  result.iterations = iterations;
  result.products = 2 * iterations + 1;
  conclude(hessian, result, v, before, hv, tolerance, judge);
  if (watch) watch(result);
  return result;
}

NormResult hutchinsonFrobenius(const InputHessian& hessian, int64_t probes, torch::Generator& generator,
                               const Watch& watch) {
  torch::NoGradGuard noGrad;
  NormResult result;
  result.estimator = "hutchinson";
  result.converged = at::zeros({hessian.rows()}, hessian.input().options().dtype(torch::kBool));
  Tensor sum = at::zeros({hessian.rows()}, hessian.input().options());
  for (int64_t i = 1; i <= probes; ++i) {
    const Tensor v = drawnRows(hessian.input().sizes(), hessian.input().options(), generator,
                               [&](Tensor drawn) { return drawn.bernoulli_(0.5, generator).mul_(2).sub_(1); });
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
  Tensor m = at::bmm(a, a.transpose(1, 2)).to(torch::kFloat64);
  if (!allFinite(m)) {  // where the squares overflow alone
    const Tensor wide = a.to(torch::kFloat64);
    m = at::bmm(wide, wide.transpose(1, 2));
    requireFinite(m, "squares of the network's derivatives");
  }
  const auto [eigenvalues, eigenvectors] = at::linalg_eigh(m);
  const Tensor w = eigenvectors.select(2, -1).to(a.scalar_type());  // B×C
  GaussNewton result;
  result.eigenvalues = eigenvalues.clamp_min(0).to(a.scalar_type());
  result.topVector = normaliseRows(at::bmm(w.unsqueeze(1), a).reshape(hessian.input().sizes()));
  if (allVectors) {
    const Tensor rows = at::bmm(eigenvectors.transpose(1, 2).to(a.scalar_type()), a);
    result.vectors = normaliseRows(rows.flatten(0, 1)).reshape(rows.sizes());
  }
  return result;
}

NormResult exactNorm(const InputHessian& hessian, torch::Generator& generator, Judge judge) {
  constexpr double kTolerance = 1e-6;
  if (!hasClassPath(hessian)) {
    constexpr int64_t kMostSteps = 400;
    NormResult result = lanczosNorm(hessian, kMostSteps, Start::Random, generator, kTolerance, {}, judge);
    result.estimator = "exact";
    return result;
  }
  torch::NoGradGuard noGrad;
  const GaussNewton gn = gaussNewton(hessian);
  NormResult result;
  result.estimator = "exact";
  finish(result, gn.topVector, lastImage(hessian, judge, gn.topVector), 1e-4);
  result.products = hessian.network().classes();
  result.norm = result.lambdaMax = gn.eigenvalues.select(1, -1);
  if (judge) result.own = {gn.topVector, result.norm, at::zeros_like(result.norm)};
  // With more inputs than the rank of S the smallest eigenvalue is 0, otherwise it is M's own.
  const int64_t d = hessian.network().inputSize(), outputs = hessian.network().classes();
  result.lambdaMin = d > hessian.objective().bendRank(outputs) ? at::zeros_like(result.norm)
                                                               : gn.eigenvalues.select(1, outputs - d).clone();
  return result;
}

NormResult affordableNorm(const InputHessian& hessian, int64_t steps, Start start, torch::Generator& generator,
                          double tolerance, Judge judge) {
  return hasClassPath(hessian) ? exactNorm(hessian, generator, judge)
                               : lanczosNorm(hessian, steps, start, generator, tolerance, {}, judge);
}

}  // namespace hessianlab
