// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/quadratic_minimum.h"

#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/robustness/bounds/ball/largest_eigenvalue.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kAbove = 1e-4;  // λ, above what Lanczos found
constexpr double kMinimumRounding = 1e-9;

// S for max tᵀPt over |t_i| ≤ 1: the rows of V (rank columns, unit length) climb ⟨V, PV⟩, and at their end S_i =
// ‖(PV)_i‖ is the dual solution.
Tensor dualOfCube(const Tensor& form) {
  constexpr int64_t kRank = 8, kSweeps = 25;
  torch::Generator generator = makeGenerator(1);
  Tensor v = at::empty({kRank, form.size(0)}, form.options()).normal_(0, 1, generator);
  Tensor length, image;
  for (int64_t i = 0; i <= kSweeps; ++i) {
    v = i == 0 ? v : image;
    v = v / at::linalg_vector_norm(v, 2, 0).clamp_min(1e-300);
    image = at::mm(v, form);
    if (i % 8 == 0) stopPoint();
  }
  length = at::linalg_vector_norm(image, 2, 0);
  return length + length.mean() * 1e-4 + 1e-300;
}

// What lies above rounding, where no eigenvalue does.
double floorOf(const Tensor& form) {
  return form.diagonal().abs().max().item<double>() * 1e-10 + 1e-300;
}

}  // namespace

QuadraticMinimum::QuadraticMinimum(const Tensor& q, const Region& region) : region_(region), form_(q) {
  const int64_t n = q.size(0);
  if (region.norm() == Norm::L2) {
    const double found = largestEigenvalueFound([&](const Tensor& v) { return at::mv(form_, v); }, n, kAbove);
    s_ = at::full({n}, found * (1 + kAbove) + floorOf(form_), q.options());
    rest_ = s_[0].item<double>() * region.squaredRadius() / 2;
    return;
  }
  scale_ = region.widest();
  form_ = q * scale_ * scale_.unsqueeze(1);
  const Tensor s = dualOfCube(form_), root = s.rsqrt();
  const double found =
      largestEigenvalueFound([&](const Tensor& v) { return root * at::mv(form_, root * v); }, n, kAbove);
  s_ = s * (found * (1 + kAbove)) + floorOf(form_);
  rest_ = s_.sum().item<double>() / 2;
}

bool QuadraticMinimum::proven() {
  for (int more = 0; !proven_ && more < 3; ++more) {
    if (more > 0) s_ = s_ * (1 + kAbove * 10), rest_ *= 1 + kAbove * 10;
    proven_ = provenBelow(form_, s_);
  }
  return proven_;
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
    for (int i = 0; i < steps; ++i) d = inside((at::mm(d, form_) - own) / s);
    const Tensor bent = s * d - at::mm(d, form_);  // (S − Q)d₀
    const Tensor tangent = lowestLinear(own + bent) - (d * bent).sum(1) / 2 - rest_ * factor;
    best = at::maximum(best, tangent);
  }
  return best - size * kMinimumRounding;
}

}  // namespace hessianlab
