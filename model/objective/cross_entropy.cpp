// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objective/cross_entropy.h"

#include "model/objective/classes.h"
#include "model/objective/definition.h"
#include "model/objective/log_odds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// p − e_y.
Tensor residualOf(const Tensor& p, const Tensor& y) {
  return p.scatter_add(1, y.unsqueeze(1), p.new_full({y.size(0), 1}, -1));
}

// (diag(p) − ppᵀ) ż.
Tensor spreadOf(const Tensor& p, const Tensor& speed) {
  const Tensor weighted = p * speed;
  return weighted - p * weighted.sum(1, true);
}

}  // namespace

Tensor CrossEntropy::value(const Tensor& z, const Tensor& y) const {
  return at::cross_entropy_loss(z, y, {}, at::Reduction::None);
}

Tensor CrossEntropy::cotangent(const Tensor& z, const Tensor& y) const {
  return residualOf(at::softmax(z, 1), y);
}

Tensor CrossEntropy::bend(const Tensor& z, const Tensor& /*y*/, const Tensor& speed) const {
  return spreadOf(at::softmax(z, 1), speed);
}

Tensor CrossEntropy::bendRoot(const Tensor& z, const Tensor& /*y*/, const Tensor& j) const {
  // B = diag(s) − p sᵀ with s = √p: row k of BᵀJ is s_k (J_k − Σ_i p_i J_i).
  const Tensor logP = at::log_softmax(z, 1), s = (logP * 0.5).exp();  // stable for tiny p
  const Tensor meanRow = at::bmm(logP.exp().unsqueeze(1), j);         // B×1×n
  return (j - meanRow) * s.unsqueeze(2);
}

std::optional<Tensor> CrossEntropy::correct(const Tensor& z, const Tensor& y) const {
  return z.argmax(1).eq(y);
}

Tensor CrossEntropy::sum(const Tensor& z, const Tensor& y) const {
  return at::cross_entropy_loss(z, y, {}, at::Reduction::Sum);
}

Tensor CrossEntropy::mean(const Tensor& z, const Tensor& y) const {
  return at::cross_entropy_loss(z, y);
}

Expansion CrossEntropy::expand(const Tensor& z, const Tensor& y) const {
  const Tensor logP = at::log_softmax(z, 1);
  Expansion result;
  result.value = -logitOf(logP, y);
  torch::NoGradGuard noGrad;
  const Tensor p = logP.detach().exp();
  result.probabilities = p;
  result.cotangent = residualOf(p, y);
  result.bend = [p](const Tensor& speed) { return spreadOf(p, speed); };
  return result;
}

DirectionalDerivatives CrossEntropy::along(const Tensor& z, const Tensor& y, const Tensor& speed,
                                           const Tensor& acceleration) const {
  const Tensor p = at::softmax(z, 1);
  const Tensor mean = (p * speed).sum(1);
  DirectionalDerivatives result;
  result.first = mean - logitOf(speed, y);
  // The variance of ż under p, in the form that cannot go negative by cancellation.
  const Tensor centred = speed - mean.unsqueeze(1);
  result.second = (p * centred * centred).sum(1);
  if (acceleration.defined()) result.second = result.second + (p * acceleration).sum(1) - logitOf(acceleration, y);
  return result;
}

const Objective& CrossEntropy::climbed() const {
  return logOdds();
}

const Objective& crossEntropy() {
  static const CrossEntropy objective;
  return objective;
}

ObjectiveDefinition crossEntropyObjective() {
  CatalogueEntry entry;
  entry.name = "cross-entropy";
  entry.title = "Cross-entropy";
  entry.formula = "ℓ = log Σ_k exp z_k − z_y";
  entry.help = "How surprised the predicted probabilities are by the label. What classifiers are trained on.";
  return {entry, crossEntropy};
}

}  // namespace hessianlab
