// SPDX-License-Identifier: GPL-3.0-or-later
// The binary layout of CIFAR-10 (Krizhevsky 2009): records of one label byte and 3×32×32 colour bytes, red, green and
// blue by rows, one after the other without a header. Pure and strict; no Torch. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

constexpr int64_t kCifarSide = 32, kCifarChannels = 3;
constexpr int64_t kCifarPixels = kCifarChannels * kCifarSide * kCifarSide;

struct CifarRecords {
  int64_t count = 0;
  std::vector<uint8_t> labels;  // count, below the number of classes
  std::vector<uint8_t> pixels;  // count × 3 × 32 × 32
};

// InputError, beginning with `origin` (the file's path): no record, a length that is no whole number of them, or a
// label that is not below `classes`.
CifarRecords parseCifar(std::string_view bytes, int64_t classes, const std::string& origin);

// The names of the classes, one a line (batches.meta.txt); empty lines at the end do not count. InputError: not
// `classes` of them, or one that is empty or holds control characters.
std::vector<std::string> parseClassNames(const std::string& text, int64_t classes, const std::string& origin);

}  // namespace hessianlab
