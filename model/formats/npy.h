// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's array files (numpy.org/doc/stable/reference/generated/numpy.lib.format.html), versions 1 to 3: a header that
// says type and shape, then the items. Whole numbers of 1, 2, 4 and 8 bytes and floats of 4 and 8, little-endian, in C
// order; pickled objects are refused by name. Pure and strict; no Torch. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

constexpr std::size_t kMostNpyHeader = 1 << 16;  // so many first bytes always hold the header

struct NpyHeader {
  char kind = 'u';             // u, i or f
  std::size_t itemBytes = 1;   // 1, 2, 4 or 8; f: 4 or 8; no unsigned whole numbers of 8
  std::vector<int64_t> shape;  // sizes above 0, at least one of them
  std::size_t dataBegin = 0;   // where the items stand in the file
  int64_t items = 0;           // product(shape), at most 2³⁶
  std::string type() const;    // "u1", "f8"
  int64_t rows() const { return shape.front(); }
  int64_t rowItems() const { return items / shape.front(); }
};

// `beginning`: the file, or its first kMostNpyHeader bytes. InputError, beginning with `origin`: it is no NumPy array,
// or one of those that are not read.
NpyHeader parseNpyHeader(std::string_view beginning, const std::string& origin);

// `count` items from `raw` (of header.itemBytes each) as numbers.
void decodeItems(const NpyHeader& header, const char* raw, std::size_t count, double* out);

}  // namespace hessianlab
