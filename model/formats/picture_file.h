// SPDX-License-Identifier: GPL-3.0-or-later
// PNG and JPEG files as pixels, within bounds: the sizes that a file states are judged before memory is taken for it.
// A JPEG is upright: turned as its camera noted (jpeg_orientation.h), its sizes, too. Pure; no Torch. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

constexpr int64_t kMostPicturePixels = int64_t{1} << 26;  // 64 megapixels

struct PictureHeader {
  int64_t width = 0, height = 0;
  bool colour = false;  // as the file states it; its pixels may be grey all the same
};

struct DecodedPicture {
  int64_t width = 0, height = 0, channels = 1;  // 1 or 3
  std::vector<uint8_t> values;                  // rows of pixels, the channels of a pixel together
};

// InputError, beginning with `origin`, here and below: it is no PNG or JPEG, is damaged or truncated, has more than 64
// megapixels, or is a JPEG for printing (CMYK).
PictureHeader readPictureHeader(std::string_view bytes, const std::string& origin);

// `colour`: red, green and blue; otherwise grey (0.299, 0.587, 0.114 of them). What is transparent is shown on white. A
// JPEG that is larger than needed is read at half, a quarter or an eighth of its size, but its sides are not made
// shorter than `enough` pixels (0: at its own size).
DecodedPicture decodePicture(std::string_view bytes, bool colour, int64_t enough, const std::string& origin);

}  // namespace hessianlab
