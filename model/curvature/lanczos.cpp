// SPDX-License-Identifier: GPL-3.0-or-later
// ‖H‖ from both ends of a Krylov space's spectrum.
#include <algorithm>
#include <limits>

#include "model/curvature/krylov.h"
#include "model/curvature/norms.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// The larger end of the spectrum, per sample.
NormResult largerEnd(const InputHessian& hessian, const Krylov& krylov, const RitzEnds& ends) {
  const Tensor& x = hessian.input();
  const Tensor bottom = ends.values.select(1, 0), top = ends.values.select(1, 1);
  const Tensor topWins = top.abs() >= bottom.abs();
  const auto larger = [&](const Tensor& of) { return at::where(topWins, of.select(1, 1), of.select(1, 0)); };
  const Tensor norm = at::maximum(top.abs(), bottom.abs());
  const Tensor coefficients =
      at::where(topWins.unsqueeze(1), ends.coefficients.select(1, 1), ends.coefficients.select(1, 0));

  NormResult result;
  result.estimator = "lanczos";
  result.iterations = result.products = krylov.steps();
  result.norm = norm.to(x.scalar_type());
  result.lambdaMax = top.to(x.scalar_type());
  result.lambdaMin = bottom.to(x.scalar_type());
  result.own.expected = larger(ends.values);
  result.own.residual = larger(ends.residual) / norm.clamp_min(std::numeric_limits<double>::min());
  result.vector = krylov.vectors(coefficients.unsqueeze(1)).reshape(x.sizes());
  return result;
}

// That the smaller end, with its residual by the recurrence, cannot become the larger one, B.
Tensor endsAreSettled(const RitzEnds& ends, double tolerance) {
  const Tensor size = ends.values.abs(), reach = size + ends.residual;
  const Tensor rest = at::where(size.select(1, 1) >= size.select(1, 0), reach.select(1, 0), reach.select(1, 1));
  return rest <= size.amax(1) * (1 + tolerance);
}

// Without a measured residual: the recurrence's goes on falling where rounding has long set an end, so it only says
// when to stop.
NormResult search(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator,
                  double tolerance, const Watch& watch) {
  const Tensor& x = hessian.input();
  const int64_t size = hessian.network().inputSize(), most = std::clamp<int64_t>(iterations, 1, size);

  // A gradient start alone may be orthogonal to the most negative direction; a little of everything reaches both ends.
  Tensor q = randomDirections(x, generator);
  if (start == Start::Gradient) q = normaliseRows(hessian.unitGradient() * 3 + q);
  Krylov krylov([&](const Tensor& v) { return hessian.apply(v.reshape(x.sizes())).reshape(v.sizes()); },
                q.reshape({hessian.rows(), size}), most);

  while (krylov.steps() < most) {
    krylov.advance();
    if (watch) watch(largerEnd(hessian, krylov, krylov.ends()));
    if (krylov.steps() % 4 == 0 && krylov.steps() < most && krylov.endsAreEigenvalues(tolerance)) break;
  }
  const RitzEnds ends = krylov.ends();
  NormResult result = largerEnd(hessian, krylov, ends);
  result.converged = endsAreSettled(ends, tolerance);
  return result;
}

}  // namespace

Tensor lanczosDirection(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator,
                        double tolerance) {
  torch::NoGradGuard noGrad;
  return search(hessian, iterations, start, generator, tolerance, {}).vector;
}

NormResult lanczosNorm(const InputHessian& hessian, int64_t iterations, Start start, torch::Generator& generator,
                       double tolerance, const Watch& watch, Judge judge) {
  torch::NoGradGuard noGrad;
  NormResult result = search(hessian, iterations, start, generator, tolerance, watch);
  result.image = lastImage(hessian, judge, result.vector);
  if (judge) result.own.partner = result.vector;
  result.residual = residualOf(result.vector.to(result.image.scalar_type()), result.image);
  result.converged = result.converged.logical_and(result.residual <= tolerance);
  return result;
}

}  // namespace hessianlab
