// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of all sizes brought to one. Pure; no Torch. Any thread.
#pragma once

#include <cstdint>

#include "model/formats/picture_file.h"

namespace hessianlab {

// Fit: the whole picture, with black bars where its shape is another. Fill: the middle of it, cut to shape. Stretch:
// the whole picture, distorted.
enum class Shaping { Fit, Fill, Stretch };

// Writes `picture` as channels × height × width bytes to `out`. Each pixel is the weighted mean of those it covers (a
// triangle as wide as two pixels of the smaller picture), so nothing is left out; a picture of that size stays as it
// is.
void writeShaped(const DecodedPicture& picture, int64_t width, int64_t height, Shaping shaping, uint8_t* out);

}  // namespace hessianlab
