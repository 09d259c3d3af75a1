// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/jpeg_orientation.h"

#include <cstddef>
#include <optional>
#include <utility>

namespace hessianlab {

namespace {

// Unsigned numbers of a text, in either order of bytes; nullopt behind its end.
class NumbersIn {
 public:
  NumbersIn(std::string_view bytes, bool littleEndian) : bytes_(bytes), littleEndian_(littleEndian) {}

  std::optional<uint32_t> at(std::size_t place, std::size_t width) const {
    if (place > bytes_.size() || width > bytes_.size() - place) return std::nullopt;
    uint32_t number = 0;
    for (std::size_t i = 0; i < width; ++i) {
      const std::size_t next = place + (littleEndian_ ? width - 1 - i : i);
      number = number << 8 | static_cast<unsigned char>(bytes_[next]);
    }
    return number;
  }

 private:
  std::string_view bytes_;
  bool littleEndian_;
};

// The number 1 … 8 of a TIFF file's first directory; nullopt: none, or damaged.
std::optional<uint32_t> orientationOfTiff(std::string_view tiff) {
  constexpr uint32_t kTag = 0x0112, kShort = 3, kMagic = 42, kUprightAsStored = 1, kLast = 8;
  constexpr std::size_t kEntryBytes = 12;
  const bool little = tiff.starts_with("II");
  if (!little && !tiff.starts_with("MM")) return std::nullopt;
  const NumbersIn numbers(tiff, little);
  const auto directory = numbers.at(4, 4);
  if (numbers.at(2, 2) != kMagic || !directory) return std::nullopt;
  const auto entries = numbers.at(*directory, 2);
  if (!entries) return std::nullopt;
  for (std::size_t i = 0; i < *entries; ++i) {
    const std::size_t entry = std::size_t{*directory} + 2 + i * kEntryBytes;
    const auto tag = numbers.at(entry, 2);
    if (!tag) return std::nullopt;
    if (*tag != kTag) continue;
    const auto value = numbers.at(entry + 8, 2);
    const bool isOne = numbers.at(entry + 2, 2) == kShort && numbers.at(entry + 4, 4) == 1U;
    if (!isOne || !value || *value < kUprightAsStored || *value > kLast) return std::nullopt;
    return value;
  }
  return std::nullopt;
}

// The content of the first Exif segment; empty: there is none before the pixels.
std::string_view exifOf(std::string_view jpeg) {
  constexpr std::string_view kExif("Exif\0\0", 6);
  constexpr uint32_t kMarker = 0xFF, kApp1 = 0xE1, kPixels = 0xDA, kEnd = 0xD9;
  const NumbersIn numbers(jpeg, false);
  std::size_t place = 2;
  while (numbers.at(place, 1) == kMarker) {
    const auto kind = numbers.at(place + 1, 1);
    if (kind == kMarker) {  // filling
      ++place;
      continue;
    }
    const auto length = numbers.at(place + 2, 2);  // which counts itself
    if (!kind || kind == kPixels || kind == kEnd || !length || *length < 2) return {};
    const std::string_view content = jpeg.substr(place + 4 <= jpeg.size() ? place + 4 : jpeg.size(), *length - 2);
    if (kind == kApp1 && content.starts_with(kExif)) return content.substr(kExif.size());
    place += 2 + std::size_t{*length};
  }
  return {};
}

}  // namespace

Orientation jpegOrientation(std::string_view bytes) {
  switch (orientationOfTiff(exifOf(bytes)).value_or(1)) {
    case 2:
      return {false, true, false};
    case 3:
      return {false, true, true};
    case 4:
      return {false, false, true};
    case 5:
      return {true, false, false};
    case 6:
      return {true, true, false};
    case 7:
      return {true, true, true};
    case 8:
      return {true, false, true};
    default:
      return {};
  }
}

DecodedPicture upright(DecodedPicture picture, const Orientation& orientation) {
  if (orientation.isUpright()) return picture;
  DecodedPicture turned{picture.width, picture.height, picture.channels, {}};
  if (orientation.transposed) std::swap(turned.width, turned.height);
  turned.values.resize(picture.values.size());
  uint8_t* to = turned.values.data();
  for (int64_t row = 0; row < turned.height; ++row)
    for (int64_t column = 0; column < turned.width; ++column) {
      int64_t x = orientation.leftForRight ? turned.width - 1 - column : column;
      int64_t y = orientation.topForBottom ? turned.height - 1 - row : row;
      if (orientation.transposed) std::swap(x, y);
      const uint8_t* from = picture.values.data() + (y * picture.width + x) * picture.channels;
      for (int64_t channel = 0; channel < picture.channels; ++channel) *to++ = from[channel];
    }
  return turned;
}

}  // namespace hessianlab
