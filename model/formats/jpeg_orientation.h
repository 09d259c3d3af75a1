// SPDX-License-Identifier: GPL-3.0-or-later
// Which way is up in a JPEG: a phone saves its pictures lying and notes how it was held (Exif 2.3, tag 0x0112). Pure;
// no Torch. Any thread.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/formats/picture_file.h"

namespace hessianlab {

// How the stored rows and columns become the upright picture.
struct Orientation {
  bool transposed = false;                          // rows are columns; the sides change places
  bool leftForRight = false, topForBottom = false;  // of the upright picture
  bool isUpright() const { return !transposed && !leftForRight && !topForBottom; }
};

// Upright where nothing is noted, or what is noted is damaged: the picture is one all the same. Reads the segments
// before the pixels where they stand and takes no memory.
Orientation jpegOrientation(std::string_view bytes);

// The picture, turned as noted.
DecodedPicture upright(DecodedPicture picture, const Orientation& orientation);

}  // namespace hessianlab
