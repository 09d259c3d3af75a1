// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/judged_norm.h"

#include "model/nn/finite.h"
#include "model/objective/careful_cross_entropy.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// The members of a norm that are reported, each one value or one vector per sample.
template <class Change>
void changeEach(NormResult& norm, const NormResult& by, const Change& change) {
  change(norm.norm, by.norm);
  change(norm.vector, by.vector);
  change(norm.residual, by.residual);
  change(norm.converged, by.converged);
  if (norm.lambdaMax.defined()) change(norm.lambdaMax, by.lambdaMax);
  if (norm.lambdaMin.defined()) change(norm.lambdaMin, by.lambdaMin);
}

// Norm and eigenvalue as the judge's product has them. Gives the samples (int64) where it contradicts the estimator's
// own word, or where nothing is left in single precision.
Tensor settle(NormResult& norm, double tolerance) {
  changeEach(norm, norm, [](Tensor& mine, const Tensor&) {
    if (mine.is_floating_point()) mine = mine.to(torch::kFloat64);
  });
  const Tensor length = rowNorm(norm.image);
  Tensor lost = length == 0;
  if (norm.own.partner.defined()) {
    const Tensor found = rowDot(norm.own.partner.to(torch::kFloat64), norm.image);
    const Tensor differs = (found - norm.own.expected.to(torch::kFloat64)).abs() > length * tolerance;
    const Tensor believed = norm.own.residual.to(torch::kFloat64) <= tolerance;
    lost = lost.logical_or(differs).logical_or(believed.logical_and(norm.residual > tolerance));
  }
  norm.norm = length;
  if (norm.lambdaMax.defined()) {
    const Tensor lambda = rowDot(norm.vector, norm.image);
    norm.norm = lambda.abs();
    const Tensor top = norm.lambdaMax.abs() >= norm.lambdaMin.abs();
    norm.lambdaMax = at::where(top, lambda, norm.lambdaMax);
    norm.lambdaMin = at::where(top, norm.lambdaMin, lambda);
  }
  return lost.nonzero().squeeze(1);
}

}  // namespace

JudgedNorm judgedNorm(const Network& own, const Network& wide, const Tensor& x, const Tensor& y,
                      const NormEstimate& estimate, double tolerance) {
  torch::NoGradGuard noGrad;
  const Tensor wideX = x.to(torch::kFloat64);
  const InputHessian hessian(wide, carefulCrossEntropy(), wideX, y);
  JudgedNorm result;
  result.logits = hessian.logits();
  result.probabilities = hessian.probabilities();
  result.loss = hessian.loss();
  result.gradient = hessian.gradient();
  result.gradientNorm = rowNorm(result.gradient);
  if (own.dtype() == torch::kFloat64) {
    result.prediction = result.logits.argmax(1);
    result.norm = estimate(hessian, nullptr);
    result.iterations = at::full({x.size(0)}, result.norm.iterations, torch::kInt64);
  } else {
    const InputHessian single(own, carefulCrossEntropy(), x.to(own.dtype()), y);
    result.prediction = single.logits().argmax(1);
    result.norm = estimate(single, &hessian);
    result.iterations = at::full({x.size(0)}, result.norm.iterations, torch::kInt64);
    const Tensor lost = settle(result.norm, tolerance);
    result.inDouble = lost.numel();
    if (result.inDouble > 0) {
      const InputHessian anew(wide, carefulCrossEntropy(), wideX.index_select(0, lost), y.index_select(0, lost));
      const NormResult better = estimate(anew, nullptr);
      changeEach(result.norm, better, [&](Tensor& mine, const Tensor& by) { mine = mine.index_copy(0, lost, by); });
      result.iterations.index_fill_(0, lost, better.iterations);
    }
  }
  requireFinite(at::stack({result.norm.norm, result.gradientNorm, result.loss}, 1), "‖H‖, ‖g‖ or the losses");
  return result;
}

}  // namespace hessianlab
