// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picture_sheet.h"

#include <png.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "model/base/error.h"

namespace hessianlab::cli {

namespace {

using Rgb = std::array<double, 3>;  // 0 … 1
// Equally light, so that neither sign looks stronger.
constexpr Rgb kLess{0.13, 0.4, 0.78}, kMore{0.78, 0.16, 0.18}, kNothing{1, 1, 1};

std::size_t planeOf(const Picture& picture) {
  return static_cast<std::size_t>(picture.height) * static_cast<std::size_t>(picture.width);
}

Rgb inputColour(const Picture& picture, std::size_t at) {
  Rgb colour;
  for (std::size_t c = 0; c < 3; ++c)
    colour[c] = std::clamp<double>(picture.values[at + (picture.channels == 3 ? c : 0) * planeOf(picture)], 0, 1);
  return colour;
}

// Of several channels the one that changes most.
Rgb changeColour(const Picture& picture, std::size_t at, double full) {
  double value = 0;
  for (std::size_t c = 0; c < static_cast<std::size_t>(picture.channels); ++c)
    if (const double here = picture.values[at + c * planeOf(picture)]; std::abs(here) > std::abs(value)) value = here;
  const double share = full > 0 ? std::min(std::abs(value) / full, 1.0) : 0;
  const Rgb& end = value < 0 ? kLess : kMore;
  Rgb colour;
  for (std::size_t c = 0; c < 3; ++c) colour[c] = kNothing[c] + share * (end[c] - kNothing[c]);
  return colour;
}

class Canvas {
 public:
  Canvas(std::size_t width, std::size_t height, std::size_t scale)
      : width_(width * scale), height_(height * scale), scale_(scale), bytes_(width_ * height_ * 3, 255) {}

  void fill(std::size_t x, std::size_t y, const Rgb& colour) {
    for (std::size_t row = y * scale_; row < (y + 1) * scale_; ++row)
      for (std::size_t column = x * scale_; column < (x + 1) * scale_; ++column)
        for (std::size_t c = 0; c < 3; ++c)
          bytes_[(row * width_ + column) * 3 + c] = static_cast<std::uint8_t>(std::lround(255 * colour[c]));
  }

  std::string png() const {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width_);
    image.height = static_cast<png_uint_32>(height_);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    std::string bytes;
    const bool sized = png_image_write_to_memory(&image, nullptr, &size, 0, bytes_.data(), 0, nullptr) != 0;
    bytes.resize(size);
    if (!sized || png_image_write_to_memory(&image, bytes.data(), &size, 0, bytes_.data(), 0, nullptr) == 0)
      throw RunError(std::string("the picture could not be made: ") + image.message);
    bytes.resize(size);
    return bytes;
  }

 private:
  std::size_t width_, height_, scale_;
  std::vector<std::uint8_t> bytes_;
};

void draw(const SheetCell& cell, std::size_t left, std::size_t top, Canvas& canvas) {
  const Picture& picture = cell.picture;
  double own = 0;
  for (const float value : picture.values) own = std::max<double>(own, std::abs(value));
  const double full = cell.full > 0 ? cell.full : own;
  const auto width = static_cast<std::size_t>(picture.width);
  for (std::size_t at = 0; at < planeOf(picture); ++at)
    canvas.fill(left + at % width, top + at / width,
                cell.perturbation ? changeColour(picture, at, full) : inputColour(picture, at));
}

}  // namespace

std::string pictureSheet(const std::vector<std::vector<SheetCell>>& cells, int scale) {
  const Picture& first = cells.front().front().picture;
  const auto width = static_cast<std::size_t>(first.width) + 1, height = static_cast<std::size_t>(first.height) + 1;
  Canvas canvas(cells.front().size() * width - 1, cells.size() * height - 1, static_cast<std::size_t>(scale));
  for (std::size_t row = 0; row < cells.size(); ++row)
    for (std::size_t column = 0; column < cells[row].size(); ++column)
      draw(cells[row][column], column * width, row * height, canvas);
  return canvas.png();
}

}  // namespace hessianlab::cli
