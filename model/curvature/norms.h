// SPDX-License-Identifier: GPL-3.0-or-later
// Estimators of the operator norm ‖H‖ = max |λ| of the input Hessian, per sample. Not converging is a result, not an
// error: each estimate carries its residual.
#pragma once

#include <torch/types.h>

#include <functional>
#include <string>

#include "model/curvature/input_hessian.h"

namespace hessianlab {

enum class Start { Gradient, Random };

// What an estimator knew of its vector v before a judge looked at it: vᵀHu = expected (B) for the vectors u = partner
// (B×inputShape), and the residual (B) that it went by. Undefined where it knew nothing.
struct OwnWord {
  torch::Tensor partner, expected, residual;
};

struct NormResult {
  std::string estimator;
  int64_t iterations = 0;   // of the estimator (power steps, Lanczos steps, ascent steps; 0 for the C×C path)
  int64_t products = 0;     // Hessian–vector products per sample that the estimate took; not one that only checks it
  torch::Tensor norm;       // B, ≥ 0
  torch::Tensor lambdaMax;  // B; undefined where the estimator does not give it
  torch::Tensor lambdaMin;  // B; undefined where the estimator does not give it
  torch::Tensor vector;     // B×inputShape, unit (0 where H = 0); undefined for the Frobenius estimate
  torch::Tensor image;      // B×inputShape, Hv of that vector, by the last product
  torch::Tensor residual;  // B, ‖Hv − λv‖ / ‖Hv‖ for that vector, by that product; undefined where there is none
  // B, bool: the norm itself, not just some eigenvalue, is within a relative tolerance as far as can be seen: residual
  // ≤ tolerance, and no direction that was looked at besides has a larger one.
  torch::Tensor converged;
  OwnWord own;  // where there was a judge
};

// The same samples in float64, where their rounding is a question: the estimators leave their last product to it, from
// which norm, residual and convergence of the vector follow. nullptr: there is none.
using Judge = const InputHessian*;

// Told what an estimator would answer if it stopped after each of its steps, in order, to show how it converges.
// Lanczos tells no residual there: each would cost a product that it does not need.
using Watch = std::function<void(const NormResult&)>;

// ‖Hv − λv‖/‖Hv‖, B, with the Rayleigh quotient λ of the unit rows v; 0 where Hv = 0 and nowhere else. By one product,
// or from one that was made.
torch::Tensor measuredResidual(const InputHessian& hessian, const torch::Tensor& v);
torch::Tensor residualOf(const torch::Tensor& v, const torch::Tensor& hv);

// Hv for an estimate's last v, by the judge where there is one.
torch::Tensor lastImage(const InputHessian& hessian, Judge judge, const torch::Tensor& v);

// The direction alone, for penalties: B unit rows, n ≥ 0 power steps (n products), n ≥ 1 Lanczos steps (at most n
// products) or ascent steps (2n products).
torch::Tensor powerDirection(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator);
torch::Tensor lanczosDirection(const InputHessian& hessian, int64_t iterations, Start start,
                               torch::Generator& generator, double tolerance);
torch::Tensor ascentDirection(const InputHessian& hessian, int64_t iterations, double stepSize,
                              torch::Generator& generator);

// n ≥ 0 power steps v ← Hv/‖Hv‖, then one product for ‖Hv‖ and the residual; where that is small one more, at right
// angles to v, which sees whether another eigenvalue is larger (the estimate is then its vector's, by another product,
// and not converged). With a tolerance of 0 nothing is looked for. ‖Hv‖ ≤ ‖H‖ always, and ‖Hv‖ settles even where λ and
// −λ tie.
NormResult powerNorm(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator,
                     double tolerance = 1e-3, const Watch& watch = {}, Judge judge = nullptr);

// From the gradient and from a random start, the larger norm of each sample: a gradient that happens to be orthogonal
// to the top eigenvector does not hide it. Twice the products.
NormResult restartedPowerNorm(const InputHessian& hessian, int64_t iterations, torch::Generator& generator,
                              double tolerance = 1e-3, Judge judge = nullptr);

// n ≥ 1 Lanczos steps with full re-orthogonalisation, then one product for the residual; stops early when, by its
// recurrence, both ends have residual ≤ tolerance. Converged: the residual of the larger end is ≤ tolerance, and the
// other end, with what it may still move, is not larger.
NormResult lanczosNorm(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator,
                       double tolerance = 1e-3, const Watch& watch = {}, Judge judge = nullptr);

// The ascent of Mustafa, Vandermeulen, Kloft 2020 as Cui et al. 2022 (App. A) describe it, with a scale-free step:
// v ← normalise(v + α s/‖s‖), s = ∇_v ‖Hv‖ = H Hv/‖Hv‖. Two products a step, and the look besides of power iteration.
NormResult ascentNorm(const InputHessian& hessian, int64_t iterations, double stepSize, torch::Generator& generator,
                      double tolerance = 1e-3, const Watch& watch = {}, Judge judge = nullptr);

// Hutchinson: ‖H‖_F ≈ √(mean ‖Hv‖²) over `probes` Rademacher vectors.
NormResult hutchinsonFrobenius(const InputHessian& hessian, int64_t probes, torch::Generator& generator,
                               const Watch& watch = {});

// Whether H has the spectrum of a C×C matrix (beside zeros): the network is piecewise linear and the objective convex.
bool hasClassPath(const InputHessian& hessian);

// Exact. Where there is a class path: the largest eigenvalue of the C×C matrix M = Bᵀ JJᵀ B with BBᵀ = S, whose
// non-zero spectrum is H's. Elsewhere: Lanczos to a relative residual of 1e-6 (use float64).
NormResult exactNorm(const InputHessian& hessian, torch::Generator& generator, Judge judge = nullptr);

// The most accurate norm whose cost is bounded: exact where there is a class path, at most `steps` Lanczos steps
// elsewhere.
NormResult affordableNorm(const InputHessian& hessian, int64_t steps, Start start, torch::Generator& generator,
                          double tolerance = 1e-3, Judge judge = nullptr);

// All eigenvalues of M, ascending, B×C: the non-zero spectrum of the Gauss–Newton part JᵀSJ (of H itself for
// piecewise-linear networks).
struct GaussNewton {
  torch::Tensor eigenvalues;  // B×C
  torch::Tensor topVector;    // B×inputShape, unit
  torch::Tensor vectors;      // B×C×d, a unit row for each eigenvalue (0 for 0); undefined unless asked for
};
GaussNewton gaussNewton(const InputHessian& hessian, bool allVectors = false);

}  // namespace hessianlab
