// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objective/squared_error.h"

#include <numbers>

#include "model/objective/classes.h"
#include "model/objective/definition.h"

namespace hessianlab {

using torch::Tensor;

namespace {

bool isClasses(const Tensor& target) {
  return target.dim() == 1;
}

Tensor errorOf(const Tensor& z, const Tensor& target) {
  if (!isClasses(target)) return z - target;
  return z.scatter_add(1, target.unsqueeze(1), z.new_full({z.size(0), 1}, -1));
}

class SquaredError final : public Objective {
 public:
  Tensor value(const Tensor& z, const Tensor& target) const override { return errorOf(z, target).square().sum(1); }
  Tensor cotangent(const Tensor& z, const Tensor& target) const override { return errorOf(z, target) * 2; }
  Tensor bend(const Tensor& /*z*/, const Tensor& /*target*/, const Tensor& speed) const override { return speed * 2; }
  Tensor bendRoot(const Tensor& /*z*/, const Tensor& /*target*/, const Tensor& j) const override {
    return j * std::numbers::sqrt2;
  }
  std::optional<Tensor> correct(const Tensor& z, const Tensor& target) const override {
    if (!isClasses(target)) return std::nullopt;
    return z.argmax(1).eq(target);
  }
};

}  // namespace

const Objective& squaredError() {
  static const SquaredError objective;
  return objective;
}

ObjectiveDefinition squaredErrorObjective() {
  CatalogueEntry entry;
  entry.name = "squared-error";
  entry.title = "Squared error";
  entry.formula = "ℓ = ‖z − t‖²";
  entry.help = "The squared distance of the outputs from the values that they should have. What regressions minimise.";
  return {entry, squaredError};
}

}  // namespace hessianlab
