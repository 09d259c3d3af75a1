// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objective/dlr.h"

#include "model/objective/classes.h"
#include "model/objective/definition.h"
#include "model/objective/margin.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// As in the authors' code: keeps the quotient finite where all logits agree.
constexpr double kLeastSpread = 1e-12;

// n/D with a margin n and a spread D that its child defines.
class LogitRatio : public Objective {
 public:
  Tensor value(const Tensor& z, const Tensor& target) const override { return quotientAt(z, target).value; }
  Tensor cotangent(const Tensor& z, const Tensor& target) const override { return quotientAt(z, target).slope(); }
  Tensor bend(const Tensor& z, const Tensor& target, const Tensor& speed) const override {
    return quotientAt(z, target).bend(speed);
  }
  bool convex() const override { return false; }
  Tensor bendRoot(const Tensor& /*z*/, const Tensor& /*target*/, const Tensor& /*j*/) const override {
    TORCH_CHECK(false, "the Hessian of a ratio of logits is not semidefinite and has no root");
  }
  std::optional<Tensor> correct(const Tensor& z, const Tensor& target) const override {
    return numerator().correct(z, target);
  }
  Expansion expand(const Tensor& z, const Tensor& target) const override {
    const Quotient with = quotientAt(z, target);
    torch::NoGradGuard noGrad;
    const Quotient constant{with.value.detach(), with.top, with.spread, with.size.detach()};
    return {with.value, constant.slope(), [constant](const Tensor& speed) { return constant.bend(speed); }, {}};
  }

 protected:
  // D without what keeps it from 0, B, and its derivative D', B×C constants.
  struct Spread {
    Tensor size, cotangent;
  };

 private:
  struct Quotient {
    Tensor value, top, spread, size;  // n/D, n', D', D
    Tensor slope() const { return (top - spread * value.unsqueeze(1)) / size.unsqueeze(1); }
    Tensor bend(const Tensor& speed) const {
      const Tensor alongTop = (top * speed).sum(1, true), alongSpread = (spread * speed).sum(1, true);
      const Tensor mixed = top * alongSpread + spread * alongTop;
      return (spread * (alongSpread * value.unsqueeze(1) * 2) - mixed) / size.unsqueeze(1).square();
    }
  };
  Quotient quotientAt(const Tensor& z, const Tensor& target) const {
    const Expansion top = numerator().expand(z, target);
    const Spread spread = spreadOf(z);
    const Tensor size = spread.size + kLeastSpread;
    return {top.value / size, top.cotangent, spread.cotangent, size};
  }

  virtual const Objective& numerator() const = 0;
  virtual Spread spreadOf(const Tensor& z) const = 0;
};

class Dlr final : public LogitRatio {
  const Objective& numerator() const override { return margin(); }
  Spread spreadOf(const Tensor& z) const override {
    const auto [sorted, order] = z.topk(3, 1);
    return {sorted.select(1, 0) - sorted.select(1, 2),
            differenceOf(z.detach(), order.select(1, 0), order.select(1, 2))};
  }
};

class TargetedDlr final : public LogitRatio {
  const Objective& numerator() const override { return targetedMargin(); }
  Spread spreadOf(const Tensor& z) const override {
    const auto [sorted, order] = z.topk(4, 1);
    Tensor cotangent = at::zeros_like(z.detach());
    const Tensor one = at::ones({z.size(0)}, z.options());
    addAt(cotangent, order.select(1, 0), one);
    addAt(cotangent, order.select(1, 2), one * -0.5);
    addAt(cotangent, order.select(1, 3), one * -0.5);
    return {sorted.select(1, 0) - (sorted.select(1, 2) + sorted.select(1, 3)) * 0.5, cotangent};
  }
};

}  // namespace

const Objective& dlr() {
  static const Dlr objective;
  return objective;
}

const Objective& targetedDlr() {
  static const TargetedDlr objective;
  return objective;
}

ObjectiveDefinition dlrObjective() {
  CatalogueEntry entry;
  entry.name = "dlr";
  entry.title = "Difference of logits ratio";
  entry.formula = "−(z_y − max_{k≠y} z_k) / (z_π1 − z_π3)";
  entry.help = "A margin that does not change when all logits are multiplied by a number. Needs three classes.";
  entry.source = "Croce & Hein 2020, arXiv 2003.01690, eq. 6";
  return {entry, dlr};
}

ObjectiveDefinition targetedDlrObjective() {
  CatalogueEntry entry;
  entry.name = "targeted-dlr";
  entry.title = "Difference of logits ratio towards a class";
  entry.formula = "−(z_y − z_t) / (z_π1 − ½(z_π3 + z_π4))";
  entry.help = "The same with one chosen class t in place of the best wrong one. Needs four classes.";
  entry.source = "Croce & Hein 2020, arXiv 2003.01690, eq. 7";
  return {entry, targetedDlr};
}

}  // namespace hessianlab
