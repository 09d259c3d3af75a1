// SPDX-License-Identifier: GPL-3.0-or-later
// The binary layout of CIFAR-10 and CIFAR-100 (Krizhevsky 2009): records of one label byte (CIFAR-100: two, the coarse
// and the fine) and 3×32×32 colour bytes, red, green and blue by rows, one after the other without a header. Pure and
// strict; no Torch. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

constexpr int64_t kCifarSide = 32, kCifarChannels = 3;
constexpr int64_t kCifarPixels = kCifarChannels * kCifarSide * kCifarSide;

struct CifarLayout {
  const char* title;  // "CIFAR-10"
  int64_t labels;     // label bytes before the pixels
  int64_t label;      // which of them is read
  int64_t classes;    // it is below

  constexpr int64_t recordBytes() const { return labels + kCifarPixels; }
};
constexpr CifarLayout kCifar10{"CIFAR-10", 1, 0, 10};
constexpr CifarLayout kCifar100Fine{"CIFAR-100", 2, 1, 100}, kCifar100Coarse{"CIFAR-100", 2, 0, 20};

// How many records a file of so many bytes holds. InputError, beginning with `origin`, here and below: none, or no
// whole number of them.
int64_t cifarRecords(uint64_t bytes, const CifarLayout& layout, const std::string& origin);

// Records out of a file, from its record `first` on: `bytes` is a whole number of them. Writes a label each and
// kCifarPixels bytes each. InputError: a label that is not below the number of classes.
void takeCifar(std::string_view bytes, int64_t first, const CifarLayout& layout, uint8_t* labels, uint8_t* pixels,
               const std::string& origin);

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
