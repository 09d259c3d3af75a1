// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/linear_pass.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/stop_point.h"
#include "model/nn/join.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kLineRounding = 1e-10;       // of the sizes that a bound is added up from
constexpr int64_t kRowsTogether = 1'500'000;  // values of a layer that are carried at once: they stay in the cache
constexpr double kUnitErrors = 4;

ValueInterval widenedInterval(const ValueInterval& interval, const Tensor& error) {
  const Tensor size = at::maximum(interval.low.abs(), interval.high.abs());
  Tensor slack = (interval.high - interval.low).clamp_min(0) * 1e-9 + size * kLineRounding + 1e-13;
  if (error.defined()) slack = slack + error * kUnitErrors;
  return {interval.low - slack, interval.high + slack};
}

}  // namespace

LinearPass::LinearPass(const UnitGraph& graph, const Region& region, const std::vector<Tensor>& errors)
    : graph_(graph),
      region_(region),
      errors_(errors),
      lines_(graph.layers().size()),
      intervals_(graph.layers().size()),
      values_(graph.lastValue() + 1),
      pools_(graph.pools().size()) {
  values_[0] = {region.centre() + region.lower(), region.centre() + region.upper()};
}

// Of a value that no activation gives, from what it is computed of.
ValueInterval LinearPass::byIntervals(std::size_t value) {
  if (values_[value].low.defined()) return values_[value];
  const std::size_t operation = value - 1;
  const auto& sources = graph_.network().graph().sources(operation);
  std::vector<Tensor> low(graph_.lastValue() + 1), high(graph_.lastValue() + 1);
  for (const auto& source : sources) {
    const ValueInterval read = byIntervals(source.value);
    low[source.value] = read.low, high[source.value] = read.high;
  }
  const ValueInterval read{graph_.readBy(operation, low), graph_.readBy(operation, high)};
  const auto pool = std::find(graph_.pools().begin(), graph_.pools().end(), operation);
  if (pool == graph_.pools().end()) return values_[value] = graph_.through(operation, read);
  settlePool(static_cast<std::size_t>(pool - graph_.pools().begin()), read);
  const Operation& maximum = *graph_.network().operations()[operation];
  Shape one = maximum.inputShape();
  one.insert(one.begin(), 1);
  const auto pooled = [&](const Tensor& t) { return maximum.forward(t.reshape(one)).flatten(); };
  return values_[value] = {pooled(read.low), pooled(read.high)};
}

// Below the maximum lies whichever of its parts has the largest lower bound; above it lies the same where no other can
// be larger, else the largest upper bound.
void LinearPass::settlePool(std::size_t pool, const ValueInterval& read) {
  const Operation& maximum = *graph_.network().operations()[graph_.pools()[pool]];
  const nlohmann::json spec = maximum.describe();
  const auto kernel = spec.at("kernel").get<int64_t>(), stride = spec.at("stride").get<int64_t>(),
             padding = spec.value("padding", int64_t{0});
  const Shape& in = maximum.inputShape();
  const double outside = -std::numeric_limits<double>::infinity();
  const Tensor places = at::arange(in[1] * in[2], torch::kFloat64).reshape({1, 1, in[1], in[2]});
  const auto windows = [&](const Tensor& t, double around) {  // channels × k² × windows
    const Tensor padded =
        at::constant_pad_nd(t.reshape({-1, 1, in[1], in[2]}), {padding, padding, padding, padding}, around);
    return at::im2col(padded, {kernel, kernel}, {1, 1}, {0, 0}, {stride, stride});
  };
  // Infinite borders would be NaN where im2col's zeros are multiplied; it only copies.
  const Tensor low = windows(read.low, outside), high = windows(read.high, outside);
  const auto [lowest, winner] = low.max(1, true);
  const Tensor others = high.scatter(1, winner, outside).amax(1, true);
  const Tensor place = windows(places, 0).expand_as(low).gather(1, winner).to(torch::kInt64);
  Shape out = maximum.outputShape();
  out.insert(out.begin(), 1);
  pools_[pool].index = place.reshape(out);
  pools_[pool].beaten = (others <= lowest).to(torch::kFloat64).flatten();
  pools_[pool].most = high.amax(1).flatten();
}

Tensor LinearPass::throughPool(std::size_t pool, const Tensor& here, LinearRows& rows) const {
  const Pool& known = pools_[pool];
  const Operation& maximum = *graph_.network().operations()[graph_.pools()[pool]];
  const Tensor below = here.clamp_min(0), above = here - below;
  rows.add(above, known.most * (1 - known.beaten));
  OperationCache cache;
  cache.index = known.index;
  Shape sizes = maximum.outputShape();
  sizes.insert(sizes.begin(), here.size(0));
  return maximum.adjoint((below + above * known.beaten).reshape(sizes), cache).flatten(1);
}

Tensor LinearPass::throughLayer(std::size_t layer, const Tensor& here, LinearRows& rows) const {
  const UnitLines& lines = lines_[layer];
  Tensor below = here.clamp_min(0), above = here - below;
  rows.add(below, lines.lowStart);
  rows.add(above, lines.highStart);
  return below.mul_(lines.lowSlope).addcmul_(above, lines.highSlope);
}

Tensor LinearPass::toInput(LinearRows& rows) const {
  return graph_.toInput(
      rows, [this](std::size_t l, const Tensor& here, LinearRows& all) { return throughLayer(l, here, all); },
      [this](std::size_t p, const Tensor& here, LinearRows& all) { return throughPool(p, here, all); });
}

// Of the layers that small blocks carry to the input.
ValueInterval LinearPass::byCompactRows(std::size_t layer) const {
  const CompactRows& compact = *graph_.compact(layer);
  const UnitLines& lines = lines_[graph_.compactSource(layer)];
  std::vector<Tensor> ends;
  for (const double sign : {1.0, -1.0}) {
    const auto [gradient, constant] = compact.toInput([&](const CompactRows::Block& block) {
      const auto of = [&](const Tensor& line) { return line.index({block.units}); };
      const Tensor values = block.values * sign;
      Tensor below = values.clamp_min(0), above = values - below;
      const Tensor added =
          at::bmm(below, of(lines.lowStart).unsqueeze(2)) + at::bmm(above, of(lines.highStart).unsqueeze(2));
      below.mul_(of(lines.lowSlope).unsqueeze(1)).addcmul_(above, of(lines.highSlope).unsqueeze(1));
      return std::pair(below, added.squeeze(2));
    });
    stopPoint();
    ends.push_back(compact.start() + (constant + at::mv(gradient, region_.centre()) + region_.lowest(gradient)) * sign);
  }
  return {ends[0], ends[1]};
}

ValueInterval LinearPass::byRows(std::size_t layer) const {
  if (graph_.compact(layer)) return byCompactRows(layer);
  const int64_t units = graph_.layers()[layer].units;
  int64_t widest = graph_.inputs();
  for (std::size_t v = 0; v <= graph_.layers()[layer].before; ++v) widest = std::max(widest, graph_.sizeOf(v));
  const int64_t few = std::clamp<int64_t>(kRowsTogether / widest, 1, units);
  std::vector<Tensor> low, high;
  for (int64_t first = 0; first < units; first += few) {
    const int64_t count = std::min(few, units - first);
    const LinearRows start = graph_.identity(layer, first, count);
    if (start.ofInputAlone()) {
      const auto [least, most] = region_.extremes(start.rows[0]);
      const Tensor middle = start.constant + at::mv(start.rows[0], region_.centre());
      low.push_back(middle + least), high.push_back(middle + most);
      stopPoint();
      continue;
    }
    for (const double sign : {1.0, -1.0}) {
      LinearRows rows = start;
      if (sign < 0) {
        for (Tensor& some : rows.rows)
          if (some.defined()) some = -some;
        rows.constant = -rows.constant;
      }
      const Tensor gradient = toInput(rows);
      stopPoint();
      const Tensor least = rows.constant + at::mv(gradient, region_.centre()) + region_.lowest(gradient);
      if (sign > 0)
        low.push_back(least);
      else
        high.push_back(-least);
    }
  }
  return {at::cat(low), at::cat(high)};
}

ValueInterval LinearPass::before(std::size_t layer) {
  const auto& own = graph_.layers()[layer];
  const ValueInterval wide = byIntervals(own.before);
  if (2 * graph_.workOf(layer) > kMostIntervalWork) return wide;
  const ValueInterval rows = widenedInterval(byRows(layer), errors_.empty() ? Tensor() : errors_[layer]);
  return {at::maximum(rows.low, wide.low), at::minimum(rows.high, wide.high)};
}

void LinearPass::settle(std::size_t layer, const ValueInterval& interval) {
  const auto& own = graph_.layers()[layer];
  const Tensor high = at::maximum(interval.high, interval.low);  // an ulp of rounding may have crossed them
  values_[own.before] = intervals_[layer] = {interval.low, high};
  lines_[layer] = own.curve.lines(interval.low, high);
  const auto [low, most] = own.curve.range(interval.low, high);
  values_[own.after] = {low, most};
}

void LinearPass::settleAll() {
  for (std::size_t l = 0; l < graph_.layers().size(); ++l) settle(l, before(l));
  byIntervals(graph_.lastValue());  // and what is pooled behind them
}

Tensor LinearPass::lowest(const Tensor& rows) const {
  LinearRows carried = graph_.atLogits(rows);
  carried.size = at::zeros_like(carried.constant);
  const Tensor gradient = toInput(carried);
  const Tensor reach = region_.centre().abs() + region_.widest();
  const Tensor size = carried.size + at::mv(gradient.abs(), reach);
  return carried.constant + at::mv(gradient, region_.centre()) + region_.lowest(gradient) - size * kLineRounding;
}

}  // namespace hessianlab
