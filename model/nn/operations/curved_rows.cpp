// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/curved_rows.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>

#include "model/base/per_row.h"
#include "model/nn/wide_loops.h"

namespace hessianlab {

using torch::Tensor;

namespace {

template <class T>
struct CurveValues {
  const T *first, *second, *bend, *third, *t, *speed, *d;
  T *result, *source;
  T constant, slope;
};

template <class T>
HL_INLINE_LOOP T bendingLoop(const CurveValues<T>& v, int64_t begin, int64_t end) {
  constexpr int64_t kLanes = 16;  // sums that grow side by side, as the compiler may not reorder one
  T sums[kLanes] = {};
  int64_t j = begin;
  for (; j + kLanes <= end; j += kLanes)
    for (int64_t lane = 0; lane < kLanes; ++lane) {
      const T speed = v.speed[j + lane];
      v.result[j + lane] = v.first[j + lane] * speed;
      sums[lane] += v.bend[j + lane] * speed * speed;
    }
  T sum = 0;
  for (; j < end; ++j) {
    v.result[j] = v.first[j] * v.speed[j];
    sum += v.bend[j] * v.speed[j] * v.speed[j];
  }
  for (const T part : sums) sum += part;
  return sum;
}

template <class T>
HL_INLINE_LOOP void accelerateLoop(const CurveValues<T>& v, T gamma, int64_t begin, int64_t end) {
  const T* __restrict first = v.first, * __restrict second = v.second, * __restrict bend = v.bend, * __restrict third = v.third, * __restrict t = v.t, * __restrict speed = v.speed;
  T* __restrict result = v.result, * __restrict source = v.source;
  const T constant = v.constant, slope = v.slope;
  if (!speed) {
    for (int64_t j = begin; j < end; ++j) {
      result[j] = first[j] * t[j];
      source[j] = bend[j] * t[j];
    }
  } else if (!t) {
    for (int64_t j = begin; j < end; ++j) {
      const T square = gamma * speed[j] * speed[j];
      result[j] = second[j] * square;
      source[j] = (constant + slope * first[j]) * third[j] * square;
    }
  } else {
    for (int64_t j = begin; j < end; ++j) {
      const T square = gamma * speed[j] * speed[j];
      result[j] = first[j] * t[j] + second[j] * square;
      source[j] = bend[j] * t[j] + (constant + slope * first[j]) * third[j] * square;
    }
  }
}

template <class T>
HL_INLINE_LOOP void slowDownLoop(const CurveValues<T>& v, T gamma, int64_t begin, int64_t end) {
  const T* __restrict first = v.first, * __restrict second = v.second, * __restrict bend = v.bend, * __restrict speed = v.speed, * __restrict d = v.d;
  T* __restrict result = v.result, * __restrict source = v.source;
  const T twice = 2 * gamma;
  for (int64_t j = begin; j < end; ++j) {
    result[j] = first[j] * d[j] + twice * bend[j] * speed[j];
    source[j] += second[j] * speed[j] * d[j];
  }
}

template <class T>
HL_INLINE_LOOP void productsLoop(const CurveValues<T>& v, int64_t begin, int64_t end) {
  const T* __restrict first = v.first, * __restrict bend = v.bend, * __restrict t = v.t, * __restrict d = v.d;
  T* __restrict result = v.result;
  for (int64_t j = begin; j < end; ++j) result[j] = first[j] * d[j] + bend[j] * t[j];
}

template <class T>
HL_WIDE_LOOP T wideBending(const CurveValues<T>& v, int64_t begin, int64_t end) {
  return bendingLoop(v, begin, end);
}
template <class T>
HL_WIDE_LOOP void wideAccelerate(const CurveValues<T>& v, T gamma, int64_t begin, int64_t end) {
  accelerateLoop(v, gamma, begin, end);
}
template <class T>
HL_WIDE_LOOP void wideSlowDown(const CurveValues<T>& v, T gamma, int64_t begin, int64_t end) {
  slowDownLoop(v, gamma, begin, end);
}
template <class T>
HL_WIDE_LOOP void wideProducts(const CurveValues<T>& v, int64_t begin, int64_t end) {
  productsLoop(v, begin, end);
}

// Values one after another in memory, row by row, as those of `pattern` lie.
bool rowsInPlace(const Tensor& pattern) {
  return pattern.is_non_overlapping_and_dense() && pattern.stride(0) * pattern.size(0) == pattern.numel();
}
Tensor laidOutLike(const Tensor& t, const Tensor& pattern) {
  if (!t.defined() || t.strides() == pattern.strides()) return t;
  return at::empty_strided(pattern.sizes(), pattern.strides(), t.options()).copy_(t);
}

// work(row, begin, end) for every row of `pattern`.
template <class Work>
void forRows(const Tensor& pattern, const Work& work) {
  constexpr int64_t kGrain = 1 << 15;  // values worth a thread
  const int64_t rows = pattern.size(0), size = pattern.numel() / std::max<int64_t>(1, rows);
  at::parallel_for(0, rows, std::max<int64_t>(1, kGrain / std::max<int64_t>(1, size)), [&](int64_t begin, int64_t end) {
    for (int64_t row = begin; row < end; ++row) work(row, row * size, (row + 1) * size);
  });
}

template <class T>
const T* dataOf(const Tensor& t) {
  return t.defined() ? t.data_ptr<T>() : nullptr;
}

Tensor patternOf(const Tensor& t) {
  return rowsInPlace(t) ? t : t.contiguous(at::MemoryFormat::Contiguous);
}

}  // namespace

namespace general {

Tensor bendingTangentRows(const Tensor& speed, const OperationCache& cache, Tensor& bent) {
  bent.add_((cache.bend * speed * speed).flatten(1).sum(1));
  return cache.first * speed;
}

CurvedOperation::Accelerated accelerateRows(const Tensor& t, const Tensor& speed, const Tensor& gamma,
                                            const OperationCache& cache, const ThirdDerivative& third) {
  CurvedOperation::Accelerated result;
  if (t.defined()) result = {cache.first * t, cache.bend * t};
  if (!gamma.defined()) return result;
  const Tensor square = speed * speed * perRow(gamma, speed);
  const Tensor bent = cache.second * square,
               source = (cache.first * third.slope + third.constant) * third.values * square;
  if (!t.defined()) return {bent, source};
  return {result.result + bent, result.source + source};
}

Tensor slowDownRows(const Tensor& d, const Tensor& speed, const Tensor& gamma, const OperationCache& cache,
                    const Tensor& source) {
  Tensor(source).add_(cache.second * speed * d);
  const Tensor result = cache.first * d;
  return gamma.defined() ? result + cache.bend * speed * perRow(gamma, speed) * 2 : result;
}

Tensor twoProducts(const Tensor& s, const Tensor& d, const Tensor& b, const Tensor& t) {
  return s * d + b * t;
}

}  // namespace general

Tensor bendingTangentRows(const Tensor& speed, const OperationCache& cache, Tensor& bent) {
  if (!speed.is_cpu()) return general::bendingTangentRows(speed, cache, bent);
  const Tensor first = patternOf(cache.first), bend = laidOutLike(cache.bend, first), v = laidOutLike(speed, first);
  Tensor result = at::empty_like(first);
  const bool wide = hasWideVectors();
  AT_DISPATCH_FLOATING_TYPES(first.scalar_type(), "bendingTangentRows", [&] {
    CurveValues<scalar_t> values{};
    values.first = dataOf<scalar_t>(first), values.bend = dataOf<scalar_t>(bend), values.speed = dataOf<scalar_t>(v);
    values.result = result.data_ptr<scalar_t>();
    scalar_t* sums = bent.data_ptr<scalar_t>();
    forRows(first, [&](int64_t row, int64_t begin, int64_t end) {
      sums[row] += wide ? wideBending(values, begin, end) : bendingLoop(values, begin, end);
    });
  });
  return result;
}

CurvedOperation::Accelerated accelerateRows(const Tensor& t, const Tensor& speed, const Tensor& gamma,
                                            const OperationCache& cache, const ThirdDerivative& third) {
  if (!cache.first.is_cpu()) return general::accelerateRows(t, speed, gamma, cache, third);
  const Tensor first = patternOf(cache.first), second = laidOutLike(cache.second, first),
               bend = laidOutLike(cache.bend, first), base = laidOutLike(third.values, first),
               tangent = laidOutLike(t, first), v = gamma.defined() ? laidOutLike(speed, first) : Tensor(),
               weights = gamma.defined() ? gamma.contiguous() : gamma;
  CurvedOperation::Accelerated result{at::empty_like(first), at::empty_like(first)};
  const bool wide = hasWideVectors();
  AT_DISPATCH_FLOATING_TYPES(first.scalar_type(), "accelerateRows", [&] {
    const CurveValues<scalar_t> values{dataOf<scalar_t>(first),
                                       dataOf<scalar_t>(second),
                                       dataOf<scalar_t>(bend),
                                       dataOf<scalar_t>(base),
                                       dataOf<scalar_t>(tangent),
                                       dataOf<scalar_t>(v),
                                       nullptr,
                                       result.result.data_ptr<scalar_t>(),
                                       result.source.data_ptr<scalar_t>(),
                                       static_cast<scalar_t>(third.constant),
                                       static_cast<scalar_t>(third.slope)};
    const auto* of = dataOf<scalar_t>(weights);
    forRows(first, [&](int64_t row, int64_t begin, int64_t end) {
      const scalar_t weight = of ? of[row] : scalar_t(0);
      wide ? wideAccelerate(values, weight, begin, end) : accelerateLoop(values, weight, begin, end);
    });
  });
  return result;
}

Tensor slowDownRows(const Tensor& d, const Tensor& speed, const Tensor& gamma, const OperationCache& cache,
                    const Tensor& source) {
  if (!d.is_cpu()) return general::slowDownRows(d, speed, gamma, cache, source);
  const Tensor first = patternOf(cache.first), second = laidOutLike(cache.second, first),
               bend = laidOutLike(cache.bend, first), v = laidOutLike(speed, first), cotangent = laidOutLike(d, first),
               weights = gamma.defined() ? gamma.contiguous() : gamma;
  TORCH_CHECK(source.strides() == first.strides(), "slowDownRows: not the source of this operation");
  Tensor result = at::empty_like(first);
  const bool wide = hasWideVectors();
  AT_DISPATCH_FLOATING_TYPES(first.scalar_type(), "slowDownRows", [&] {
    CurveValues<scalar_t> values{};
    values.first = dataOf<scalar_t>(first), values.second = dataOf<scalar_t>(second);
    values.bend = dataOf<scalar_t>(bend), values.speed = dataOf<scalar_t>(v), values.d = dataOf<scalar_t>(cotangent);
    values.result = result.data_ptr<scalar_t>(), values.source = source.data_ptr<scalar_t>();
    const auto* of = dataOf<scalar_t>(weights);
    forRows(first, [&](int64_t row, int64_t begin, int64_t end) {
      const scalar_t weight = of ? of[row] : scalar_t(0);
      wide ? wideSlowDown(values, weight, begin, end) : slowDownLoop(values, weight, begin, end);
    });
  });
  return result;
}

Tensor twoProducts(const Tensor& s, const Tensor& d, const Tensor& b, const Tensor& t) {
  if (!d.is_cpu()) return general::twoProducts(s, d, b, t);
  const Tensor first = patternOf(s), cotangent = laidOutLike(d, first), bend = laidOutLike(b, first),
               tangent = laidOutLike(t, first);
  Tensor result = at::empty_like(first);
  const bool wide = hasWideVectors();
  AT_DISPATCH_FLOATING_TYPES(first.scalar_type(), "twoProducts", [&] {
    CurveValues<scalar_t> values{};
    values.first = dataOf<scalar_t>(first), values.d = dataOf<scalar_t>(cotangent);
    values.bend = dataOf<scalar_t>(bend), values.t = dataOf<scalar_t>(tangent);
    values.result = result.data_ptr<scalar_t>();
    forRows(first, [&](int64_t /*row*/, int64_t begin, int64_t end) {
      wide ? wideProducts(values, begin, end) : productsLoop(values, begin, end);
    });
  });
  return result;
}

}  // namespace hessianlab
