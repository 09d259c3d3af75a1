// SPDX-License-Identifier: GPL-3.0-or-later
// IDX files (LeCun, Cortes, Burges: the format of MNIST), plain or gzip. Pure and strict; no Torch. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

constexpr double kMostIdxBytes = 1 << 30;

struct IdxImages {
  int64_t count = 0, height = 0, width = 0;
  std::vector<uint8_t> pixels;  // count × height × width
};

// `bytes` may be gzip; `origin` (the file's path) begins every InputError. Checked: magic, sizes in 64 bits with a cap
// of 1 GiB and of `memory` bytes, exact length, at least one item. What is unpacked is never more than the header
// promises, and takes memory once.
IdxImages parseIdxImages(std::string_view bytes, const std::string& origin, double memory = kMostIdxBytes);

// What the third byte of an IDX file says of its items, "32-bit floats"; nullptr: nothing that the format knows.
const char* idxItems(uint8_t code);

// As above, and every label is below `classes`.
std::vector<uint8_t> parseIdxLabels(std::string_view bytes, int64_t classes, const std::string& origin);

}  // namespace hessianlab
