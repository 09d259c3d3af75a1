// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/rounding.h"

#include <algorithm>
#include <limits>

#include "model/nn/join.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kUnit = std::numeric_limits<double>::epsilon() / 2;
constexpr double kBesides = 4;   // roundings of a sum besides one a term: the bias, and a few for the order
constexpr double kOfOthers = 8;  // units in the last place that an activation may be off by

// What flows through the network.
struct Computed {
  Tensor value;      // B×…, as it is computed
  Tensor error;      // B×…
  Tensor change;     // 1×…: Σ_j |W|…|W| over all paths from input j, which no sum of |gradients| exceeds
  double terms = 0;  // that the longest path to here has added up
};

double valuesOf(const Shape& shape) {
  double count = 1;
  for (const int64_t extent : shape) count *= static_cast<double>(extent);
  return count;
}

double termsOf(const Operation& operation) {
  const double outputs = valuesOf(operation.outputShape());
  return std::max(operation.flops(), valuesOf(operation.inputShape())) / outputs;
}

Computed joinedErrors(const Join& join, const std::vector<Computed>& parts) {
  std::vector<Tensor> values, errors, changes;
  Computed result;
  for (const Computed& part : parts) {
    values.push_back(part.value);
    errors.push_back(part.error);
    changes.push_back(part.change);
    result.terms = std::max(result.terms, part.terms);
  }
  const double added = static_cast<double>(parts.size());
  result.terms += added;
  result.value = join.join(values);
  result.error = join.join(errors) + result.value.abs() * (added * kUnit);
  result.change = join.join(changes);
  return result;
}

Computed through(const Operation& operation, const Computed& before) {
  Computed after;
  after.value = operation.forward(before.value);
  if (const auto* affine = dynamic_cast<const AffineOperation*>(&operation)) {
    const auto absolute = affine->absolute();
    const double n = termsOf(operation) + kBesides;
    const Tensor magnitude = absolute->tangent(before.value.abs(), {}) + after.value.abs();
    after.error = absolute->tangent(before.error, {}) + magnitude * (n * kUnit);
    after.change = absolute->tangent(before.change, {});
    after.terms = before.terms + n;
  } else {
    after.error = operation.spread(before.error);
    after.change = operation.spread(before.change);
    if (!after.error.defined() || !after.change.defined()) return {};
    after.error = after.error + after.value.abs() * (kOfOthers * kUnit);
    after.terms = before.terms + kOfOthers;
  }
  return after;
}

}  // namespace

std::vector<Rounding> roundingAlong(const Network& network, const Tensor& x) {
  torch::NoGradGuard noGrad;
  std::vector<Rounding> all;
  bool known = true;
  const auto keep = [&](const Computed& at) { all.push_back({at.error, at.change * (at.terms * kUnit)}); };
  const auto& operations = network.operations();
  const Computed end = network.graph().forward(
      Computed{x, at::zeros_like(x), at::ones_like(x.slice(0, 0, 1))},
      [&](std::size_t i, const std::vector<Computed>& parts) {
        return known ? joinedErrors(asJoin(*operations[i]), parts) : Computed();
      },
      [&](std::size_t i, const Computed& before) {
        if (!known) return Computed();
        keep(before);
        Computed after = through(*operations[i], before);
        known = after.error.defined();
        return after;
      });
  if (!known) return {};
  keep(end);
  return all;
}

}  // namespace hessianlab
