// SPDX-License-Identifier: GPL-3.0-or-later
// The step that a gradient attack spends its own time in, in one pass over the pixels where seven kernels would each
// read and write all of them. Bit for bit what those give.
#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cstring>

#include "model/attacks/steps.h"

namespace hessianlab {

using torch::Tensor;

namespace {

template <class T>
void stepInCube(const T* __restrict x, const T* __restrict direction, const T* __restrict centre, int64_t size,
                T length, T epsilon, T* __restrict out) {
  for (int64_t j = 0; j < size; ++j) {
    const T sign = static_cast<T>(T(0) < direction[j]) - static_cast<T>(direction[j] < T(0));
    const T moved = x[j] + sign * length;
    const T inBall = std::min(std::max(moved - centre[j], -epsilon), epsilon);
    out[j] = std::min(std::max(centre[j] + inBall, T(0)), T(1));
  }
}

Tensor chosenOf(const Tensor& t, const Tensor& rows) {
  return rows.defined() ? t.index_select(0, rows) : t;
}

}  // namespace

Tensor stepInBall(const Tensor& x, const Tensor& direction, const Tensor& still, const Tensor& centres,
                  const Tensor& rows, double length, double epsilon, Norm norm) {
  const bool plain = x.is_cpu() && x.is_contiguous() && direction.is_contiguous() && centres.is_contiguous();
  if (norm != Norm::Linf || !plain)
    return projected(stepAlong(chosenOf(x, still), chosenOf(direction, still), length, norm), chosenOf(centres, rows),
                     epsilon, norm);
  Shape sizes = x.sizes().vec();
  if (still.defined()) sizes[0] = still.numel();
  Tensor out = at::empty(sizes, x.options());
  const int64_t size = x.stride(0);
  const int64_t* from = still.defined() ? still.data_ptr<int64_t>() : nullptr;
  const int64_t* around = rows.defined() ? rows.data_ptr<int64_t>() : nullptr;
  AT_DISPATCH_FLOATING_TYPES(x.scalar_type(), "stepInBall", [&] {
    const auto *at = x.data_ptr<scalar_t>(), *along = direction.data_ptr<scalar_t>(),
               *centre = centres.data_ptr<scalar_t>();
    auto* to = out.data_ptr<scalar_t>();
    at::parallel_for(0, sizes[0], 8, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) {
        const int64_t row = from ? from[i] : i;
        stepInCube(at + row * size, along + row * size, centre + (around ? around[i] : i) * size, size,
                   static_cast<scalar_t>(length), static_cast<scalar_t>(epsilon), to + i * size);
      }
    });
  });
  return out;
}

void copyRows(const Tensor& from, const Tensor& taken, Tensor& to, const Tensor& rows) {
  if (!from.is_cpu() || !from.is_contiguous() || !to.is_contiguous() || from.scalar_type() != to.scalar_type()) {
    to.index_copy_(0, rows, from.index_select(0, taken));
    return;
  }
  const auto bytes = static_cast<std::size_t>(from.stride(0)) * from.element_size();
  const auto* source = static_cast<const char*>(from.data_ptr());
  auto* target = static_cast<char*>(to.data_ptr());
  const int64_t *at = taken.data_ptr<int64_t>(), *place = rows.data_ptr<int64_t>();
  at::parallel_for(0, taken.numel(), 64, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      std::memcpy(target + static_cast<std::size_t>(place[i]) * bytes, source + static_cast<std::size_t>(at[i]) * bytes,
                  bytes);
  });
}

}  // namespace hessianlab
