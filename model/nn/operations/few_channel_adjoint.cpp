// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/few_channel_adjoint.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

namespace hessianlab {

using torch::Tensor;

namespace {

// Where tap t of the kernel takes output positions o to: pixel stride·(o + shift) + phase, inside the picture for o in
// [begin, end). Pixels of one phase lie side by side in the buffer below, so that whole rows are added at once.
struct Tap {
  int64_t phase, shift, begin, end;
};

std::vector<Tap> tapsAlong(int64_t kernel, int64_t stride, int64_t padding, int64_t positions, int64_t pixels) {
  std::vector<Tap> taps;
  for (int64_t t = 0; t < kernel; ++t) {
    const int64_t offset = t - padding;
    const int64_t phase = (offset % stride + stride) % stride;
    const int64_t shift = (offset - phase) / stride;
    const int64_t begin = std::max<int64_t>(0, -shift);
    const int64_t end = std::min(positions, (pixels - phase + stride - 1) / stride - shift);
    taps.push_back({phase, shift, begin, std::max(begin, end)});
  }
  return taps;
}

struct Geometry {
  int64_t channels, kernel, stride, height, width, outHeight, outWidth;
  std::vector<Tap> rows, columns;
};

// planes: (channel, ky, kx) × samples × h × w, what each tap contributes at each position. Fills rows begin…end of all
// samples' pixels.
template <class T>
void addUp(const T* planes, T* pictures, int64_t samples, int64_t begin, int64_t end, const Geometry& g) {
  const int64_t phaseWidth = (g.width + g.stride - 1) / g.stride;
  std::vector<T> buffer(static_cast<std::size_t>(g.stride * phaseWidth));
  for (int64_t row = begin; row < end; ++row) {
    const int64_t sample = row / (g.channels * g.height), channel = row / g.height % g.channels, y = row % g.height;
    std::fill(buffer.begin(), buffer.end(), T(0));
    for (int64_t ky = 0; ky < g.kernel; ++ky) {
      const Tap& vertical = g.rows[static_cast<std::size_t>(ky)];
      const int64_t position = y / g.stride - vertical.shift;
      if (y % g.stride != vertical.phase || position < vertical.begin || position >= vertical.end) continue;
      for (int64_t kx = 0; kx < g.kernel; ++kx) {
        const Tap& tap = g.columns[static_cast<std::size_t>(kx)];
        const int64_t plane = (channel * g.kernel + ky) * g.kernel + kx;
        const T* __restrict from = planes + ((plane * samples + sample) * g.outHeight + position) * g.outWidth;
        T* __restrict to = buffer.data() + tap.phase * phaseWidth + tap.shift;
        for (int64_t x = tap.begin; x < tap.end; ++x) to[x] += from[x];
      }
    }
    T* picture = pictures + row * g.width;
    for (int64_t phase = 0; phase < g.stride; ++phase) {
      const T* from = buffer.data() + phase * phaseWidth;
      for (int64_t x = phase; x < g.width; x += g.stride) picture[x] = *from++;
    }
  }
}

}  // namespace

Tensor fewChannelAdjoint(const Tensor& d, const Tensor& weight, int64_t stride, int64_t padding, int64_t height,
                         int64_t width) {
  constexpr int64_t kGroup = 8;  // samples a matrix product: its columns stay in the second-level cache
  const int64_t samples = d.size(0), maps = d.size(1), positions = d.size(2) * d.size(3);
  const Geometry geometry{weight.size(1),
                          weight.size(2),
                          stride,
                          height,
                          width,
                          d.size(2),
                          d.size(3),
                          tapsAlong(weight.size(2), stride, padding, d.size(2), height),
                          tapsAlong(weight.size(3), stride, padding, d.size(3), width)};
  const Tensor byPosition = d.permute({0, 2, 3, 1}).reshape({samples * positions, maps});
  const Tensor taps = weight.detach().reshape({maps, -1}).t();
  Tensor result = at::empty({samples, geometry.channels, height, width}, d.options());
  // Each matrix product runs on all threads: inside a parallel region the library's products hinder each other. Several
  // threads need larger ones to be worth their start.
  constexpr int64_t kParallelValues = 1 << 19;
  const int64_t group =
      at::get_num_threads() > 1 ? std::max(kGroup, kParallelValues / (taps.size(0) * positions)) : kGroup;
  AT_DISPATCH_FLOATING_TYPES(d.scalar_type(), "fewChannelAdjoint", [&] {
    for (int64_t first = 0; first < samples; first += group) {
      const int64_t count = std::min(group, samples - first);
      const Tensor planes = at::mm(taps, byPosition.narrow(0, first * positions, count * positions).t());
      const scalar_t* from = planes.data_ptr<scalar_t>();
      scalar_t* to = result.data_ptr<scalar_t>() + first * geometry.channels * height * width;
      at::parallel_for(0, count * geometry.channels * height, height * 2,
                       [&](int64_t begin, int64_t end) { addUp(from, to, count, begin, end, geometry); });
    }
  });
  return result;
}

}  // namespace hessianlab
