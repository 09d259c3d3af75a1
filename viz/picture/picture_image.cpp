// SPDX-License-Identifier: GPL-3.0-or-later
// See picture_image.h.
#include "viz/picture/picture_image.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hessianlab {

static constexpr QRgb notFinite = qRgb(255, 0, 255);

// Does the number of values agree with the sizes?
static bool agrees(std::span<const float> values, int channels, int height, int width) {
  return (channels == 1 || channels == 3) && height > 0 && width > 0 &&
         values.size() == static_cast<size_t>(channels) * static_cast<size_t>(height) * static_cast<size_t>(width);
}

QImage toGreyImage(std::span<const float> values, int channels, int height, int width) {
  if (!agrees(values, channels, height, width)) {
    return {};
  }
  QImage image(width, height, QImage::Format_RGB32);
  const size_t plane = static_cast<size_t>(height) * static_cast<size_t>(width);
  for (int row = 0; row < height; ++row) {
    for (int column = 0; column < width; ++column) {
      const size_t at = static_cast<size_t>(row) * static_cast<size_t>(width) + static_cast<size_t>(column);
      std::array<int, 3> rgb{};
      bool finite = true;
      for (size_t c = 0; c < 3; ++c) {
        const float value = values[at + (channels == 3 ? c : 0) * plane];
        finite = finite && std::isfinite(value);
        rgb[c] = finite ? static_cast<int>(std::lround(255 * std::clamp(value, 0.0f, 1.0f))) : 0;
      }
      image.setPixel(column, row, finite ? qRgb(rgb[0], rgb[1], rgb[2]) : notFinite);
    }
  }
  return image;
}

std::vector<float> signedPlane(std::span<const float> values, int channels, SignedChannels seen) {
  const size_t pixels = values.size() / static_cast<size_t>(channels);
  if (channels == 3 && seen != SignedChannels::Strongest && seen != SignedChannels::Together) {
    const size_t one = static_cast<size_t>(seen) - static_cast<size_t>(SignedChannels::Red);
    const auto plane = values.subspan(one * pixels, pixels);
    return {plane.begin(), plane.end()};
  }
  std::vector<float> strongest(pixels);
  for (size_t at = 0; at < pixels; ++at) {
    for (size_t c = 0; c < static_cast<size_t>(channels); ++c) {
      const float candidate = values[at + c * pixels];
      if (!std::isfinite(candidate) || std::abs(candidate) > std::abs(strongest[at])) strongest[at] = candidate;
      if (!std::isfinite(candidate)) break;
    }
  }
  return strongest;
}

QImage toSignedImage(std::span<const float> values, int channels, int height, int width, double scale, bool dark,
                     SignedChannels seen) {
  if (!agrees(values, channels, height, width)) {
    return {};
  }
  const double full = scale > 0 ? scale : std::max(largestMagnitude(values), 1e-30);
  if (channels == 3 && seen == SignedChannels::Together) {
    std::vector<float> colors(values.begin(), values.end());
    for (float& value : colors) value = static_cast<float>(0.5 + 0.5 * static_cast<double>(value) / full);
    return toGreyImage(colors, 3, height, width);
  }
  // The ends are equally light, so neither sign looks stronger.
  using Rgb = std::array<double, 3>;
  const Rgb negative = dark ? Rgb{90, 160, 255} : Rgb{33, 102, 200};
  const Rgb positive = dark ? Rgb{255, 110, 95} : Rgb{200, 40, 45};
  const Rgb middle = dark ? Rgb{24, 26, 30} : Rgb{255, 255, 255};
  const std::vector<float> plane = signedPlane(values, channels, seen);
  QImage image(width, height, QImage::Format_RGB32);
  for (int row = 0; row < height; ++row) {
    for (int column = 0; column < width; ++column) {
      const float value = plane[static_cast<size_t>(row) * static_cast<size_t>(width) + static_cast<size_t>(column)];
      const double share = std::clamp(std::abs(value) / full, 0.0, 1.0);
      const Rgb& end = value < 0 ? negative : positive;
      const auto mix = [&](size_t c) {
        return static_cast<int>(std::lround(middle[c] + share * (end[c] - middle[c])));
      };
      image.setPixel(column, row, std::isfinite(value) ? qRgb(mix(0), mix(1), mix(2)) : notFinite);
    }
  }
  return image;
}

QImage toSignedGreyImage(std::span<const float> values, int channels, int height, int width, double scale,
                         SignedChannels seen) {
  if (!agrees(values, channels, height, width)) return {};
  const double full = scale > 0 ? scale : std::max(largestMagnitude(values), 1e-30);
  std::vector<float> plane = signedPlane(values, channels, seen);
  for (float& value : plane) value = static_cast<float>(0.5 + 0.5 * static_cast<double>(value) / full);
  return toGreyImage(plane, 1, height, width);
}

double largestMagnitude(std::span<const float> values) {
  double largest = 0;
  for (const float value : values) {
    largest = std::isfinite(value) ? std::max(largest, std::abs(static_cast<double>(value))) : largest;
  }
  return largest;
}

}  // namespace hessianlab
