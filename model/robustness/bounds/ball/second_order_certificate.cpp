// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate from a quadratic form below each margin over ball and box (expansion.h) and its least value there
// (quadratic_minimum.h): a form below all margins, which settles most of them, and the nearest with its own, in turns.
// In L∞, where the intervals are cut by linear bounds, a ball that those prove needs no form.
#include "model/robustness/bounds/ball/second_order_certificate.h"

#include <algorithm>
#include <optional>

#include "model/robustness/bounds/ball/certified_radius.h"
#include "model/robustness/bounds/ball/expansion.h"
#include "model/robustness/bounds/ball/linear_pass.h"
#include "model/robustness/bounds/ball/margins_of_label.h"
#include "model/robustness/bounds/ball/quadratic_minimum.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Values of the Jacobians of all layers, and inputs: beyond them a ball takes minutes, or more memory than there is.
constexpr double kMostJacobianValues = 1.6e7;
constexpr int64_t kMostBallInputs = 4096;
constexpr int64_t kFewBallInputs = 1024;  // up to which a ball takes a tenth of a second: it grows with their cube

std::string expansionObstacle(const Network& network, const LayerBounds&) {
  const UnitGraph graph(network);
  if (const std::string unknown = unknownUnits(graph); !unknown.empty()) return unknown;
  if (!graph.pools().empty()) return "no parabola is close to 'max_pool2d'";
  int64_t units = 0;
  for (const auto& layer : graph.layers()) units += layer.units;
  const auto inputs = static_cast<double>(graph.inputs());
  if (static_cast<double>(units) * inputs > kMostJacobianValues || graph.inputs() > kMostBallInputs)
    return std::to_string(units) + " units of " + std::to_string(graph.inputs()) + " inputs are too many";
  return {};
}

// Least values of all margins, no more than `lost` apart from what they are.
class MarginsOverRegion {
 public:
  MarginsOverRegion(const MarginExpansion& expansion, const Region& region, double lost)
      : expansion_(expansion), region_(region), start_(expansion.values() - expansion.offsets() - lost) {
    constexpr double kOfValues = 1e-10;
    start_ = start_ - (expansion.values().abs() + expansion.offsets()) * kOfValues;
  }

  bool allPositive() const {
    constexpr int kStepsTogether = 12, kStepsAlone = 25;
    const Tensor linear = start_ + region_.lowest(expansion_.slopes());
    if (!expansion_.finite() || !(linear.amin().item<double>() > 0)) return false;
    std::vector<int64_t> open(static_cast<std::size_t>(linear.size(0)));
    for (std::size_t k = 0; k < open.size(); ++k) open[k] = static_cast<int64_t>(k);
    const auto nearer = [&](int64_t a, int64_t b) { return linear[a].item<double>() < linear[b].item<double>(); };
    std::sort(open.begin(), open.end(), nearer);
    for (bool together = open.size() > 1; !open.empty(); together = !together && open.size() > 1) {
      if (together) {
        open = leftBy(open, {0, kStepsTogether});
      } else {
        if (!leftBy({open.front()}, {0, kStepsAlone}).empty()) return false;
        open.erase(open.begin());
      }
    }
    return true;
  }

 private:
  // Those of `margins`, the nearest first, that one form below all of them does not prove to be positive.
  std::vector<int64_t> leftBy(const std::vector<int64_t>& margins, const std::vector<int>& attempts) const {
    const std::vector<Tensor> weights = expansion_.weights(margins);
    if (!mayProve(margins.front(), weights)) return margins;
    QuadraticMinimum minimum(expansion_.form(weights), region_);
    std::vector<int64_t> open = margins;
    for (const int steps : attempts) {
      if (open.empty()) break;
      const Tensor chosen = at::tensor(open, torch::kInt64);
      const auto least = [&] {
        return start_.index_select(0, chosen) +
               minimum.lowest(expansion_.slopes().index_select(0, chosen), steps, margins.size() == 1);
      };
      Tensor values = least();
      if (!(values.amax().item<double>() > 0)) continue;
      if (!minimum.proven()) return margins;
      values = least();  // S may have grown
      std::vector<int64_t> still;
      for (std::size_t k = 0; k < open.size(); ++k)
        if (!(values[static_cast<int64_t>(k)].item<double>() > 0)) still.push_back(open[k]);
      open = still;
    }
    return open;
  }

  // A form that takes too much at one input proves nothing there.
  bool mayProve(int64_t margin, const std::vector<Tensor>& weights) const {
    const Tensor g = expansion_.slopes()[margin], d = region_.downhill(g);
    const double there = (start_[margin] + at::dot(g, d)).item<double>() - expansion_.formAt(weights, d) / 2;
    return there > 0;
  }

  const MarginExpansion& expansion_;
  const Region& region_;
  Tensor start_;
};

}  // namespace

bool secondOrderCertifies(const ExpansionPlan& plan, const Region& region, int64_t label,
                          const std::vector<Tensor>& errors, double lost) {
  // In L2 the expansion's own intervals are the narrower ones.
  std::optional<LinearPass> lines;
  if (region.norm() == Norm::Linf) {
    lines.emplace(plan.graph(), region, errors).settleAll();
    if (lines->lowest(marginRows(label, plan.graph().classes())).amin().item<double>() > lost) return true;
  }
  MarginExpansion expansion(plan, region, label);
  const Tensor linear = expansion.values() + region.lowest(expansion.slopes());
  if (!(linear.amin().item<double>() > lost)) return false;  // a form only takes away from it
  expansion.settleAll(errors, lines ? &*lines : nullptr);
  return MarginsOverRegion(expansion, region, lost).allPositive();
}

namespace {

Tensor expansionRadii(const Network& network, const LayerBounds&, const BoundSamples& samples, Norm norm) {
  const UnitGraph graph(network);
  const ExpansionPlan plan(graph);
  const Tensor lost = lostToRounding(network, samples);
  return certifiedRadii(samples, norm, [&](int64_t i) -> BallCertificate {
    const Tensor x = samples.x[i].flatten();
    return [&plan, norm, x, label = samples.y[i].item<int64_t>(), taken = lost[i].item<double>(),
            errors = errorsOfUnits(graph, samples, i)](double epsilon) {
      return secondOrderCertifies(plan, Region(x, epsilon, norm), label, errors, taken);
    };
  });
}

}  // namespace

BoundDefinition secondOrderBound() {
  BoundDefinition bound{"second-order", "Second-order expansion", true, expansionObstacle, expansionRadii};
  bound.work = [](const Network&) { return 4000.0; };
  bound.costly = true;
  bound.slow = [](const Network& network) { return network.inputSize() > kFewBallInputs; };
  return bound;
}

}  // namespace hessianlab
