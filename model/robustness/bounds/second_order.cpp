// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates from slope and curvature at the input alone. They are no proof: the curvature elsewhere in the ball may be
// larger, and a piecewise-linear network's kinks do not show in it at all.
//   loss:   a wrong prediction has ℓ ≥ log 2, so c = log 2 − ℓ must be climbed: r ≈ 2c/(‖g‖ + √(‖g‖² + 2νc)), ν =
//   λ_max(H)
//           (Moosavi-Dezfooli et al. 2019, arXiv 1811.09716, Theorem 1). L∞: ‖g‖₁ and ν_∞ = Σ_k p_k ‖∇ log p_k‖₁²,
//           which bounds the Gauss–Newton part of H over the cube.
//   margin: the same for each m_k = z_y − z_k with K = max |λ(∇²m_k)|, 0 for piecewise-linear networks; and, from
//   above,
//           where the steepest descent of some margin must have reached 0.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "model/base/random.h"
#include "model/curvature/norms.h"
#include "model/objective/careful_cross_entropy.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kProducts = 12;   // of each power iteration
constexpr double kProductWork = 2;  // of a product in float64, in gradients of an attack
constexpr int64_t kBoundRows = 100;
constexpr uint64_t kSeed = 1;

std::string noObstacle(const Network&, const LayerBounds&) {
  return {};
}

// Σ_k p_k ‖∇ log p_k‖₁², with ∇ log p_k = J_k − Σ_j p_j J_j.
Tensor cubeCurvature(const InputHessian& hessian) {
  const Tensor p = hessian.probabilities(), jacobian = hessian.jacobian();
  const Tensor scores = jacobian - at::bmm(p.unsqueeze(1), jacobian);
  const Tensor length = at::linalg_vector_norm(scores, 1, 2);
  return (p * length * length).sum(1);
}

Tensor lossRadii(const Network& network, const LayerBounds&, const BoundSamples& samples, Norm norm) {
  const InputHessian hessian(network, carefulCrossEntropy(), samples.x, samples.y);
  const Tensor climb = at::relu(-hessian.loss() + std::numbers::ln2);
  const Tensor slope = at::linalg_vector_norm(hessian.gradient().flatten(1), norm == Norm::Linf ? 1 : 2, 1);
  if (norm == Norm::Linf) return secondOrderReach(climb, slope, cubeCurvature(hessian));
  torch::Generator generator = makeGenerator(kSeed);
  const NormResult exact = affordableNorm(hessian, kProducts, Start::Random, generator);
  const Tensor top = exact.lambdaMax.defined() ? at::relu(exact.lambdaMax) : exact.norm;
  return secondOrderReach(climb, slope, top);
}

// max |λ(∇²m_k)| per sample and class, B×C, by power iteration: the margin's logit cotangent is e_y − e_k, its logit
// Hessian 0. Several classes of a few samples share a pass.
Tensor marginCurvatures(const Network& network, const BoundSamples& samples) {
  const int64_t rows = samples.x.size(0), classes = network.classes();
  const int64_t together = std::clamp<int64_t>(kBoundRows / rows, 1, classes);
  Tensor curvatures = at::zeros_like(samples.logits);
  for (int64_t first = 0; first < classes; first += together) {
    const int64_t count = std::min(together, classes - first);
    torch::Generator generator = makeGenerator(kSeed);
    std::vector<int64_t> times(static_cast<std::size_t>(samples.x.dim()), 1);
    times[0] = count;
    Tensor v = randomDirections(samples.x, generator).repeat(times), product;
    Tape tape = network.record(samples.x.repeat(times));
    Tensor cotangent = at::zeros_like(samples.logits).scatter_(1, samples.y.unsqueeze(1), 1).repeat({count, 1});
    for (int64_t k = 0; k < count; ++k) cotangent.slice(0, k * rows, (k + 1) * rows).select(1, first + k).sub_(1);
    network.recordPullback(tape, cotangent);
    for (int64_t i = 0; i < kProducts; ++i) {
      product = network.hessianProduct(tape, v, [](const Tensor& speed) { return at::zeros_like(speed); });
      v = normaliseRows(product);
    }
    curvatures.slice(1, first, first + count).copy_(rowNorm(product).reshape({count, rows}).t());
    if (samples.progress) samples.progress(static_cast<double>(first + count) / static_cast<double>(classes));
  }
  return curvatures;
}

Tensor sharedMarginCurvatures(const Network& network, const BoundSamples& samples) {
  if (!samples.curvatures) return marginCurvatures(network, samples);
  if (!samples.curvatures->defined()) *samples.curvatures = marginCurvatures(network, samples);
  return *samples.curvatures;
}

using Reach = Tensor (*)(const Tensor& m, const Tensor& slope, const Tensor& curvature);

template <Reach reach>
Tensor marginReach(const Network& network, const BoundSamples& samples, Norm norm) {
  const Tensor gradients = marginGradients(network, samples.x, samples.y);
  const Tensor slope = at::linalg_vector_norm(gradients, norm == Norm::Linf ? 1 : 2, 2);
  Tensor curvature = at::zeros_like(slope);
  if (network.smooth()) curvature = sharedMarginCurvatures(network, samples);
  // Over the cube vᵀ∇²m v can be d times as large as over the ball.
  if (norm == Norm::Linf) curvature = curvature * static_cast<double>(network.inputSize());
  return reach(margins(samples.logits, samples.y), slope, curvature).amin(1);
}

template <Reach reach>
Tensor marginRadii(const Network& network, const LayerBounds&, const BoundSamples& samples, Norm norm) {
  return marginReach<reach>(network, samples, norm);
}

double marginWork(const Network& network) {
  const auto classes = static_cast<double>(network.classes());
  return classes * (network.smooth() ? 1 + kProductWork * kProducts : 1);
}

}  // namespace

Tensor secondOrderMarginRadii(const Network& network, const BoundSamples& samples, Norm norm) {
  return marginReach<secondOrderReach>(network, samples, norm);
}

BoundDefinition secondOrderLossBound() {
  return {"second-order-loss", "Slope and curvature of the loss", false, noObstacle, lossRadii};
}

BoundDefinition secondOrderMarginBound() {
  return {"second-order-margin",
          "Slope and curvature of the margins",
          false,
          noObstacle,
          marginRadii<secondOrderReach>,
          marginWork};
}

BoundDefinition secondOrderMarginUpperBound() {
  return {"second-order-margin-upper", "Margin curvature, from above", false, noObstacle,
          marginRadii<secondOrderReachAtMost>};
}

}  // namespace hessianlab
