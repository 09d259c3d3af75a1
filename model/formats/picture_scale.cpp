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

// How much each source pixel of a row (or column) counts in each target pixel. Nothing is kept for each source pixel:
// a row may have millions.
class Axis {
 public:
  Axis(int64_t source, Span shown, int64_t target)
      : source_(source),
        begin_(shown.begin),
        scale_((shown.end - shown.begin) / static_cast<double>(target)),
        reach_(std::max(1.0, scale_)) {
    for (int64_t t = 0; t < target; ++t) {
      double sum = 0;
      for (int64_t j = first(t); j < last(t); ++j) sum += height(t, j);
      sums_.push_back(sum);
    }
  }
  int64_t target() const { return static_cast<int64_t>(sums_.size()); }
  int64_t first(int64_t t) const { return std::max<int64_t>(0, static_cast<int64_t>(std::floor(centre(t) - reach_))); }
  int64_t last(int64_t t) const {  // one behind
    return std::min(source_, static_cast<int64_t>(std::ceil(centre(t) + reach_)));
  }
  // Those of one target pixel add up to 1.
  float weight(int64_t t, int64_t j) const {
    return static_cast<float>(height(t, j) / sums_[static_cast<std::size_t>(t)]);
  }

 private:
  double centre(int64_t t) const { return begin_ + (static_cast<double>(t) + 0.5) * scale_; }
  double height(int64_t t, int64_t j) const {
    return std::max(0.0, 1 - std::abs(static_cast<double>(j) + 0.5 - centre(t)) / reach_);
  }

  int64_t source_;
  double begin_, scale_, reach_;
  std::vector<double> sums_;
};

uint8_t byteOf(float value) {
  return static_cast<uint8_t>(std::clamp(std::lround(value), 0L, 255L));
}

// A part of planes that lie one behind the other.
struct Frame {
  uint8_t* out;
  int64_t line, plane;  // bytes from a row to the next, from a channel to the next
};

// Source row `y` brought to the target's width, the channels of a pixel together.
void narrowRow(const DecodedPicture& picture, int64_t y, const Axis& columns, std::vector<float>& row) {
  const int64_t channels = picture.channels;
  const uint8_t* from = picture.values.data() + y * picture.width * channels;
  float* to = row.data();
  for (int64_t x = 0; x < columns.target(); ++x, to += channels) {
    std::fill_n(to, channels, 0.0F);
    for (int64_t j = columns.first(x); j < columns.last(x); ++j) {
      const float weight = columns.weight(x, j);
      for (int64_t c = 0; c < channels; ++c) to[c] += weight * static_cast<float>(from[j * channels + c]);
    }
  }
}

// Each source row is brought to the width once, and added to the target rows that it counts in.
void scale(const DecodedPicture& picture, const Axis& columns, const Axis& rows, const Frame& frame) {
  const int64_t channels = picture.channels;
  const auto line = static_cast<std::size_t>(columns.target() * channels);
  std::vector<float> row(line), sums(line * static_cast<std::size_t>(rows.target()));
  int64_t begin = 0;  // of the target rows that are not finished
  for (int64_t y = rows.first(0); y < rows.last(rows.target() - 1); ++y) {
    narrowRow(picture, y, columns, row);
    while (rows.last(begin) <= y) ++begin;
    for (int64_t t = begin; t < rows.target() && rows.first(t) <= y; ++t) {
      const float weight = rows.weight(t, y);
      float* sum = sums.data() + static_cast<std::size_t>(t) * line;
      for (std::size_t i = 0; i < line; ++i) sum[i] += weight * row[i];
    }
  }
  const float* sum = sums.data();
  for (int64_t y = 0; y < rows.target(); ++y)
    for (int64_t x = 0; x < columns.target(); ++x)
      for (int64_t c = 0; c < channels; ++c) frame.out[c * frame.plane + y * frame.line + x] = byteOf(*sum++);
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
  Span columns{0, w}, rows{0, h};
  int64_t innerWidth = width, innerHeight = height;
  if (shaping == Shaping::Fill) {
    const double factor = std::max(across, down), shownWidth = static_cast<double>(width) / factor,
                 shownHeight = static_cast<double>(height) / factor;
    columns = {(w - shownWidth) / 2, (w + shownWidth) / 2};
    rows = {(h - shownHeight) / 2, (h + shownHeight) / 2};
  }
  if (shaping == Shaping::Fit) {
    const double factor = std::min(across, down);
    innerWidth = scaled(picture.width, factor, width);
    innerHeight = scaled(picture.height, factor, height);
    std::memset(out, 0, static_cast<std::size_t>(plane * picture.channels));
  }
  uint8_t* const corner = out + (height - innerHeight) / 2 * width + (width - innerWidth) / 2;
  scale(picture, Axis(picture.width, columns, innerWidth), Axis(picture.height, rows, innerHeight),
        {corner, width, plane});
}

}  // namespace hessianlab
