// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/picture_scale.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <vector>

namespace hessianlab {

namespace {

struct Span {
  double begin, end;  // of the source that is shown, in its pixels
};

// For each target pixel the first source pixel that counts and the weights from there, whose sum is 1.
struct Weights {
  std::vector<int64_t> first;
  std::vector<std::vector<float>> weights;
};

Weights weightsFor(int64_t source, Span shown, int64_t target) {
  const double scale = (shown.end - shown.begin) / static_cast<double>(target), reach = std::max(1.0, scale);
  Weights result;
  for (int64_t i = 0; i < target; ++i) {
    const double centre = shown.begin + (static_cast<double>(i) + 0.5) * scale;
    const auto from = std::max<int64_t>(0, static_cast<int64_t>(std::floor(centre - reach)));
    const auto to = std::min<int64_t>(source, static_cast<int64_t>(std::ceil(centre + reach)));
    std::vector<float> weights;
    double sum = 0;
    for (int64_t j = from; j < to; ++j) {
      const double weight = std::max(0.0, 1 - std::abs(static_cast<double>(j) + 0.5 - centre) / reach);
      weights.push_back(static_cast<float>(weight));
      sum += weight;
    }
    for (float& weight : weights) weight = static_cast<float>(weight / sum);
    result.first.push_back(from);
    result.weights.push_back(std::move(weights));
  }
  return result;
}

uint8_t byteOf(float value) {
  return static_cast<uint8_t>(std::clamp(std::lround(value), 0L, 255L));
}

// The shown part of `picture` as width × height in a frame of `stride` × ?, from `out` on; a plane of `plane` bytes a
// channel.
void scale(const DecodedPicture& picture, Span across, Span down, int64_t width, int64_t height, int64_t stride,
           int64_t plane, uint8_t* out) {
  const Weights columns = weightsFor(picture.width, across, width), rows = weightsFor(picture.height, down, height);
  const int64_t channels = picture.channels, line = width * channels;
  // Rows that were brought to the width, made as they are needed: never more than two rows of the target reach for.
  std::vector<std::vector<float>> narrow(static_cast<std::size_t>(picture.height));
  const auto narrowed = [&](int64_t y) -> const std::vector<float>& {
    std::vector<float>& row = narrow[static_cast<std::size_t>(y)];
    if (!row.empty()) return row;
    row.assign(static_cast<std::size_t>(line), 0);
    const uint8_t* from = picture.values.data() + y * picture.width * channels;
    for (int64_t x = 0; x < width; ++x) {
      const auto at = static_cast<std::size_t>(x);
      const uint8_t* pixel = from + columns.first[at] * channels;
      for (const float weight : columns.weights[at])
        for (int64_t c = 0; c < channels; ++c) row[static_cast<std::size_t>(x * channels + c)] += weight * *pixel++;
    }
    return row;
  };
  std::vector<float> sum(static_cast<std::size_t>(line));
  int64_t forgotten = 0;
  for (int64_t y = 0; y < height; ++y) {
    const auto at = static_cast<std::size_t>(y);
    std::fill(sum.begin(), sum.end(), 0.0f);
    for (; forgotten < rows.first[at]; ++forgotten)
      std::vector<float>().swap(narrow[static_cast<std::size_t>(forgotten)]);
    int64_t source = rows.first[at];
    for (const float weight : rows.weights[at]) {
      const std::vector<float>& row = narrowed(source++);
      for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += weight * row[i];
    }
    for (int64_t x = 0; x < width; ++x)
      for (int64_t c = 0; c < channels; ++c)
        out[c * plane + y * stride + x] = byteOf(sum[static_cast<std::size_t>(x * channels + c)]);
  }
}

// The length of `extent` pixels when scaled, at least one pixel and at most `most`.
int64_t scaled(int64_t extent, double factor, int64_t most) {
  return std::clamp<int64_t>(std::llround(static_cast<double>(extent) * factor), 1, most);
}

}  // namespace

void writeShaped(const DecodedPicture& picture, int64_t width, int64_t height, Shaping shaping, uint8_t* out) {
  const int64_t plane = width * height;
  const auto w = static_cast<double>(picture.width), h = static_cast<double>(picture.height);
  const double across = static_cast<double>(width) / w, down = static_cast<double>(height) / h;
  const Span wholeWidth{0, w}, wholeHeight{0, h};
  switch (shaping) {
    case Shaping::Stretch:
      return scale(picture, wholeWidth, wholeHeight, width, height, width, plane, out);
    case Shaping::Fill: {
      const double factor = std::max(across, down), shownWidth = static_cast<double>(width) / factor,
                   shownHeight = static_cast<double>(height) / factor;
      return scale(picture, {(w - shownWidth) / 2, (w + shownWidth) / 2},
                   {(h - shownHeight) / 2, (h + shownHeight) / 2}, width, height, width, plane, out);
    }
    case Shaping::Fit: {
      const double factor = std::min(across, down);
      const int64_t innerWidth = scaled(picture.width, factor, width),
                    innerHeight = scaled(picture.height, factor, height);
      std::memset(out, 0, static_cast<std::size_t>(plane * picture.channels));
      return scale(picture, wholeWidth, wholeHeight, innerWidth, innerHeight, width, plane,
                   out + (height - innerHeight) / 2 * width + (width - innerWidth) / 2);
    }
  }
}

}  // namespace hessianlab
