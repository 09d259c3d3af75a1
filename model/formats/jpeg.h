// SPDX-License-Identifier: GPL-3.0-or-later
// What picture_file.h asks of libjpeg, in one file of its own: the library leaves by a jump.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

struct JpegWish {
  bool pixels = false;  // otherwise only sizes and channels of the file
  bool colour = false;  // 3 channels, otherwise 1
  int reduction = 1;    // 1, 2, 4 or 8: both sides divided by it, rounded up
};

struct JpegPicture {
  int64_t width = 0, height = 0, channels = 0;  // without pixels: those of the file
  std::vector<uint8_t> values;
  std::string problem;  // libjpeg's words where it failed
};

// False where the file cannot be read: `problem` says why. Data that end too early count as damaged.
bool readJpeg(std::string_view bytes, const JpegWish& wish, JpegPicture& picture);

}  // namespace hessianlab
