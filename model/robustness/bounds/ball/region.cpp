// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/region.h"

#include <algorithm>
#include <cmath>

namespace hessianlab {

using torch::Tensor;

namespace {

// At most min a·d over ‖d‖ ≤ ε, lower ≤ d ≤ upper, by weak duality in one variable: for every λ > 0
//   a·d ≥ min_d' (a·d' + λ/2 ‖d'‖²) − λε²/2,  which d'_i = −a_i/λ, clipped, attains.
// Newton's steps on the set of coordinates that the box does not stop lead to the best λ; the gap is rounding.
double lowestInBall(const double* a, const double* lower, const double* upper, double epsilon, int64_t n) {
  constexpr int kNewton = 7;
  constexpr double kLeast = 1e-6, kSettled = 1 - 1e-9;
  const double square = epsilon * epsilon;
  double sum = 0;
  for (int64_t i = 0; i < n; ++i) sum += a[i] * a[i];
  const double length = std::sqrt(sum);
  if (!(length > 1e-290) || epsilon <= 0) return 0;
  double best = -epsilon * length, lambda = length / epsilon;
  for (int step = 0; step < kNewton; ++step) {
    const double inverse = 1 / lambda;
    double free = 0, stopped = 0, linear = 0, quadratic = 0;
    for (int64_t i = 0; i < n; ++i) {
      const double wanted = -a[i] * inverse, d = std::min(std::max(wanted, lower[i]), upper[i]);
      const double isFree = wanted == d ? 1.0 : 0.0;
      free += isFree * a[i] * a[i];
      stopped += (1 - isFree) * d * d;
      linear += a[i] * d;
      quadratic += d * d;
    }
    best = std::max(best, linear + lambda / 2 * (quadratic - square));
    const double next = std::sqrt(free / std::max(square - stopped, square * kLeast));
    if (!(next < lambda * kSettled) || next < 1e-290) break;
    lambda = next;
  }
  return best;
}

}  // namespace

Region::Region(const Tensor& x, double epsilon, Norm norm) : norm_(norm), epsilon_(epsilon) {
  // An input outside of the box is left where it is.
  lower_ = at::maximum(-x, at::full_like(x, -epsilon)).clamp_max(0);
  upper_ = at::minimum(1 - x, at::full_like(x, epsilon)).clamp_min(0);
  centre_ = x;
  if (norm == Norm::Linf) {
    const Tensor middle = (lower_ + upper_) / 2;
    centre_ = x + middle;
    // Rounded outwards, for x + middle is not exact.
    const Tensor half = (upper_ - lower_) / 2 + x.abs() * 1e-15;
    lower_ = -half;
    upper_ = half;
  }
  lower_ = lower_.contiguous(), upper_ = upper_.contiguous();
  widest_ = at::maximum(-lower_, upper_);
  squaredRadius_ = widest_.square().sum().item<double>();
  if (norm == Norm::L2) squaredRadius_ = std::min(squaredRadius_, epsilon * epsilon);
}

Tensor Region::lowest(const Tensor& rows) const {
  if (norm_ == Norm::Linf) return -at::mv(rows.abs(), widest_);
  const Tensor all = rows.contiguous(), result = at::empty({all.size(0)}, all.options());
  const int64_t n = all.size(1);
  for (int64_t i = 0; i < all.size(0); ++i)
    result.data_ptr<double>()[i] =
        lowestInBall(all.data_ptr<double>() + i * n, lower_.data_ptr<double>(), upper_.data_ptr<double>(), epsilon_, n);
  return result;
}

Tensor Region::inside(const Tensor& rows) const {
  const Tensor clipped = at::maximum(at::minimum(rows, upper_), lower_);
  if (norm_ == Norm::Linf) return clipped;
  const Tensor length = at::linalg_vector_norm(clipped, 2, -1, true);
  return clipped * (epsilon_ / length.clamp_min(1e-300)).clamp_max(1);
}

}  // namespace hessianlab
