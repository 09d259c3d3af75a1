// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/plane_hessian.h"

#include "model/nn/coordinate_tangents.h"
#include "model/objective/careful_cross_entropy.h"

namespace hessianlab {

using torch::Tensor;

namespace {

void add(PlaneHessian& h, const Tensor& xx, const Tensor& xy, const Tensor& yy) {
  h.xx = h.xx.defined() ? h.xx + xx : xx;
  h.xy = h.xy.defined() ? h.xy + xy : xy;
  h.yy = h.yy.defined() ? h.yy + yy : yy;
}

// Adds Σ_units weight ⊙ ȧ_i ⊙ ȧ_j, where `tangents` stacks the two directions.
void addForm(PlaneHessian& h, const Tensor& weight, const Tensor& tangents) {
  const int64_t rows = weight.size(0);
  const Tensor t = tangents.flatten(1), w = weight.flatten(1);
  const Tensor x = t.narrow(0, 0, rows), y = t.narrow(0, rows, rows);
  const Tensor wx = w * x;
  add(h, (wx * x).sum(1), (wx * y).sum(1), (w * y).mul_(y).sum(1));
}

// The same where the tangents, one row a direction, hold for all points: a product with three columns.
void addSameForm(PlaneHessian& h, const Tensor& weight, const Tensor& tangents) {
  const Tensor x = tangents[0].flatten(), y = tangents[1].flatten();
  const Tensor sums = weight.flatten(1).matmul(at::stack({x * x, x * y, y * y}, 1));
  add(h, sums.select(1, 0), sums.select(1, 1), sums.select(1, 2));
}

// Whether all that bends is an activation that has recorded σ''(a) ⊙ δ, as the sum over units needs it.
bool bendsElementwise(const Network& network, const Tape& tape) {
  for (std::size_t i = 0; i < tape.caches.size(); ++i) {
    const Operation& operation = *network.operations()[i];
    if (operation.smooth() && (!operation.elementwise() || !tape.caches[i].bend.defined())) return false;
  }
  return true;
}

// The general way: a Hessian–vector product along each coordinate.
PlaneHessian byProducts(const Network& network, const PlaneLoss& here) {
  const auto column = [&](int64_t axis) {
    Tensor v = at::zeros_like(here.gradient);
    v.select(1, axis).fill_(1);
    return network.hessianProduct(here.tape, v, [&here](const Tensor& speed) {
      return carefulCrossEntropy().bend(here.tape.logits, here.prediction, speed);
    });
  };
  const Tensor x = column(0), y = column(1);
  return {x.select(1, 0), x.select(1, 1), y.select(1, 1)};
}

}  // namespace

PlaneLoss planeLoss(const Network& network, const Tensor& x, Order order) {
  TORCH_CHECK(network.inputSize() == 2, "planeLoss: the network must have two inputs");
  torch::NoGradGuard noGrad;
  PlaneLoss result;
  result.tape = network.record(x, order);
  result.prediction = result.tape.logits.argmax(1);
  const Expansion here = carefulCrossEntropy().expand(result.tape.logits, result.prediction);
  result.loss = here.value;
  result.probabilities = here.probabilities;
  result.gradient = order == Order::First ? network.pullback(result.tape, here.cotangent)
                                          : network.pullbackOfLoss(result.tape, here.cotangent);
  return result;
}

PlaneHessian planeHessian(const Network& network, const PlaneLoss& here) {
  torch::NoGradGuard noGrad;
  if (!bendsElementwise(network, here.tape)) return byProducts(network, here);
  const int64_t rows = here.tape.rows;
  const auto& operations = network.operations();
  PlaneHessian result;
  CoordinateTangents end = network.graph().forward(
      CoordinateTangents::ofInput(network, here.gradient.options()),
      [&](std::size_t i, std::vector<CoordinateTangents> parts) { return joined(*operations[i], parts, rows); },
      [&](std::size_t i, CoordinateTangents tangents) {
        const Tensor& bend = here.tape.caches[i].bend;
        if (operations[i]->smooth())
          tangents.everywhere ? addSameForm(result, bend, tangents.rows) : addForm(result, bend, tangents.rows);
        tangents.pass(*operations[i], here.tape.caches[i], rows);
        return tangents;
      });
  end.spreadOver(rows);
  // żᵀSż is the covariance under p; centred first, its diagonal cannot go negative by cancellation. Relative to the
  // likeliest class, so that nothing of its speed is left where its p rounds to 1.
  const Tensor& p = here.probabilities;
  const Tensor speeds = end.byDirection(2);
  const Tensor relative = speeds - speeds.gather(2, here.prediction.reshape({1, -1, 1}).expand({2, rows, 1}));
  const Tensor centred = relative - (relative * p).sum(2, true);
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
