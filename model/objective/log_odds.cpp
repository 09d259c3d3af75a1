// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objective/log_odds.h"

#include "model/objective/classes.h"
#include "model/objective/cross_entropy.h"
#include "model/objective/definition.h"

namespace hessianlab {

using torch::Tensor;

namespace {

class LogOdds final : public Objective {
 public:
  Tensor value(const Tensor& z, const Tensor& y) const override {
    return at::logsumexp(withoutClass(z, y), 1) - logitOf(z, y);
  }
  Tensor cotangent(const Tensor& z, const Tensor& y) const override {
    return at::softmax(withoutClass(z, y), 1).scatter(1, y.unsqueeze(1), -1.0);
  }
  // Over the other classes it is a cross-entropy of its own: the label's logit is −∞ and its share of q is 0.
  Tensor bend(const Tensor& z, const Tensor& y, const Tensor& speed) const override {
    return crossEntropy().bend(withoutClass(z, y), y, speed);
  }
  Tensor bendRoot(const Tensor& z, const Tensor& y, const Tensor& j) const override {
    return crossEntropy().bendRoot(withoutClass(z, y), y, j);
  }
  int64_t bendRank(int64_t outputs) const override { return outputs - 2; }
  std::optional<Tensor> correct(const Tensor& z, const Tensor& y) const override { return z.argmax(1).eq(y); }
  Expansion expand(const Tensor& z, const Tensor& y) const override {
    const Tensor others = withoutClass(z, y);
    Expansion result;
    result.value = at::logsumexp(others, 1) - logitOf(z, y);
    torch::NoGradGuard noGrad;
    const Tensor constant = others.detach();
    result.cotangent = at::softmax(constant, 1).scatter_(1, y.unsqueeze(1), -1.0);
    result.bend = [constant, y](const Tensor& speed) { return crossEntropy().bend(constant, y, speed); };
    return result;
  }
};

}  // namespace

const Objective& logOdds() {
  static const LogOdds objective;
  return objective;
}

ObjectiveDefinition logOddsObjective() {
  CatalogueEntry entry;
  entry.name = "log-odds";
  entry.title = "Log-odds of being wrong";
  entry.formula = "log Σ_{k≠y} exp z_k − z_y = log(1/p_y − 1)";
  entry.help =
      "Grows with the cross-entropy and keeps its slope where a network is so sure that the cross-entropy rounds to 0. "
      "What attacks on the cross-entropy climb.";
  return {entry, logOdds};
}

}  // namespace hessianlab
