// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/few_channel_adjoint.h"

#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "model/nn/wide_loops.h"

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

// Single precision, kernels of five to eight taps a side, in wide vectors: what one position gives is a row of taps a
// vector, padded with zeros, and is added to a picture with a margin at once.
constexpr int64_t kRowOfTaps = 8;
using RowOfTaps [[gnu::vector_size(32)]] = float;

struct Margins {
  int64_t rows, width, stride;  // of the picture with its margin
};

// d: positions × maps; taps: maps × kKernel × kRowOfTaps. Two positions at once keep the processor's adders busy.
template <int kKernel>
HL_WIDE_LOOP void addPositions(const float* d, const float* taps, float* picture, int64_t maps, int64_t outHeight,
                               int64_t outWidth, const Margins& margins) {
  const auto add = [&](const RowOfTaps(&sums)[kKernel], int64_t y, int64_t x) {
    float* to = picture + y * margins.stride * margins.width + x * margins.stride;
    for (int k = 0; k < kKernel; ++k) {
      RowOfTaps pixels;
      std::memcpy(&pixels, to + k * margins.width, sizeof pixels);
      pixels += sums[k];
      std::memcpy(to + k * margins.width, &pixels, sizeof pixels);
    }
  };
  for (int64_t y = 0; y < outHeight; ++y) {
    for (int64_t x = 0; x < outWidth; x += 2) {
      const bool two = x + 1 < outWidth;
      const float *left = d + (y * outWidth + x) * maps, *right = two ? left + maps : left;
      RowOfTaps ofLeft[kKernel] = {}, ofRight[kKernel] = {};
      for (int64_t m = 0; m < maps; ++m) {
        for (int k = 0; k < kKernel; ++k) {
          RowOfTaps row;
          std::memcpy(&row, taps + (m * kKernel + k) * kRowOfTaps, sizeof row);
          ofLeft[k] += row * left[m];
          ofRight[k] += row * right[m];
        }
      }
      add(ofLeft, y, x);
      if (two) add(ofRight, y, x + 1);
    }
  }
}

using AddPositions = void (*)(const float*, const float*, float*, int64_t, int64_t, int64_t, const Margins&);
constexpr int64_t kFewestTaps = 5;  // with fewer most of a vector is padding
constexpr AddPositions kAddPositions[] = {addPositions<5>, addPositions<6>, addPositions<7>, addPositions<8>};

Tensor addedByPosition(const Tensor& d, const Tensor& weight, int64_t stride, int64_t padding, int64_t height,
                       int64_t width) {
  const int64_t samples = d.size(0), maps = d.size(1), outHeight = d.size(2), outWidth = d.size(3),
                channels = weight.size(1), kernel = weight.size(2);
  const Tensor byPosition = d.permute({0, 2, 3, 1}).contiguous();
  const Tensor taps = at::zeros({channels, maps, kernel, kRowOfTaps}, weight.options().requires_grad(false));
  taps.narrow(3, 0, kernel).copy_(weight.detach().transpose(0, 1));
  const Margins margins{std::max((outHeight - 1) * stride + kernel, padding + height),
                        std::max((outWidth - 1) * stride + kRowOfTaps, padding + width), stride};
  Tensor result = at::empty({samples, channels, height, width}, d.options());
  const auto *from = byPosition.data_ptr<float>(), *weights = taps.data_ptr<float>();
  auto* to = result.data_ptr<float>();
  const AddPositions add = kAddPositions[kernel - kFewestTaps];
  constexpr int64_t kGrain = 4;
  at::parallel_for(0, samples * channels, kGrain, [&](int64_t begin, int64_t end) {
    std::vector<float> picture(static_cast<std::size_t>(margins.rows * margins.width));
    for (int64_t plane = begin; plane < end; ++plane) {
      std::fill(picture.begin(), picture.end(), 0.0F);
      add(from + plane / channels * outHeight * outWidth * maps,
          weights + plane % channels * maps * kernel * kRowOfTaps, picture.data(), maps, outHeight, outWidth, margins);
      for (int64_t y = 0; y < height; ++y)
        std::copy_n(picture.data() + (y + padding) * margins.width + padding, width, to + (plane * height + y) * width);
    }
  });
  return result;
}

}  // namespace

Tensor fewChannelAdjoint(const Tensor& d, const Tensor& weight, int64_t stride, int64_t padding, int64_t height,
                         int64_t width) {
  if (d.scalar_type() == torch::kFloat32 && hasWideVectors() && weight.size(2) == weight.size(3) &&
      weight.size(2) >= kFewestTaps && weight.size(2) <= kRowOfTaps)
    return addedByPosition(d, weight, stride, padding, height, width);
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
