// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/plane_hessian.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Adds Σ_units weight ⊙ ȧ_i ⊙ ȧ_j, where `tangents` stacks the two directions.
void addForm(PlaneHessian& h, const Tensor& weight, const Tensor& tangents) {
  const int64_t rows = weight.size(0);
  const Tensor t = tangents.flatten(1), w = weight.flatten(1);
  const Tensor x = t.narrow(0, 0, rows), y = t.narrow(0, rows, rows);
  const Tensor wx = w * x, wy = w * y;
  const auto add = [](Tensor& sum, const Tensor& value) { sum = sum.defined() ? sum.add_(value) : value; };
  add(h.xx, (wx * x).sum(1));
  add(h.xy, (wx * y).sum(1));
  add(h.yy, (wy * y).sum(1));
}

}  // namespace

PlaneLoss planeLoss(const Network& network, const Tensor& x) {
  TORCH_CHECK(network.inputSize() == 2, "planeLoss: the network must have two inputs");
  torch::NoGradGuard noGrad;
  PlaneLoss result;
  result.tape = network.record(x);
  const Tensor logProbabilities = at::log_softmax(result.tape.logits, 1);
  const auto [best, prediction] = logProbabilities.max(1);
  result.prediction = prediction;
  result.loss = -best;
  result.probabilities = logProbabilities.exp();
  Tensor residual = result.probabilities.clone();
  const Tensor label = prediction.unsqueeze(1);
  residual.scatter_add_(1, label, residual.new_full(label.sizes(), -1));
  result.gradient = network.pullbackOfLoss(result.tape, residual);
  return result;
}

PlaneHessian planeHessian(const Network& network, const PlaneLoss& here) {
  torch::NoGradGuard noGrad;
  const int64_t rows = here.tape.rows;
  PlaneHessian result;
  Tensor tangents = at::zeros({2 * rows, 2}, here.gradient.options());
  tangents.narrow(0, 0, rows).select(1, 0).fill_(1);
  tangents.narrow(0, rows, rows).select(1, 1).fill_(1);
  const auto& operations = network.operations();
  for (std::size_t i = 0; i < operations.size(); ++i) {
    const OperationCache& cache = here.tape.caches[i];
    if (operations[i]->smooth()) addForm(result, cache.bend, tangents);
    tangents = operations[i]->tangent(tangents, cache);
  }
  // żᵀSż is the covariance under p; centred first, its diagonal cannot go negative by cancellation.
  const Tensor& p = here.probabilities;
  const Tensor speeds = tangents.reshape({2, rows, -1});
  const Tensor centred = speeds - (speeds * p).sum(2, true);
  addForm(result, p, centred.reshape({2 * rows, -1}));
  return result;
}

PlaneEigenvalues planeEigenvalues(const PlaneHessian& h) {
  const Tensor mean = (h.xx + h.yy) * 0.5, half = (h.xx - h.yy) * 0.5;
  const Tensor radius = at::hypot(half, h.xy);
  const Tensor sign = at::where(mean >= 0, at::ones_like(mean), -at::ones_like(mean));
  PlaneEigenvalues result;
  result.max = mean + radius;
  result.min = mean - radius;
  result.norm = mean.abs() + radius;
  result.top = sign * result.norm;
  // λ_max lies at half the angle of (half, xy), λ_min at right angles to it. Adding 0 turns −0 into 0, whose angle is
  // +180° and not −180°.
  const Tensor angle = at::atan2(h.xy * sign + 0.0, half * sign) * 0.5;
  result.vector = at::stack({at::cos(angle), at::sin(angle)}, 1);
  return result;
}

}  // namespace hessianlab
