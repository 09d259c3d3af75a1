// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/quadratic_minimum.h"

#include <functional>

#include "model/base/random.h"
#include "model/base/stop_point.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kBallAbove = 1e-4;  // λ, above what Lanczos found
constexpr double kCubeAbove = 5e-4;  // in L∞, where S brings many eigenvalues near the largest
constexpr int64_t kCubeSteps = 16;
constexpr double kMinimumRounding = 1e-9;

// S for max tᵀPt over |t_i| ≤ 1, P of the size of 1: the rows of V (rank columns, unit length) climb ⟨V, PV⟩, and at
// their end S_i = ‖(PV)_i‖ is the dual solution. Any S will do, so single precision does. times: V ↦ VP.
Tensor dualOfCube(const std::function<Tensor(const Tensor&)>& times, int64_t n) {
  constexpr int64_t kRank = 8, kSweeps = 12;
  torch::Generator generator = makeGenerator(1);
  Tensor image = at::empty({kRank, n}, torch::kFloat32).normal_(0, 1, generator);
  const auto lengths = [&image] { return image.square().sum(0).sqrt(); };
  for (int64_t i = 0; i <= kSweeps; ++i) {
    image = times(image / lengths().clamp_min(1e-30));
    if (i % 8 == 0) stopPoint();
  }
  const Tensor length = lengths().to(torch::kFloat64);
  return length + length.mean() * 1e-4 + 1e-30;
}

// diag(h) Q diag(h), in one pass.
Tensor inUnitsOf(const Tensor& h, const Tensor& matrix) {
  const Tensor q = matrix.contiguous(), units = h.contiguous(), result = at::empty_like(q);
  const int64_t n = q.size(0);
  const auto *from = q.data_ptr<double>(), *unit = units.data_ptr<double>();
  auto* to = result.data_ptr<double>();
  for (int64_t i = 0; i < n; ++i)
    for (int64_t j = 0; j < n; ++j) to[i * n + j] = from[i * n + j] * (unit[i] * unit[j]);
  return result;
}

// What lies above rounding, where no eigenvalue does.
double floorOf(const Tensor& form) {
  return largestOnDiagonal(form) * 1e-10 + 1e-300;
}

}  // namespace

QuadraticMinimum::QuadraticMinimum(const Tensor& q, const Region& region)
    : region_(region),
      scale_(region.norm() == Norm::Linf ? region.widest() : Tensor()),
      form_(scale_.defined() ? inUnitsOf(scale_, q) : q),
      rough_(form_, largestOnDiagonal(form_)) {
  const int64_t n = q.size(0);
  if (!scale_.defined()) {
    s_ = at::full({n}, rough_.largestEigenvalue(kBallAbove) * (1 + kBallAbove) + floorOf(form_), q.options());
    rest_ = s_[0].item<double>() * region.squaredRadius() / 2;
    return;
  }
  const Tensor s = dualOfCube([&](const Tensor& v) { return at::mm(v, rough_.matrix); }, n);
  const Tensor root = s.rsqrt().to(torch::kFloat32);
  const auto times = [&](const Tensor& v) { return root * at::mv(rough_.matrix, root * v); };
  const FoundEigenvalue found = largestEigenvalueFound(times, n, kCubeAbove, torch::kFloat32, kCubeSteps);
  s_ = s * ((found.value + std::max(found.value * kCubeAbove, found.error)) * rough_.scale) + floorOf(form_);
  rest_ = s_.sum().item<double>() / 2;
}

double mostOfSquares(const Tensor& a, const Region& region) {
  constexpr double kPrecision = 5e-4;
  if (region.norm() == Norm::L2)
    return largestEigenvalueProven(at::mm(a, a.t()), kPrecision) * region.squaredRadius() * (1 + kMinimumRounding);
  // S ≽ AᵀA, all for t: exactly where no eigenvalue of S^(−½)AᵀAS^(−½), or of AS⁻¹Aᵀ, is above 1.
  const Tensor own = a * region.widest();
  const Roughly rough(own, own.abs().max().item<double>());
  const Tensor turned = rough.matrix.t().contiguous();
  const Tensor s = dualOfCube([&](const Tensor& v) { return at::mm(at::mm(v, turned), rough.matrix); }, a.size(1));
  const Tensor c = own * s.rsqrt();
  return largestEigenvalueProven(at::mm(c, c.t()), kPrecision) * s.sum().item<double>() * (1 + kMinimumRounding);
}

bool QuadraticMinimum::proven() {
  constexpr double kMore[] = {0, 1e-3, 1e-2, 0.1};
  const Tensor s = s_;
  const double rest = rest_;
  for (const double more : kMore) {
    if (proven_) break;
    s_ = s * (1 + more), rest_ = rest * (1 + more);
    proven_ = provenBelow(form_, s_);
  }
  return proven_;
}

// Any d₀ will do, so single precision does. One row is no matrix to BLAS, whose matrix product is slow then.
Tensor QuadraticMinimum::roughlyTimes(const Tensor& rows) const {
  const Tensor d = rows.to(torch::kFloat32), &q = rough_.matrix;
  return (d.size(0) == 1 ? at::mv(q, d[0]).unsqueeze(0) : at::mm(d, q)).to(torch::kFloat64).mul_(rough_.scale);
}

Tensor QuadraticMinimum::inside(const Tensor& rows) const {
  return scale_.defined() ? rows.clamp(-1, 1) : region_.inside(rows);
}

Tensor QuadraticMinimum::lowestLinear(const Tensor& rows) const {
  return scale_.defined() ? -rows.abs().sum(1) : region_.lowest(rows);
}

Tensor QuadraticMinimum::lowest(const Tensor& g, int steps, bool thorough) const {
  const Tensor own = scale_.defined() ? g * scale_ : g;
  const Tensor plain = lowestLinear(own), size = own.abs().sum(1) + rest_;
  Tensor best = plain - rest_;
  std::vector<double> factors{1.0, 1.1};
  if (!scale_.defined()) factors = thorough ? std::vector<double>{1.0, 1.15, 1.5, 2.5} : std::vector<double>{1.0, 1.5};
  if (steps == 0) factors.clear();
  for (const double factor : factors) {
    stopPoint();
    const Tensor s = s_ * factor;
    Tensor d = inside(-own / s);
    for (int i = 0; i < steps; ++i) d = inside((roughlyTimes(d) - own) / s);
    const Tensor bent = s * d - at::mm(d, form_);  // (S − Q)d₀
    const Tensor tangent = lowestLinear(own + bent) - (d * bent).sum(1) / 2 - rest_ * factor;
    best = at::maximum(best, tangent);
  }
  return best - size * kMinimumRounding;
}

}  // namespace hessianlab
