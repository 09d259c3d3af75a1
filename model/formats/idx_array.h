// SPDX-License-Identifier: GPL-3.0-or-later
// IDX files of one's own: pictures of any size, grey or in colour, and labels of up to 1,000 classes that may begin at
// 0 or 1. The layout is that of idx.h, which is stricter for the sets that are known. Pure and strict; no Torch. Any
// thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

struct IdxPictures {
  int64_t count = 0, channels = 1, height = 0, width = 0;
  bool channelsLast = false;    // the channels of a pixel stand together
  std::vector<uint8_t> pixels;  // count × channels × height × width, or count × height × width × channels
};

// Bytes in 3 dimensions (grey), or in 4 of which the second or the last is 1 or 3 (the channels; where both are, the
// second). `bytes` may be gzip, and are used up: a plain file takes memory once. `origin` begins every InputError.
// Checked: magic, sizes within `memory` bytes, exact length, at least one picture.
IdxPictures parseIdxPictures(std::vector<uint8_t> bytes, const std::string& origin, double memory);

// The same of the header alone, without the pixels. `beginning`: the first bytes of the file, unpacked.
IdxPictures parseIdxPicturesHeader(std::string_view beginning, const std::string& origin);

// Bytes or whole numbers of 16 or 32 bits in 1 dimension, none below 0 or above 65,535; as they stand.
std::vector<int64_t> parseIdxClasses(std::vector<uint8_t> bytes, const std::string& origin);

// Begins as an IDX file of bytes or whole numbers does; `dimensions`: 1 labels, 3 or 4 pictures, 0 any of these.
bool looksLikeIdx(std::string_view bytes, int dimensions = 0);

}  // namespace hessianlab
