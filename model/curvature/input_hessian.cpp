// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/input_hessian.h"

#include <algorithm>
#include <limits>

#include "model/base/per_row.h"
#include "model/base/row_draws.h"
#include "model/nn/curve_terms.h"
#include "model/nn/finite.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kSmallSquare = 1e-150;  // the squares of such a row's entries are no normal doubles

}  // namespace

Tensor rowNorm(const Tensor& v) {
  const Tensor rows = v.flatten(1), norm = at::linalg_vector_norm(rows, 2, 1);
  if (v.scalar_type() != torch::kFloat64) return norm;
  const Tensor underflows = norm < kSmallSquare;
  if (v.is_cpu() && !underflows.any().item<bool>()) return norm;  // of a GPU the answer would have to be waited for
  const Tensor largest = rows.abs().amax(1);
  const Tensor scaled = rows / at::where(largest > 0, largest, at::ones_like(largest)).unsqueeze(1);
  return at::where(underflows, at::linalg_vector_norm(scaled, 2, 1) * largest, norm);
}

Tensor rowDot(const Tensor& u, const Tensor& v) {
  return (u.flatten(1) * v.flatten(1)).sum(1);
}

Tensor scaleRows(const Tensor& v, const Tensor& factor) {
  return v * perRow(factor, v);
}

Tensor normaliseRows(const Tensor& v) {
  const Tensor norm = rowNorm(v);
  requireFinite(norm, "the lengths of derivatives");  // divided by an infinite one, all would be 0
  const double tiny =
      v.scalar_type() == torch::kFloat64 ? std::numeric_limits<double>::min() : std::numeric_limits<float>::min();
  return scaleRows(v, at::where(norm > tiny, norm.clamp_min(tiny).reciprocal(), at::zeros_like(norm)));
}

Tensor randomDirections(const Tensor& like, torch::Generator& generator) {
  return normaliseRows(
      drawnRows(like.sizes(), like.options(), generator, [&](Tensor drawn) { return drawn.normal_(0, 1, generator); }));
}

InputHessian::InputHessian(const Network& network, const Objective& objective, const Tensor& x, const Tensor& target)
    : InputHessian(network, objective, x, target, network.record(x)) {}

InputHessian::InputHessian(const Network& network, const Objective& objective, const Tensor& x, const Tensor& target,
                           Tape tape)
    : network_(network),
      objective_(objective),
      target_(target),
      input_(x.detach()),
      tape_(std::move(tape)),
      expansion_(objective.expand(tape_.logits, target)) {
  halfway_ = network.recordPullback(tape_, expansion_.cotangent);
}

const Tensor& InputHessian::gradient() const {
  if (!gradient_.defined()) {
    gradient_ = network_.finishPullback(tape_, halfway_);
    halfway_.clear();
  }
  return gradient_;
}

const Tensor& InputHessian::unitGradient() const {
  if (!unitGradient_.defined()) unitGradient_ = normaliseRows(gradient());
  return unitGradient_;
}

Tensor InputHessian::apply(const Tensor& v) const {
  torch::NoGradGuard noGrad;
  const bool kept = slopeFollows_ && v.is_same(unitGradient_) && !network_.smooth();
  return network_.hessianProduct(tape_, v, expansion_.bend, kept ? &alongUnitGradient_ : nullptr);
}

Tensor InputHessian::applyObjectivePart(const Tensor& v) const {
  torch::NoGradGuard noGrad;
  return network_.pullback(tape_, expansion_.bend(network_.pushforward(tape_, v)));
}

Tensor InputHessian::applyNetworkPart(const Tensor& v) const {
  torch::NoGradGuard noGrad;
  return network_.hessianProduct(tape_, v, [](const Tensor& speed) { return at::zeros_like(speed); });
}

DirectionalDerivatives InputHessian::along(const Tensor& v, const Tensor& w) const {
  DirectionalDerivatives result;
  CurveDirections directions{v, w, {}, w.is_same(unitGradient_) ? alongUnitGradient_ : Tangents(), expansion_.bend};
  if (w.defined() && tape_.logits.requires_grad() && torch::GradMode::is_enabled())
    directions.slope = rowDot(w, gradient());
  if (const auto terms = curveTerms(network_, tape_, directions)) {
    result.first = terms->slope;
    if (!v.defined()) return result;
    result.second = objective_.along(tape_.logits, target_, terms->speed, {}).second;
    if (terms->bent.defined()) result.second = result.second + terms->bent;
    return result;
  }
  if (v.defined()) result = alongTaylor(v);
  if (w.defined() && !w.is_same(v)) result.first = alongTaylor(w).first;
  return result;
}

DirectionalDerivatives InputHessian::alongTaylor(const Tensor& v) const {
  const Tensor jets = network_.taylor(tape_, v);
  const Tensor speed = jets.narrow(0, 0, rows());
  const Tensor acceleration = jets.size(0) == 2 * rows() ? jets.narrow(0, rows(), rows()) : Tensor();
  return objective_.along(tape_.logits, target_, speed, acceleration);
}

Tensor InputHessian::jacobian(int64_t budgetRows) const {
  torch::NoGradGuard noGrad;
  const int64_t classes = network_.classes();
  const int64_t chunk = std::clamp<int64_t>(budgetRows / std::max<int64_t>(1, rows()), 1, classes);
  const auto options = tape_.logits.options();
  Tensor result = at::empty({rows(), classes, network_.inputSize()}, options);
  for (int64_t begin = 0; begin < classes; begin += chunk) {
    const int64_t count = std::min(chunk, classes - begin);
    Tensor cotangents = at::zeros({count, rows(), classes}, options);
    for (int64_t k = 0; k < count; ++k) cotangents[k].select(1, begin + k).fill_(1);
    const Tensor rowsOfJ = network_.pullback(tape_, cotangents.reshape({count * rows(), classes}));
    result.narrow(1, begin, count).copy_(rowsOfJ.reshape({count, rows(), -1}).transpose(0, 1));
  }
  return result;
}

}  // namespace hessianlab
