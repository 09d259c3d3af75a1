// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/unit_curve.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kUnitOutwards = 1e-12;  // of the sizes that a line is computed from
constexpr double kUnitRounding = 8 * std::numeric_limits<double>::epsilon();
constexpr int64_t kGridSteps = 32;      // of a grid, on each side of c
constexpr double kNearCentre = 1e-3;    // in units of 1/scale: where differences of σ cancel
constexpr double kThinInterval = 1e-7;  // an interval without inside
constexpr double kKinkOffset = 0.1;     // an offset is worth it where Δ² is this part of its largest

Tensor positivePart(const Tensor& t) {
  return t.clamp_min(0);
}

// n×(the shape of t): shares 1/n … 1 of t.
Tensor unitShares(const Tensor& t, int64_t n) {
  const Tensor shares = at::arange(1, n + 1, t.options()) / static_cast<double>(n);
  std::vector<int64_t> column(static_cast<std::size_t>(t.dim()) + 1, 1);
  column[0] = n;
  return shares.reshape(column) * t.unsqueeze(0);
}

// The remainder of max(0, t) goes up behind its kink at 0, which lies at a distance |c| from c: r = max(0, Δ − |c|) ≤ τ
// + sΔ²/2. τ is such that τ + sΔ²/2 is least at the Δ² of kKinkOffset.
struct KinkParabola {
  Tensor bend, offset;
};

KinkParabola kinkParabola(const Tensor& c, const Tensor& l, const Tensor& u) {
  const Tensor left = c <= 0, crosses = (l < 0).logical_and(u > 0), distance = c.abs();
  const Tensor reach = at::where(left, u - c, c - l), widest = at::maximum(u - c, c - l);
  const Tensor offset = positivePart(widest * (std::sqrt(kKinkOffset) / 2) - distance);
  const Tensor begin = distance + offset;
  const Tensor early = positivePart(reach - begin) * 2 / (reach * reach).clamp_min(1e-300);
  const Tensor bend = at::where(reach < begin * 2, early, (begin * 2).clamp_min(1e-150).reciprocal());
  const Tensor none = at::zeros_like(c);
  return {at::where(crosses, bend * (1 + kUnitOutwards), none), at::where(crosses, offset * (1 + kUnitOutwards), none)};
}

}  // namespace

std::optional<UnitCurve::Shape> UnitCurve::shapeOf(const Operation& operation) {
  const nlohmann::json spec = operation.describe();
  const auto op = spec.at("op").get<std::string>();
  Shape shape;
  if (op == "relu" || op == "leaky_relu") {
    const double low = op == "relu" ? 0 : spec.at("slope").get<double>();
    shape.jump = 1 - low;
    (shape.jump >= 0 ? shape.convex : shape.concave) = true;
    return shape;
  }
  shape.bends = true;
  if (op == "elu") {
    const auto alpha = spec.at("alpha").get<double>();
    shape.jump = 1 - alpha;
    shape.convex = alpha <= 1;
    shape.exponential = true;
    shape.second = shape.scale = alpha;
    return shape;
  }
  if (op == "softplus") {
    const auto beta = spec.at("beta").get<double>();
    shape.convex = true;
    shape.scale = beta;
    shape.second = beta / 4, shape.third = 0.09623 * beta * beta, shape.fourth = beta * beta * beta / 8;
    return shape;
  }
  struct Known {
    const char* op;
    double second, third, fourth, least;
  };
  // The largest values over all t, rounded up; where the last column is not 0, σ falls before it and rises behind it.
  constexpr Known all[] = {
      {"tanh", 0.76981, 2.00001, 4.08589, 0},
      {"sigmoid", 0.09623, 0.12501, 0.12769, 0},
      {"silu", 0.50001, 0.30819, 0.50001, -1.2784645427610738},
      {"gelu", 0.79789, 0.77877, 1.59577, -0.7517915246935645},
      {"gelu_tanh", 0.79789, 0.77670, 1.60370, -0.7524614220710162},
  };
  for (const Known& known : all) {
    if (op != known.op) continue;
    shape.second = known.second, shape.third = known.third, shape.fourth = known.fourth;
    shape.least = known.least;
    shape.monotone = known.least == 0;
    return shape;
  }
  return std::nullopt;
}

std::optional<UnitCurve> UnitCurve::of(const Operation& operation) {
  if (!operation.elementwise()) return std::nullopt;
  const auto shape = shapeOf(operation);
  if (!shape) return std::nullopt;
  return UnitCurve(operation, *shape);
}

std::pair<Tensor, Tensor> UnitCurve::derivatives(const Tensor& t) const {
  OperationCache cache;
  cache.input = t;
  operation_->record(cache);
  return {cache.first, cache.second};
}

std::pair<Tensor, Tensor> UnitCurve::range(const Tensor& l, const Tensor& u) const {
  const Tensor fl = value(l), fu = value(u);
  Tensor low = at::minimum(fl, fu), high = at::maximum(fl, fu);
  if (!shape_.monotone) {
    const Tensor inside = (l <= shape_.least).logical_and(u >= shape_.least);
    low = at::where(inside, at::minimum(low, value(at::full_like(l, shape_.least)) - kUnitOutwards), low);
  }
  const Tensor slack = (low.abs() + high.abs()) * kUnitOutwards + (l.abs() + u.abs()) * kUnitRounding;
  return {low - slack, high + slack};
}

UnitLines UnitCurve::lines(const Tensor& l, const Tensor& u) const {
  return shape_.convex || shape_.concave ? convexLines(l, u) : sampledLines(l, u);
}

// Of a convex σ: the tangent at the middle below, the secant above; of a concave one the other way round.
UnitLines UnitCurve::convexLines(const Tensor& l, const Tensor& u) const {
  const Tensor fl = value(l), fu = value(u), middle = (l + u) / 2, width = u - l;
  const Tensor tangent = slope(middle),
               secant = at::where(width < kThinInterval, tangent, (fu - fl) / width.clamp_min(kThinInterval));
  const Tensor touching = value(middle) - tangent * middle;
  const Tensor first = fl - secant * l, second = fu - secant * u;
  const Tensor slack = (fl.abs() + fu.abs() + (tangent.abs() + secant.abs()) * (l.abs() + u.abs())) * kUnitOutwards;
  if (shape_.convex) return {tangent, touching - slack, secant, at::maximum(first, second) + slack};
  return {secant, at::minimum(first, second) - slack, tangent, touching + slack};
}

// Of any σ: the chord of a coarse grid that passes lowest through the middle (highest: above), moved outwards until no
// point of a fine one is beyond it, and by what σ can do between two of them, h² sup|σ''|/8.
UnitLines UnitCurve::sampledLines(const Tensor& l, const Tensor& u) const {
  constexpr int64_t kChords = 8, kFine = 64;
  const Tensor middle = (l + u) / 2, half = (u - l) / 2;
  const Tensor right = unitShares(half, kChords), fm = value(middle);
  const Tensor fl = value(middle - right), fr = value(middle + right);  // 8×…
  Tensor lowest = fm, highest = fm, lowSlope = slope(middle), highSlope = lowSlope;
  for (int64_t i = 0; i < kChords; ++i) {
    const Tensor steps = at::arange(1, kChords + 1, l.options());
    std::vector<int64_t> column(static_cast<std::size_t>(l.dim()) + 1, 1);
    column[0] = kChords;
    const Tensor j = steps.reshape(column), together = j + static_cast<double>(i + 1);
    const Tensor through = (fl[i] * j + fr * static_cast<double>(i + 1)) / together;
    const Tensor slopes = (fr - fl[i]) / (together * half / static_cast<double>(kChords)).clamp_min(1e-300);
    const auto low = through.min(0), high = through.max(0);
    const auto slopeAt = [&](const Tensor& which) { return slopes.gather(0, which.unsqueeze(0)).squeeze(0); };
    const Tensor below = std::get<0>(low)<lowest, above = std::get<0>(high)> highest;
    lowest = at::where(below, std::get<0>(low), lowest);
    lowSlope = at::where(below, slopeAt(std::get<1>(low)), lowSlope);
    highest = at::where(above, std::get<0>(high), highest);
    highSlope = at::where(above, slopeAt(std::get<1>(high)), highSlope);
  }
  const Tensor steps = unitShares(u - l, kFine);
  Tensor points = at::cat({l.unsqueeze(0), l.unsqueeze(0) + steps});
  points[kFine].copy_(u);
  if (shape_.jump != 0) points = at::cat({points, at::maximum(at::minimum(at::zeros_like(l), u), l).unsqueeze(0)});
  const Tensor f = value(points), between = (u - l).square() * (shape_.second / (8.0 * kFine * kFine));
  const Tensor size = f.abs().amax(0) + (lowSlope.abs() + highSlope.abs()) * at::maximum(l.abs(), u.abs());
  const Tensor slack = between + size * kUnitOutwards;
  return {lowSlope, (f - lowSlope * points).amin(0) - slack, highSlope, (f - highSlope * points).amax(0) + slack};
}

UnitSecants UnitCurve::secants(const Tensor& c, const Tensor& l, const Tensor& u) const {
  const auto made = [](const Tensor& low, const Tensor& high) {
    return UnitSecants{(low + high) / 2, positivePart(high - low) / 2 * (1 + kUnitOutwards) + 1e-15};
  };
  // Of a convex function they rise with t.
  const auto ofConvex = [&](const auto& f, const auto& f1) {
    const Tensor fc = f(c);
    const auto to = [&](const Tensor& t, double outwards) {
      const Tensor ft = f(t), distance = (t - c).abs();
      const Tensor slack = (ft.abs() + fc.abs()) * kUnitRounding / distance.clamp_min(1e-300);
      const Tensor secant = (ft - fc) / at::where(distance > 0, t - c, at::ones_like(c)) + slack * outwards;
      return at::where(distance < kThinInterval, f1(t), secant);
    };
    return std::pair(to(l, -1), to(u, 1));
  };
  if (shape_.convex || shape_.concave || shape_.exponential) {
    const double sign = shape_.concave ? -1 : 1;
    // Without the kink ELU is convex for every α.
    const double jump = shape_.exponential && !shape_.convex ? shape_.jump : 0;
    const auto rest = [&](const Tensor& t) { return (value(t) - at::relu(t) * jump) * sign; };
    const auto restSlope = [&](const Tensor& t) { return (slope(t) - (t > 0).to(t.scalar_type()) * jump) * sign; };
    auto [low, high] = ofConvex(rest, restSlope);
    if (sign < 0) return made(-high, -low);
    if (jump == 0) return made(low, high);
    const auto [kinkLow, kinkHigh] = ofConvex([](const Tensor& t) { return at::relu(t); },
                                              [](const Tensor& t) { return (t > 0).to(t.scalar_type()); });
    return made(low + kinkHigh * jump, high + kinkLow * jump);
  }
  // The second derivative of the secant by t is at most sup|σ'''|/3; near c it is σ' up to sup|σ''||Δ|/2.
  const Tensor away = at::cat({unitShares(l - c, kGridSteps), unitShares(u - c, kGridSteps)}), size = away.abs();
  const Tensor fc = value(c), first = slope(c), f = value(c + away);
  const Tensor near = size < kNearCentre / shape_.scale;
  const Tensor slack =
      at::where(near, size * (shape_.second / 2), (f.abs() + fc.abs()) * kUnitRounding / size.clamp_min(1e-300));
  const Tensor secant = at::where(near, first.expand_as(f), (f - fc) / at::where(near, at::ones_like(f), away));
  const Tensor step = at::maximum(u - c, c - l) / static_cast<double>(kGridSteps);
  const Tensor between = step.square() * (shape_.third / 24);
  return made(at::minimum((secant - slack).amin(0), first) - between,
              at::maximum((secant + slack).amax(0), first) + between);
}

UnitParabolas UnitCurve::parabolas(const Tensor& c, const Tensor& l, const Tensor& u) const {
  const Tensor none = at::zeros_like(c);
  Extremes smooth{none, none};
  if (shape_.bends) smooth = shape_.exponential ? eluBends(c, l, u) : bends(c, l, u);
  if (shape_.jump == 0) return {smooth.least, smooth.most, none, none};
  const KinkParabola kink = kinkParabola(c, l, u);
  const double up = std::max(shape_.jump, 0.0), down = std::min(shape_.jump, 0.0);
  return {smooth.least + kink.bend * down, smooth.most + kink.bend * up, kink.offset * down, kink.offset * up};
}

// φ(Δ) = 2r/Δ² = 2∫₀¹(1 − s)σ''(c + sΔ)ds on a grid; between its points it can exceed them by h² sup|φ''|/8 with |φ''|
// ≤ sup|σ⁗|/6, and near 0, where r cancels, it is σ''(c) up to sup|σ'''||Δ|/3.
UnitCurve::Extremes UnitCurve::bends(const Tensor& c, const Tensor& l, const Tensor& u) const {
  const Tensor away = at::cat({unitShares(l - c, kGridSteps), unitShares(u - c, kGridSteps)}), size = away.abs();
  const auto [first, second] = derivatives(c);
  const Tensor fc = value(c), f = value(c + away), squares = (away * away).clamp_min(1e-300);
  const Tensor near = size < kNearCentre / shape_.scale;
  const Tensor phi = at::where(near, second.expand_as(f), (f - fc - first * away) * 2 / squares);
  const Tensor rounding = (f.abs() + fc.abs() + first.abs() * size) * (2 * kUnitRounding) / squares;
  const Tensor slack = at::where(near, size * (shape_.third / 3), rounding);
  const Tensor step = at::maximum(u - c, c - l) / static_cast<double>(kGridSteps);
  const Tensor between = step.square() * (shape_.fourth / 48) + kUnitOutwards;
  Tensor most = at::maximum((phi + slack).amax(0), second) + between;
  Tensor least = at::minimum((phi - slack).amin(0), second) - between;
  if (!shape_.convex) return {least.clamp_min(-shape_.second), most.clamp_max(shape_.second)};
  // A mean of σ'', which for softplus falls on both sides of 0.
  const Tensor left = derivatives(l).second, right = derivatives(u).second;
  const Tensor top = at::where((l <= 0).logical_and(u >= 0), at::full_like(l, shape_.second), at::maximum(left, right));
  return {at::maximum(least, at::minimum(left, right) - kUnitOutwards).clamp_min(0),
          at::minimum(most, top + kUnitOutwards)};
}

// Of α(eᵗ − 1) for t < 0, αt behind it. φ rises once and falls once on either side of c, since Δ³φ'/2 = N with N' =
// ∫₀^Δ sσ'''(c + s)ds, which changes its sign at most once, at the kink of σ''; it can only fall behind that, so the
// peak lies between it and the end.
UnitCurve::Extremes UnitCurve::eluBends(const Tensor& c, const Tensor& l, const Tensor& u) const {
  constexpr int kSections = 60;
  constexpr double kGolden = 0.6180339887498949;
  const double alpha = shape_.scale;
  const Tensor sides = at::stack({l - c, u - c}), sign = sides.sign(), reach = sides.abs();
  const Tensor first = at::where(c > 0, at::ones_like(c), at::exp(c)),
               second = at::where(c > 0, at::zeros_like(c), first);
  const Tensor fc = at::elu(c);
  const auto rounding = [&](const Tensor& size) {
    const Tensor terms = at::elu(c + sign * size).abs() + fc.abs() + first * size;
    const Tensor far = terms * (2 * kUnitRounding) / (size * size).clamp_min(1e-300);
    return at::where(size < kNearCentre, at::zeros_like(size), far);
  };
  // Near c between the extremes of σ'' there.
  const auto nearly = [&](const Tensor& size) {
    const Tensor t = c + sign * size;
    return at::where(at::minimum(t, c.expand_as(t)) > 0, at::zeros_like(t),
                     at::exp(at::maximum(t, c.expand_as(t)).clamp_max(0)));
  };
  const auto phi = [&](const Tensor& size) {
    const Tensor t = c + sign * size;
    const Tensor far = (at::elu(t) - fc - first * sign * size) * 2 / (size * size).clamp_min(1e-300);
    return at::where(size < kNearCentre, nearly(size), far);
  };
  Tensor begin = at::minimum(c.abs().expand_as(reach), reach), end = reach;
  for (int i = 0; i < kSections; ++i) {
    const Tensor a = end - (end - begin) * kGolden, b = begin + (end - begin) * kGolden;
    const Tensor risesStill = phi(a) < phi(b);
    begin = at::where(risesStill, a, begin);
    end = at::where(risesStill, end, b);
  }
  const Tensor peak = (begin + end) / 2;
  Tensor most = at::maximum(phi(peak) + rounding(peak), phi(reach) + rounding(reach)).amax(0);
  most = at::maximum(at::maximum(most, second), nearly(reach.clamp_max(kNearCentre)).amax(0));
  const Tensor farther = at::minimum(c + sides, c.expand_as(sides)),
               nearer = at::maximum(c + sides, c.expand_as(sides));
  const Tensor barely = at::where(nearer <= 0, at::exp(farther.clamp_max(0)), at::zeros_like(sides));
  const Tensor small = at::where(reach < kNearCentre, barely, phi(reach) - rounding(reach));
  const Tensor least = at::minimum(small.amin(0), second).clamp_min(0);
  const Tensor cap = at::exp(u.clamp_max(0)) * (l < 0).to(l.scalar_type());
  return {least * alpha, at::minimum(most * (1 + 1e-8) + kUnitOutwards, cap + kUnitOutwards) * alpha};
}

}  // namespace hessianlab
