// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objective/margin.h"

#include "model/objective/classes.h"
#include "model/objective/definition.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// z_k − z_y for a class k that its child chooses.
class LogitDifference : public Objective {
 public:
  Tensor value(const Tensor& z, const Tensor& target) const override {
    return logitOf(z, other(z, target)) - logitOf(z, label(target));
  }
  Tensor cotangent(const Tensor& z, const Tensor& target) const override {
    return differenceOf(z, other(z, target), label(target));
  }
  Tensor bend(const Tensor& /*z*/, const Tensor& /*target*/, const Tensor& speed) const override {
    return at::zeros_like(speed);
  }
  Tensor bendRoot(const Tensor& /*z*/, const Tensor& /*target*/, const Tensor& j) const override {
    return at::zeros_like(j);
  }
  int64_t bendRank(int64_t /*outputs*/) const override { return 0; }
  std::optional<Tensor> correct(const Tensor& z, const Tensor& target) const override {
    return z.argmax(1).eq(label(target));
  }
  Expansion expand(const Tensor& z, const Tensor& target) const override {
    const Tensor k = other(z, target), y = label(target);
    return {logitOf(z, k) - logitOf(z, y),
            differenceOf(z.detach(), k, y),
            [](const Tensor& speed) { return at::zeros_like(speed); },
            {}};
  }

 private:
  virtual Tensor label(const Tensor& target) const = 0;
  virtual Tensor other(const Tensor& z, const Tensor& target) const = 0;
};

class Margin final : public LogitDifference {
  Tensor label(const Tensor& target) const override { return target; }
  Tensor other(const Tensor& z, const Tensor& target) const override {
    return withoutClass(z.detach(), target).argmax(1);
  }
};

class TargetedMargin final : public LogitDifference {
  Tensor label(const Tensor& target) const override { return target.select(1, 0); }
  Tensor other(const Tensor& /*z*/, const Tensor& target) const override { return target.select(1, 1); }
};

}  // namespace

const Objective& margin() {
  static const Margin objective;
  return objective;
}

const Objective& targetedMargin() {
  static const TargetedMargin objective;
  return objective;
}

ObjectiveDefinition marginObjective() {
  CatalogueEntry entry;
  entry.name = "margin";
  entry.title = "Margin";
  entry.formula = "max_{k≠y} z_k − z_y";
  entry.help = "The lead of the best wrong class: above 0 exactly where the sample is misclassified.";
  entry.source = "Carlini & Wagner 2017, arXiv 1608.04644";
  return {entry, margin};
}

ObjectiveDefinition targetedMarginObjective() {
  CatalogueEntry entry;
  entry.name = "targeted-margin";
  entry.title = "Margin towards a class";
  entry.formula = "z_t − z_y";
  entry.help = "The lead of one chosen class t over the label.";
  return {entry, targetedMargin};
}

}  // namespace hessianlab
