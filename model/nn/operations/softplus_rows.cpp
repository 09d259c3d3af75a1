// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/softplus_rows.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>

#include "model/nn/wide_loops.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// What GCC and Clang know as vectors of so many bytes. No function returns one: how would depend on the processor.
template <int kBytes>
struct Vectors {
  using Floats [[gnu::vector_size(kBytes)]] = float;
  using Bits [[gnu::vector_size(kBytes)]] = int32_t;
  static constexpr int64_t kCount = kBytes / 4;
};

// u = e^x for x ≤ 0; 0 below −80: what is not much larger than the least normal float soon is none, and each operation
// on such a number costs as much as a hundred others. x = n ln 2 + r with |r| ≤ ln 2 / 2, and a polynomial in r
// (Cephes, expf).
template <int kBytes>
HL_INLINE_LOOP void expOfNegative(const typename Vectors<kBytes>::Floats& x, typename Vectors<kBytes>::Floats& u) {
  using Floats = typename Vectors<kBytes>::Floats;
  using Bits = typename Vectors<kBytes>::Bits;
  constexpr float kLeast = -80, kRounder = 12582912;  // 1.5 · 2²³: added, it leaves an integer in the last bits
  const Floats shifted = x * 1.44269504f + kRounder, n = shifted - kRounder;
  const Floats r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
  Floats p = r * 1.9875691500e-4f + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  constexpr int32_t kRounderBits = __builtin_bit_cast(int32_t, kRounder), kExponentOfOne = 127;
  const Bits power = (__builtin_bit_cast(Bits, shifted) - kRounderBits + kExponentOfOne) << 23;
  u = x < kLeast ? Floats{} : p * __builtin_bit_cast(Floats, power);
}

template <int kBytes>
HL_INLINE_LOOP void softplusOf(const float* a, float beta, float inverse, float* value, float* first) {
  using Floats = typename Vectors<kBytes>::Floats;
  using Bits = typename Vectors<kBytes>::Bits;
  constexpr int32_t kSign = std::numeric_limits<int32_t>::min();
  Floats x, u;
  std::memcpy(&x, a, sizeof x);
  const Floats t = x * beta, minus = __builtin_bit_cast(Floats, __builtin_bit_cast(Bits, t) | kSign);  // −|t|
  expOfNegative<kBytes>(minus, u);
  // log(1 + u) = 2 artanh(s), whose series in s² ≤ 1/9 has positive terms alone. Where s² counts for nothing it is 0.
  const Floats s = u / (u + 2.0f), felt = s > 1e-8f ? s : Floats{}, z = felt * felt;
  Floats q = z * (1.0f / 13) + 1.0f / 11;
  q = q * z + 1.0f / 9;
  q = q * z + 1.0f / 7;
  q = q * z + 1.0f / 5;
  q = q * z + 1.0f / 3;
  const Floats logarithm = 2.0f * s + 2.0f * s * z * q;
  const Floats above = x > 0.0f ? x : Floats{}, result = above + logarithm * inverse;
  std::memcpy(value, &result, sizeof result);
  if (!first) return;
  const Floats slope = (t > 0.0f ? Floats{} + 1.0f : u) / (u + 1.0f);
  std::memcpy(first, &slope, sizeof slope);
}

// Every value goes through the same vector, the last few beside zeros, so none depends on where it lies.
template <int kBytes>
HL_INLINE_LOOP void softplusLoop(const float* a, float beta, float* value, float* first, int64_t count) {
  constexpr int64_t kCount = Vectors<kBytes>::kCount;
  const float inverse = 1 / beta;
  int64_t j = 0;
  for (; j + kCount <= count; j += kCount)
    softplusOf<kBytes>(a + j, beta, inverse, value + j, first ? first + j : nullptr);
  if (j == count) return;
  const auto left = static_cast<std::size_t>(count - j) * sizeof(float);
  float in[kCount] = {}, out[kCount], slope[kCount];
  std::memcpy(in, a + j, left);
  softplusOf<kBytes>(in, beta, inverse, out, slope);
  std::memcpy(value + j, out, left);
  if (first) std::memcpy(first + j, slope, left);
}

HL_WIDE_LOOP void wideSoftplus(const float* a, float beta, float* value, float* first, int64_t count) {
  softplusLoop<32>(a, beta, value, first, count);
}

// Above this βa softplus is a itself; e^−40 is below the rounding of double, so value and derivatives agree.
constexpr double kLinear = 40;

}  // namespace

ValueAndSlope softplusRows(const Tensor& a, double beta, bool wantsFirst) {
  ValueAndSlope result;
  if (!a.is_cpu() || a.scalar_type() != torch::kFloat32) {
    result.value = at::softplus(a, beta, kLinear);
    if (wantsFirst) result.first = (a * beta).sigmoid_();
    return result;
  }
  const Tensor given = a.is_non_overlapping_and_dense() ? a : a.contiguous();
  result.value = at::empty_like(given);
  if (wantsFirst) result.first = at::empty_like(given);
  const auto* from = given.data_ptr<float>();
  auto* value = result.value.data_ptr<float>();
  auto* first = wantsFirst ? result.first.data_ptr<float>() : nullptr;
  const bool wide = hasWideVectors();
  constexpr int64_t kGrain = 1 << 13;  // values worth a thread
  at::parallel_for(0, given.numel(), kGrain, [&](int64_t begin, int64_t end) {
    const auto work = wide ? wideSoftplus : softplusLoop<16>;
    work(from + begin, static_cast<float>(beta), value + begin, first ? first + begin : nullptr, end - begin);
  });
  return result;
}

}  // namespace hessianlab
