// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/krylov_rows.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

#include "model/nn/wide_loops.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Sums that grow side by side, as the compiler may not reorder one. What GCC and Clang know as vectors of so many
// bytes.
template <class T, int kBytes>
struct Lanes {
  static constexpr int64_t kCount = kBytes / static_cast<int>(sizeof(T));
  using Vector [[gnu::vector_size(kBytes)]] = T;
  HL_INLINE_LOOP static void load(Vector& to, const T* from) { std::memcpy(&to, from, sizeof to); }
  HL_INLINE_LOOP static T sum(const Vector& values) {
    T total = 0;
    for (int64_t lane = 0; lane < kCount; ++lane) total += values[lane];
    return total;
  }
};

template <class T, int kBytes>
HL_INLINE_LOOP T dot(const T* a, const T* b, int64_t size) {
  using L = Lanes<T, kBytes>;
  typename L::Vector sums[4] = {};
  int64_t j = 0;
  for (; j + 4 * L::kCount <= size; j += 4 * L::kCount) {
    for (int64_t i = 0; i < 4; ++i) {
      typename L::Vector left, right;
      L::load(left, a + j + i * L::kCount);
      L::load(right, b + j + i * L::kCount);
      sums[i] += left * right;
    }
  }
  T rest = 0;
  for (; j < size; ++j) rest += a[j] * b[j];
  return L::sum((sums[0] + sums[1]) + (sums[2] + sums[3])) + rest;
}

// The products of `count` rows with w, four at once.
template <class T, int kBytes>
HL_INLINE_LOOP void products(const T* rows, int64_t count, int64_t size, const T* w, T* c) {
  using L = Lanes<T, kBytes>;
  int64_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const T* q = rows + i * size;
    typename L::Vector even[4] = {}, odd[4] = {};
    int64_t j = 0;
    for (; j + 2 * L::kCount <= size; j += 2 * L::kCount) {
      typename L::Vector v, u;
      L::load(v, w + j);
      L::load(u, w + j + L::kCount);
      for (int64_t k = 0; k < 4; ++k) {
        typename L::Vector near, far;
        L::load(near, q + k * size + j);
        L::load(far, q + k * size + j + L::kCount);
        even[k] += near * v;
        odd[k] += far * u;
      }
    }
    for (int64_t k = 0; k < 4; ++k) {
      T rest = 0;
      for (int64_t last = j; last < size; ++last) rest += q[k * size + last] * w[last];
      c[i + k] = L::sum(even[k] + odd[k]) + rest;
    }
  }
  for (; i < count; ++i) c[i] = dot<T, kBytes>(rows + i * size, w, size);
}

// w − Σ cᵢ qᵢ, four rows at once so that w is read and written a quarter as often.
template <class T>
HL_INLINE_LOOP void subtract(const T* __restrict rows, const T* __restrict c, int64_t count, int64_t size,
                             T* __restrict w) {
  int64_t i = 0;
  for (; i + 4 <= count; i += 4) {
    const T* __restrict q0 = rows + i * size, * __restrict q1 = q0 + size, * __restrict q2 = q1 + size, * __restrict q3 = q2 + size;
    const T c0 = c[i], c1 = c[i + 1], c2 = c[i + 2], c3 = c[i + 3];
    for (int64_t j = 0; j < size; ++j) w[j] -= (c0 * q0[j] + c1 * q1[j]) + (c2 * q2[j] + c3 * q3[j]);
  }
  for (; i < count; ++i) {
    const T* __restrict q = rows + i * size;
    for (int64_t j = 0; j < size; ++j) w[j] -= c[i] * q[j];
  }
}

// The squares of a double row below 1e−150 are no normal numbers.
template <class T, int kBytes>
HL_INLINE_LOOP T length(const T* w, int64_t size) {
  constexpr double kSmallSquare = 1e-150;
  const T plain = std::sqrt(dot<T, kBytes>(w, w, size));
  if (sizeof(T) < sizeof(double) || !(plain < static_cast<T>(kSmallSquare))) return plain;
  T largest = 0;
  for (int64_t j = 0; j < size; ++j) largest = std::max(largest, std::abs(w[j]));
  if (largest == 0) return 0;
  T sum = 0;
  for (int64_t j = 0; j < size; ++j) sum += (w[j] / largest) * (w[j] / largest);
  return std::sqrt(sum) * largest;
}

// What orthogonaliseRows gives of one row.
template <class T>
struct Left {
  T before, alpha, after;
};

// One row's part of Drift.
template <class T>
struct RowDrift {
  T *alpha, *beta, *newest, *before;
};

constexpr double kNoise = 4;  // what a product of a network adds, in units of ε ‖A‖

// Simon's recurrence for the vector after step j, whose length before it is normalised is `length`: fills `before` with
// the new estimates, and returns the largest.
template <class T>
HL_INLINE_LOOP T estimateDrift(const RowDrift<T>& drift, int64_t j, T length) {
  const T *alpha = drift.alpha, *beta = drift.beta, *now = drift.newest;
  T size = length;  // a lower bound of ‖A‖
  for (int64_t i = 0; i <= j; ++i) size = std::max({size, std::abs(alpha[i]), i < j ? beta[i] : 0});
  const T noise = static_cast<T>(kNoise) * std::numeric_limits<T>::epsilon() * size;
  T* before = drift.before;
  T worst = 0;
  for (int64_t i = 0; i < j; ++i) {
    const bool last = i + 1 == j;
    const T above = last ? 1 : now[i + 1], older = last ? 1 : before[i];
    T next = beta[i] * above + (alpha[i] - alpha[j]) * now[i] - beta[j - 1] * older;
    if (i > 0) next += beta[i - 1] * now[i - 1];
    before[i] = (next + std::copysign(noise, next)) / length;
    worst = std::max(worst, std::abs(before[i]));
  }
  before[j] = noise / length;
  return std::max(worst, before[j]);
}

template <class T, int kBytes>
HL_INLINE_LOOP Left<T> orthogonalise(const T* known, int64_t k, int64_t size, T* w, T* c, const RowDrift<T>& drift) {
  constexpr T kShorter = static_cast<T>(2.0 / 3), kEpsilon = std::numeric_limits<T>::epsilon();
  Left<T> left{length<T, kBytes>(w, size), 0, 0};
  const int64_t recent = std::min<int64_t>(k, 2), j = k - 1;
  const T* last = known + (k - recent) * size;
  products<T, kBytes>(last, recent, size, w, c);
  left.alpha = drift.alpha[j] = c[recent - 1];
  subtract(last, c, recent, size, w);
  T now = left.after = length<T, kBytes>(w, size);
  if (!(estimateDrift(drift, j, now) <= std::sqrt(kEpsilon))) {
    for (int pass = 0; pass < 2; ++pass) {
      products<T, kBytes>(known, k, size, w, c);
      subtract(known, c, k, size, w);
      left.after = length<T, kBytes>(w, size);
      if (left.after >= kShorter * now) break;
      now = left.after;
    }
    // Vectors that are not quite orthogonal to each other leave as much of what was taken off.
    T most = 0;
    for (int64_t i = 0; i < k; ++i) most = std::max(most, std::abs(c[i]));
    std::fill_n(drift.before, k, std::max(kEpsilon, std::sqrt(kEpsilon) * most / left.after));
  }
  drift.beta[j] = left.after;
  return left;
}
template <class T>
HL_WIDE_LOOP Left<T> wideOrthogonalise(const T* known, int64_t k, int64_t size, T* w, T* c, const RowDrift<T>& drift) {
  return orthogonalise<T, 32>(known, k, size, w, c, drift);
}

// Of a matrix whose largest value is 1: what is on the diagonal becomes its eigenvalues, in no order. diagonal: k
// values; beside: k, of which k − 1 count, lost.
void implicitQl(double* diagonal, double* beside, int64_t k) {
  constexpr int kMostSweeps = 80;
  for (int64_t l = 0; l < k; ++l) {
    for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
      int64_t m = l;
      for (; m < k - 1; ++m) {
        const double around = std::abs(diagonal[m]) + std::abs(diagonal[m + 1]);
        if (std::abs(beside[m]) <= std::numeric_limits<double>::epsilon() * around) break;
      }
      if (m == l) break;
      double g = (diagonal[l + 1] - diagonal[l]) / (2 * beside[l]);
      double r = std::sqrt(g * g + 1);
      g = diagonal[m] - diagonal[l] + beside[l] / (g + std::copysign(r, g));
      double s = 1, c = 1, p = 0;
      int64_t i = m - 1;
      for (; i >= l; --i) {
        const double f = s * beside[i], b = c * beside[i];
        beside[i + 1] = r = std::sqrt(f * f + g * g);
        if (r == 0) {
          diagonal[i + 1] -= p;
          beside[m] = 0;
          break;
        }
        s = f / r, c = g / r;
        g = diagonal[i + 1] - p;
        r = (diagonal[i] - g) * s + 2 * c * b;
        p = s * r;
        diagonal[i + 1] = g + p;
        g = c * r - b;
      }
      if (r == 0 && i >= l) continue;
      diagonal[l] -= p;
      beside[l] = g;
      beside[m] = 0;
    }
  }
}

// The unit vector of an eigenvalue of a matrix whose largest value is 1. Pivots from above and from below, k each.
void vectorOf(double value, const double* diagonal, const double* beside, int64_t k, double* above, double* below,
              double* vector) {
  constexpr double kLeast = std::numeric_limits<double>::epsilon() * std::numeric_limits<double>::epsilon();
  const auto pivot = [](double d) {  // no division by 0; a change far below rounding
    return std::abs(d) < kLeast ? std::copysign(kLeast, d) : d;
  };
  above[0] = diagonal[0] - value;
  for (int64_t i = 1; i < k; ++i)
    above[i] = diagonal[i] - value - beside[i - 1] * beside[i - 1] / (above[i - 1] = pivot(above[i - 1]));
  below[k - 1] = diagonal[k - 1] - value;
  for (int64_t i = k - 2; i >= 0; --i)
    below[i] = diagonal[i] - value - beside[i] * beside[i] / (below[i + 1] = pivot(below[i + 1]));
  // With a 1 at r, only equation r is not met.
  const auto missed = [&](int64_t r) { return std::abs(above[r] + below[r] - (diagonal[r] - value)); };
  int64_t r = 0;
  for (int64_t i = 1; i < k; ++i)
    if (missed(i) + 4 * kLeast < missed(r)) r = i;  // of a matrix that falls apart, the first part
  vector[r] = 1;
  double square = 1;
  for (int64_t i = r - 1; i >= 0; --i) {
    vector[i] = -beside[i] / above[i] * vector[i + 1];
    square += vector[i] * vector[i];
  }
  for (int64_t i = r + 1; i < k; ++i) {
    vector[i] = -beside[i - 1] / below[i] * vector[i - 1];
    square += vector[i] * vector[i];
  }
  for (int64_t i = 0; i < k; ++i) vector[i] /= std::sqrt(square);
}

}  // namespace

Drift::Drift(int64_t rows, int64_t most, const torch::TensorOptions& options)
    : alpha(at::zeros({rows, most}, options)),
      beta(at::zeros({rows, most}, options)),
      newest(at::zeros({rows, most}, options)),
      before(at::zeros({rows, most}, options)) {}

OrthogonalisedRows orthogonaliseRows(const Tensor& known, int64_t k, const Tensor& w, Drift& drift) {
  const int64_t rows = w.size(0), size = w.size(1), stride = known.stride(0), most = drift.alpha.size(1);
  OrthogonalisedRows result{at::empty({rows}, w.options()), at::empty({rows}, w.options()),
                            at::empty({rows}, w.options())};
  AT_DISPATCH_FLOATING_TYPES(w.scalar_type(), "orthogonaliseRows", [&] {
    const auto* basis = known.data_ptr<scalar_t>();
    auto* values = w.data_ptr<scalar_t>();
    const bool wide = hasWideVectors();
    const auto dataOf = [](const Tensor& tensor) { return tensor.data_ptr<scalar_t>(); };
    scalar_t *before = dataOf(result.before), *alpha = dataOf(result.alpha), *after = dataOf(result.after);
    const RowDrift<scalar_t> first{dataOf(drift.alpha), dataOf(drift.beta), dataOf(drift.newest), dataOf(drift.before)};
    at::parallel_for(0, rows, 1, [&](int64_t begin, int64_t end) {
      std::vector<scalar_t> c(static_cast<std::size_t>(std::max<int64_t>(k, 2)));
      for (int64_t row = begin; row < end; ++row) {
        const scalar_t* own = basis + row * stride;
        const int64_t at = row * most;
        const RowDrift<scalar_t> its{first.alpha + at, first.beta + at, first.newest + at, first.before + at};
        const Left<scalar_t> left = wide
                                        ? wideOrthogonalise(own, k, size, values + row * size, c.data(), its)
                                        : orthogonalise<scalar_t, 16>(own, k, size, values + row * size, c.data(), its);
        before[row] = left.before, alpha[row] = left.alpha, after[row] = left.after;
      }
    });
  });
  std::swap(drift.newest, drift.before);
  return result;
}

TridiagonalEnds tridiagonalEnds(const Tensor& diagonal, const Tensor& beside) {
  const int64_t rows = diagonal.size(0), k = diagonal.size(1);
  TridiagonalEnds result{at::empty({rows, 2}, diagonal.options()), at::empty({rows, 2, k}, diagonal.options())};
  const Tensor d = diagonal.contiguous(), e = beside.contiguous();
  const double *from = d.data_ptr<double>(), *off = e.data_ptr<double>();
  double *values = result.values.data_ptr<double>(), *vectors = result.vectors.data_ptr<double>();
  constexpr int64_t kAtOnce = 8;
  at::parallel_for(0, rows, kAtOnce, [&](int64_t begin, int64_t end) {
    const auto count = static_cast<std::size_t>(k);
    std::vector<double> own(count), next(count), roots(count), lost(count), above(count), below(count);
    for (int64_t row = begin; row < end; ++row) {
      std::copy_n(from + row * k, k, own.begin());
      std::copy_n(off + row * (k - 1), k - 1, next.begin());
      double scale = 0;
      for (std::size_t i = 0; i < count; ++i) scale = std::max({scale, std::abs(own[i]), std::abs(next[i])});
      if (scale > 0)
        for (std::size_t i = 0; i < count; ++i) own[i] /= scale, next[i] /= scale;
      roots = own, lost = next;
      implicitQl(roots.data(), lost.data(), k);
      const auto [lowest, highest] = std::minmax_element(roots.begin(), roots.end());
      for (const auto& [value, at] : {std::pair(*lowest, row * 2), std::pair(*highest, row * 2 + 1)}) {
        values[at] = value * scale;
        vectorOf(value, own.data(), next.data(), k, above.data(), below.data(), vectors + at * k);
      }
    }
  });
  return result;
}

}  // namespace hessianlab
