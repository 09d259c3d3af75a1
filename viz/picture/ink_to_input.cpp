// SPDX-License-Identifier: GPL-3.0-or-later
// See ink_to_input.h.
#include "viz/picture/ink_to_input.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hessianlab {

namespace {

constexpr float kFaint = 0.1F;  // of the brightest pixel

// One channel of a drawing, or its mean over the channels.
struct Plane {
  int width = 0, height = 0;
  std::vector<float> values;
};

Plane planeOf(const QImage& rgb, int channels, int channel) {
  Plane plane{rgb.width(), rgb.height(), {}};
  plane.values.reserve(static_cast<std::size_t>(plane.width) * static_cast<std::size_t>(plane.height));
  for (int y = 0; y < plane.height; ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(rgb.constScanLine(y));
    for (int x = 0; x < plane.width; ++x) {
      const QRgb pixel = line[x];
      const int value = channels == 1  ? (qRed(pixel) + qGreen(pixel) + qBlue(pixel))
                        : channel == 0 ? 3 * qRed(pixel)
                        : channel == 1 ? 3 * qGreen(pixel)
                                       : 3 * qBlue(pixel);
      plane.values.push_back(static_cast<float>(value) / (3 * 255));
    }
  }
  return plane;
}

// Which pixels of a line of the drawing a pixel of the input covers, and with which share of its area.
struct Cover {
  int first = 0;
  std::vector<float> shares;
};

// Pixel j covers begin + j·step … begin + (j + 1)·step; what lies outside the drawing is black.
std::vector<Cover> covers(double begin, double step, int count, int size) {
  std::vector<Cover> all;
  for (int j = 0; j < count; ++j) {
    const double from = begin + j * step, to = from + step;
    Cover cover;
    cover.first = std::clamp(static_cast<int>(std::floor(from)), 0, size);
    const int last = std::clamp(static_cast<int>(std::ceil(to)), 0, size);
    for (int i = cover.first; i < last; ++i) {
      const double overlap = std::min(to, i + 1.0) - std::max(from, static_cast<double>(i));
      cover.shares.push_back(static_cast<float>(std::max(0.0, overlap) / step));
    }
    all.push_back(std::move(cover));
  }
  return all;
}

void resample(const Plane& plane, const std::vector<Cover>& columns, const std::vector<Cover>& rows,
              std::vector<float>& into) {
  const std::size_t width = columns.size();
  std::vector<float> narrow(static_cast<std::size_t>(plane.height) * width);
  for (int y = 0; y < plane.height; ++y)
    for (std::size_t j = 0; j < width; ++j) {
      const float* line = plane.values.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(plane.width);
      float sum = 0;
      for (std::size_t i = 0; i < columns[j].shares.size(); ++i)
        sum += columns[j].shares[i] * line[static_cast<std::size_t>(columns[j].first) + i];
      narrow[static_cast<std::size_t>(y) * width + j] = sum;
    }
  for (const Cover& row : rows)
    for (std::size_t j = 0; j < width; ++j) {
      float sum = 0;
      for (std::size_t i = 0; i < row.shares.size(); ++i)
        sum += row.shares[i] * narrow[(static_cast<std::size_t>(row.first) + i) * width + j];
      into.push_back(std::round(255 * std::clamp(sum, 0.0F, 1.0F)) / 255);
    }
}

std::vector<float> resampled(const QImage& rgb, const InputFormat& format, double left, double top, double stepX,
                             double stepY) {
  const auto columns = covers(left, stepX, format.width, rgb.width());
  const auto rows = covers(top, stepY, format.height, rgb.height());
  std::vector<float> values;
  for (int c = 0; c < format.channels; ++c) resample(planeOf(rgb, format.channels, c), columns, rows, values);
  return values;
}

// Where the ink is, in pixels of the drawing; right and bottom are the far edges.
struct InkExtent {
  int left = std::numeric_limits<int>::max(), top = std::numeric_limits<int>::max(), right = 0, bottom = 0;
  double massX = 0, massY = 0, mass = 0;
};

InkExtent extentOf(const Plane& grey) {
  InkExtent extent;
  const float brightest = *std::max_element(grey.values.begin(), grey.values.end());
  for (int y = 0; y < grey.height; ++y)
    for (int x = 0; x < grey.width; ++x) {
      const float value =
          grey.values[static_cast<std::size_t>(y) * static_cast<std::size_t>(grey.width) + static_cast<std::size_t>(x)];
      if (value <= kFaint * brightest) continue;
      extent.left = std::min(extent.left, x), extent.right = std::max(extent.right, x + 1);
      extent.top = std::min(extent.top, y), extent.bottom = std::max(extent.bottom, y + 1);
      const auto mass = static_cast<double>(value);
      extent.mass += mass;
      extent.massX += mass * (x + 0.5);
      extent.massY += mass * (y + 0.5);
    }
  return extent;
}

// Begin of an interval of `length` with `middle` in its middle, moved so that it holds from … to.
double placed(double middle, double length, double from, double to) {
  return std::clamp(middle - length / 2, std::min(to - length, from), std::max(to - length, from));
}

}  // namespace

std::vector<float> inkAsItIs(const QImage& ink, const InputFormat& format) {
  if (ink.isNull()) return std::vector<float>(static_cast<std::size_t>(format.channels * format.height * format.width));
  const QImage rgb = ink.convertToFormat(QImage::Format_RGB32);
  return resampled(rgb, format, 0, 0, static_cast<double>(rgb.width()) / format.width,
                   static_cast<double>(rgb.height()) / format.height);
}

std::vector<float> inkCentred(const QImage& ink, const InputFormat& format, double box) {
  const std::vector<float> nothing(static_cast<std::size_t>(format.channels * format.height * format.width));
  if (ink.isNull()) return nothing;
  const QImage rgb = ink.convertToFormat(QImage::Format_RGB32);
  const InkExtent extent = extentOf(planeOf(rgb, 1, 0));
  if (extent.mass == 0) return nothing;
  const double step = std::max(extent.right - extent.left, extent.bottom - extent.top) / box;
  const double left = placed(extent.massX / extent.mass, format.width * step, extent.left, extent.right);
  const double top = placed(extent.massY / extent.mass, format.height * step, extent.top, extent.bottom);
  return resampled(rgb, format, left, top, step, step);
}

}  // namespace hessianlab
