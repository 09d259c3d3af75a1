// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/region.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace hessianlab {

using torch::Tensor;

namespace {

// A row without its zeros, of which those of convolutions have many.
class SparseRow {
 public:
  explicit SparseRow(int64_t most) : a_(static_cast<std::size_t>(most)), lower_(a_.size()), upper_(a_.size()) {}

  void read(const double* a, const double* lower, const double* upper, int64_t n) {
    count_ = 0;
    for (int64_t i = 0; i < n; ++i) {
      if (a[i] == 0) continue;
      a_[count_] = a[i], lower_[count_] = lower[i], upper_[count_] = upper[i];
      ++count_;
    }
  }
  void turn() {
    for (std::size_t i = 0; i < count_; ++i) a_[i] = -a_[i];
  }
  double lowestInBall(double epsilon) const;

 private:
  std::vector<double> a_, lower_, upper_;
  std::size_t count_ = 0;
};

// At most min a·d over ‖d‖ ≤ ε, lower ≤ d ≤ upper, by weak duality in one variable: for every λ > 0
//   a·d ≥ min_d' (a·d' + λ/2 ‖d'‖²) − λε²/2,  which d'_i = −a_i/λ, clipped, attains.
// Newton's steps on the set of coordinates that the box does not stop lead to the best λ; the gap is rounding.
double SparseRow::lowestInBall(double epsilon) const {
  constexpr int kNewton = 7;
  constexpr double kLeastRest = 1e-6, kSettledLambda = 1 - 1e-9;
  const double square = epsilon * epsilon;
  double sum = 0, inBox = 0;
  for (std::size_t i = 0; i < count_; ++i) {
    sum += a_[i] * a_[i];
    inBox += std::min(a_[i] * lower_[i], a_[i] * upper_[i]);
  }
  const double length = std::sqrt(sum);
  if (!(length > 1e-290) || epsilon <= 0) return 0;
  double best = std::max(-epsilon * length, inBox), lambda = length / epsilon;
  for (int step = 0; step < kNewton; ++step) {
    const double inverse = 1 / lambda;
    double free = 0, stopped = 0, linear = 0, quadratic = 0;
    for (std::size_t i = 0; i < count_; ++i) {
      const double wanted = -a_[i] * inverse, d = std::min(std::max(wanted, lower_[i]), upper_[i]);
      const double isFree = wanted == d ? 1.0 : 0.0;
      free += isFree * a_[i] * a_[i];
      stopped += (1 - isFree) * d * d;
      linear += a_[i] * d;
      quadratic += d * d;
    }
    best = std::max(best, linear + lambda / 2 * (quadratic - square));
    const double next = std::sqrt(free / std::max(square - stopped, square * kLeastRest));
    if (!(next < lambda * kSettledLambda) || next < 1e-290) break;
    lambda = next;
  }
  return best;
}

// Σ |a_i| h_i, without a copy of what can be megabytes.
double lengthInCube(const double* a, const double* widest, int64_t n) {
  double sums[4] = {};
  int64_t i = 0;
  for (; i + 4 <= n; i += 4)
    for (int k = 0; k < 4; ++k) sums[k] += std::abs(a[i + k]) * widest[i + k];
  for (; i < n; ++i) sums[0] += std::abs(a[i]) * widest[i];
  return sums[0] + sums[1] + sums[2] + sums[3];
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
  widest_ = at::maximum(-lower_, upper_).contiguous();
  squaredRadius_ = widest_.square().sum().item<double>();
  if (norm == Norm::L2) squaredRadius_ = std::min(squaredRadius_, epsilon * epsilon);
}

Tensor Region::lowest(const Tensor& rows) const {
  return least(rows, nullptr);
}

std::pair<Tensor, Tensor> Region::extremes(const Tensor& rows) const {
  Tensor most = at::empty({rows.size(0)}, rows.options());
  const Tensor low = least(rows, most.data_ptr<double>());
  return {low, most};
}

Tensor Region::least(const Tensor& rows, double* most) const {
  const Tensor all = rows.contiguous(), result = at::empty({all.size(0)}, all.options());
  const int64_t n = all.size(1);
  const auto* a = all.data_ptr<double>();
  auto* low = result.data_ptr<double>();
  SparseRow row(norm_ == Norm::L2 ? n : 0);
  for (int64_t i = 0; i < all.size(0); ++i, a += n) {
    if (norm_ == Norm::Linf) {
      low[i] = -lengthInCube(a, widest_.data_ptr<double>(), n);
      if (most) most[i] = -low[i];
      continue;
    }
    row.read(a, lower_.data_ptr<double>(), upper_.data_ptr<double>(), n);
    low[i] = row.lowestInBall(epsilon_);
    if (!most) continue;
    row.turn();
    most[i] = -row.lowestInBall(epsilon_);
  }
  return result;
}

Tensor Region::downhill(const Tensor& a) const {
  if (norm_ == Norm::Linf) return -a.sign() * widest_;
  // Clipped by the box, a step of length ε gets shorter: a few longer ones are tried.
  const Tensor lengths = at::tensor({1.0, 1.5, 2.5, 4.0}, a.options()) * (epsilon_ / a.norm().clamp_min(1e-300));
  const Tensor all = inside(-a * lengths.unsqueeze(1));
  return all[at::mv(all, a).argmin()];
}

Tensor Region::inside(const Tensor& rows) const {
  const Tensor clipped = at::maximum(at::minimum(rows, upper_), lower_);
  if (norm_ == Norm::Linf) return clipped;
  const Tensor length = at::linalg_vector_norm(clipped, 2, -1, true);
  return clipped * (epsilon_ / length.clamp_min(1e-300)).clamp_max(1);
}

}  // namespace hessianlab
