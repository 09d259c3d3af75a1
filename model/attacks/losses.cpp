// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/losses.h"

#include <limits>

namespace hessianlab {

using torch::Tensor;

namespace {

// As in the authors' code: keeps the quotient finite where all logits agree.
constexpr double kLeastSpread = 1e-12;
constexpr double kRoundings = 64;

Tensor withoutClass(const Tensor& logits, const Tensor& y) {
  Tensor others = logits.clone();
  others.scatter_(1, y.unsqueeze(1), -std::numeric_limits<double>::infinity());
  return others;
}

Tensor logitOf(const Tensor& logits, const Tensor& classes) {
  return logits.gather(1, classes.unsqueeze(1)).squeeze(1);
}

void add(Tensor& cotangent, const Tensor& classes, const Tensor& amount) {
  cotangent.scatter_add_(1, classes.unsqueeze(1), amount.unsqueeze(1));
}

// z_k − z_y for one class k per sample.
LossAtLogits difference(const Tensor& logits, const Tensor& y, const Tensor& k) {
  LossAtLogits result{logitOf(logits, k) - logitOf(logits, y), at::zeros_like(logits)};
  const Tensor one = at::ones_like(result.value);
  add(result.cotangent, k, one);
  add(result.cotangent, y, -one);
  return result;
}

// n/D for n = z_k − z_y and a spread D ≥ 0 with its cotangent.
LossAtLogits ratio(const LossAtLogits& n, const Tensor& spread, const Tensor& spreadCotangent) {
  const Tensor d = spread + kLeastSpread, value = n.value / d;
  return {value, (n.cotangent - spreadCotangent * value.unsqueeze(1)) / d.unsqueeze(1)};
}

}  // namespace

LossAtLogits crossEntropyLoss(const Tensor& logits, const Tensor& y, const Tensor& /*target*/) {
  const Tensor others = withoutClass(logits, y);
  LossAtLogits result{at::logsumexp(others, 1) - logitOf(logits, y), at::softmax(others, 1)};
  result.cotangent.scatter_(1, y.unsqueeze(1), -1.0);
  return result;
}

LossAtLogits marginLoss(const Tensor& logits, const Tensor& y, const Tensor& /*target*/) {
  return difference(logits, y, withoutClass(logits, y).argmax(1));
}

LossAtLogits targetedMarginLoss(const Tensor& logits, const Tensor& y, const Tensor& target) {
  return difference(logits, y, target);
}

LossAtLogits dlrLoss(const Tensor& logits, const Tensor& y, const Tensor& /*target*/) {
  const auto [sorted, order] = logits.topk(3, 1);
  Tensor spreadCotangent = at::zeros_like(logits);
  const Tensor one = at::ones_like(sorted.select(1, 0));
  add(spreadCotangent, order.select(1, 0), one);
  add(spreadCotangent, order.select(1, 2), -one);
  return ratio(marginLoss(logits, y), sorted.select(1, 0) - sorted.select(1, 2), spreadCotangent);
}

LossAtLogits targetedDlrLoss(const Tensor& logits, const Tensor& y, const Tensor& target) {
  const auto [sorted, order] = logits.topk(4, 1);
  Tensor spreadCotangent = at::zeros_like(logits);
  const Tensor one = at::ones_like(sorted.select(1, 0));
  add(spreadCotangent, order.select(1, 0), one);
  add(spreadCotangent, order.select(1, 2), one * -0.5);
  add(spreadCotangent, order.select(1, 3), one * -0.5);
  const Tensor spread = sorted.select(1, 0) - (sorted.select(1, 2) + sorted.select(1, 3)) * 0.5;
  return ratio(difference(logits, y, target), spread, spreadCotangent);
}

Tensor roundingOf(const Tensor& logits) {
  const double unit = logits.scalar_type() == torch::kFloat64 ? std::numeric_limits<double>::epsilon()
                                                              : std::numeric_limits<float>::epsilon();
  return logits.abs().amax(1) * (kRoundings * unit);
}

}  // namespace hessianlab
