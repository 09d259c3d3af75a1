// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/expansion.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/base/stop_point.h"
#include "model/robustness/bounds/ball/largest_eigenvalue.h"
#include "model/robustness/bounds/ball/margins_of_label.h"
#include "model/robustness/bounds/ball/quadratic_minimum.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kAboveFound = 5e-4;  // λ_max of what errors pass through, above what Lanczos finds

Tensor errorOf(const std::vector<Tensor>& all, std::size_t place) {
  return all.empty() ? Tensor() : all[place];
}

// λ of h F h, by a few power steps. It only weighs the parts of a sum: any value would do.
double roughNorm(const std::function<Tensor(const Tensor&)>& apply, const Tensor& h) {
  constexpr int kPowerSteps = 6;
  Tensor v = at::linspace(1, 1.3, h.size(0), h.options());
  double length = 0;
  for (int i = 0; i < kPowerSteps; ++i) {
    v = h * apply(h * v);
    length = v.norm().item<double>();
    v = v / std::max(length, 1e-300);
  }
  return length;
}

}  // namespace

ExpansionPlan::ExpansionPlan(const UnitGraph& graph) : graph_(graph) {
  torch::NoGradGuard noGrad;
  const std::size_t layers = graph.layers().size();
  for (std::size_t l = 0; l < layers; ++l) {
    units_.emplace_back(layers);
    const Tensor inputs = graph.dependence(
        l, [&](std::size_t i, const Tensor& rows) { units_[l][i].emplace(rows.t().ne(0).contiguous()); });
    inputs_.emplace_back(inputs.ne(0));
  }
}

const SupportBlocks* ExpansionPlan::ofUnits(std::size_t layer, std::size_t before) const {
  return units_[layer][before] ? &*units_[layer][before] : nullptr;
}

MarginExpansion::MarginExpansion(const ExpansionPlan& plan, const Region& region, int64_t label)
    : plan_(plan), region_(region) {
  const UnitGraph& graph = plan.graph();
  const std::size_t layers = graph.layers().size();
  const std::vector<Tensor> values = graph.values(region.centre());
  std::vector<Tensor> slopes;
  for (const auto& layer : graph.layers()) {
    centre_.push_back(values[layer.before]);
    slopes.push_back(layer.curve.slope(centre_.back()));
  }
  const Tensor rows = marginRows(label, graph.classes());
  values_ = at::mv(rows, values.back());
  adjoints_.resize(layers);
  LinearRows margins = graph.atLogits(rows);
  slopes_ = graph.toInput(margins, [&](std::size_t l, const Tensor& here, LinearRows&) {
    adjoints_[l] = here;
    return here * slopes[l];
  });
}

void MarginExpansion::settleAll(const std::vector<Tensor>& errors, LinearPass* lines) {
  const std::size_t layers = plan_.graph().layers().size();
  spread_.resize(layers);
  most_.resize(layers), found_.resize(layers);
  offsets_ = at::zeros_like(values_);
  for (std::size_t l = 0; l < layers; ++l) {
    settle(l, errors, lines);
    if (!adjoints_[l].defined()) continue;
    const Tensor down = (-adjoints_[l]).clamp_min(0), up = adjoints_[l].clamp_min(0);
    offsets_ = offsets_ + at::mv(down, parabolas_[l].offsetOver) - at::mv(up, parabolas_[l].offsetUnder);
  }
}

void MarginExpansion::settle(std::size_t layer, const std::vector<Tensor>& errors, LinearPass* lines) {
  const UnitGraph& graph = plan_.graph();
  const auto& own = graph.layers()[layer];
  const Tensor& c = centre_[layer];
  spread_[layer].resize(layer);
  Tensor error = at::zeros_like(c);
  const auto pass = [&](std::size_t i, const Tensor& here) {
    const Tensor& half = secants_[i].half;
    spread_[layer][i] = plan_.ofUnits(layer, i)->gram(here.t(), half);
    // |Σ_j b_j ξ_j| ≤ √(Σ ρ_j b_j² · Σ ρ_j Δ_j²)
    error = error + (spread_[layer][i].diagonal().clamp_min(0) * most_[i]).sqrt();
  };
  Tensor jacobian;
  if (const CompactRows* compact = graph.compact(layer)) {
    const std::size_t i = graph.compactSource(layer);
    pass(i, graph.compactRows(layer));
    jacobian = compact
                   ->toInput([&](const CompactRows::Block& block) {
                     return std::pair(block.values * secants_[i].middle.index({block.units}).unsqueeze(1), Tensor());
                   })
                   .first;
  } else {
    LinearRows rows = graph.identity(layer, 0, own.units);
    jacobian = graph.toInput(rows, [&](std::size_t i, const Tensor& here, LinearRows&) {
      pass(i, here);
      return here * secants_[i].middle;
    });
  }
  const auto [least, most] = region_.extremes(jacobian);
  const Tensor low = least - error, high = most + error;
  Tensor slack = (high - low) * 1e-9 + c.abs() * 1e-10 + 1e-13;
  if (const Tensor rounding = errorOf(errors, layer); rounding.defined()) slack = slack + rounding * 4;
  ValueInterval interval{c + low - slack, c + high + slack};
  if (lines) {
    bool narrowed = false;  // what the lines of this layer come from
    for (std::size_t i = 0; i < layer; ++i) narrowed = narrowed || !isLinear(i);
    const ValueInterval cut = narrowed ? lines->before(layer) : lines->interval(layer);
    interval = {at::minimum(at::maximum(interval.low, cut.low), c),
                at::maximum(at::minimum(interval.high, cut.high), c)};
    lines->settle(layer, interval);
  }
  jacobians_.push_back(jacobian);
  secants_.push_back(own.curve.secants(c, interval.low, interval.high));
  parabolas_.push_back(own.curve.parabolas(c, interval.low, interval.high));
  intervals_.push_back(interval);
  finite_ = finite_ && (interval.high - interval.low).isfinite().all().item<bool>();
  if (layer + 1 == graph.layers().size()) return;
  const Tensor& half = secants_.back().half;
  std::vector<Tensor> e(layer + 1);
  e[layer] = half;
  const std::vector<Tensor> weights = carriedBack(std::move(e));
  const Tensor widest = at::maximum(interval.high - c, c - interval.low);
  const Reach reach = reachOf(weights);
  most_[layer] = std::min(reach.most, at::dot(half, widest * widest).item<double>()) * (1 + 1e-9);
  found_[layer] = reach.rough;
}

bool MarginExpansion::isLinear(std::size_t layer) const {
  return std::none_of(spread_[layer].begin(), spread_[layer].end(), [](const Tensor& m) { return m.defined(); });
}

// Of a sum of few squares by the few, else by the matrix of their form. No weight is below 0.
MarginExpansion::Reach MarginExpansion::reachOf(const std::vector<Tensor>& weights) const {
  constexpr double kFewRows = 0.6;  // of the inputs
  std::vector<Tensor> rows;
  int64_t count = 0;
  for (std::size_t l = 0; l < weights.size(); ++l)
    if (weights[l].defined()) count += weights[l].size(0);
  const Tensor& h = region_.widest();
  if (static_cast<double>(count) < kFewRows * static_cast<double>(h.size(0))) {
    for (std::size_t l = 0; l < weights.size(); ++l)
      if (weights[l].defined()) rows.push_back(jacobians_[l] * weights[l].sqrt().unsqueeze(1));
    const Tensor a = at::cat(rows);
    return {mostOfSquares(a, region_), roughNorm([&](const Tensor& v) { return at::mv(a.t(), at::mv(a, v)); }, h)};
  }
  const Tensor q = form(weights);
  const double rough = roughNorm([&](const Tensor& v) { return at::mv(q, v); }, h);
  if (region_.norm() == Norm::L2) return {largestEigenvalueProven(q, kAboveFound) * region_.squaredRadius(), rough};
  QuadraticMinimum cube(q, region_);
  if (cube.proven()) return {cube.most(), rough};
  return {at::dot(h, at::mv(q.abs(), h)).item<double>(), rough};
}

std::vector<Tensor> MarginExpansion::carriedBack(std::vector<Tensor> e) const {
  constexpr double kLeastShare = 1e-9;
  std::vector<Tensor> weights(e.size());
  for (std::size_t l = e.size(); l-- > 0;) {
    if (!e[l].defined()) continue;
    stopPoint();
    if (isLinear(l)) {  // Δ = Jd: what is below 0 helps
      weights[l] = e[l];
      continue;
    }
    const Tensor own = e[l].clamp_min(0);
    if (own.max().item<double>() <= 0) continue;  // what is no number goes on, and is proven nowhere
    const Tensor root = own.sqrt();
    struct Part {
      std::size_t layer;
      double stretch, length;
    };
    std::vector<Part> parts;
    const double first = std::sqrt(roughNorm(
        [&](const Tensor& v) { return at::mv(jacobians_[l].t(), own * at::mv(jacobians_[l], v)); }, region_.widest()));
    double sum = 0, longest = first;
    for (std::size_t i = 0; i < l; ++i) {
      if (!spread_[l][i].defined()) continue;
      const Tensor passed = spread_[l][i] * root * root.unsqueeze(1);
      const double stretch = largestEigenvalueProven(passed, kAboveFound);
      if (stretch <= 0) continue;
      parts.push_back({i, stretch, std::sqrt(stretch * found_[i])});
      longest = std::max(longest, parts.back().length);
    }
    const double least = std::max(longest * kLeastShare, 1e-150);
    const double direct = std::max(first, least);
    sum = direct;
    for (Part& part : parts) sum += part.length = std::max(part.length, least);
    weights[l] = own * (sum / direct);
    for (const Part& part : parts) {
      const Tensor passedOn = secants_[part.layer].half * (part.stretch * sum / part.length);
      e[part.layer] = e[part.layer].defined() ? e[part.layer] + passedOn : passedOn;
    }
  }
  return weights;
}

Tensor MarginExpansion::form(const std::vector<Tensor>& weights) const {
  const int64_t d = region_.centre().size(0);
  const Tensor sum = at::zeros({d, d}, torch::kFloat64);
  for (std::size_t l = 0; l < weights.size(); ++l)
    if (weights[l].defined()) plan_.ofInputs(l).addUpper(jacobians_[l], weights[l], sum);
  mirrorUpper(sum);
  return sum;
}

double MarginExpansion::formAt(const std::vector<Tensor>& weights, const Tensor& d) const {
  double sum = 0;
  for (std::size_t l = 0; l < weights.size(); ++l)
    if (weights[l].defined()) sum += at::dot(weights[l], at::mv(jacobians_[l], d).square()).item<double>();
  return sum;
}

std::vector<Tensor> MarginExpansion::weights(const std::vector<int64_t>& margins) const {
  const Tensor chosen = at::tensor(margins, torch::kInt64);
  std::vector<Tensor> e(jacobians_.size());
  for (std::size_t l = 0; l < e.size(); ++l) {
    if (!adjoints_[l].defined()) continue;
    const Tensor q = adjoints_[l].index_select(0, chosen);
    e[l] = at::where(q < 0, -q * parabolas_[l].over, -q * parabolas_[l].under).amax(0);
  }
  return carriedBack(std::move(e));
}

}  // namespace hessianlab
