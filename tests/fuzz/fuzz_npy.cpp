// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's headers: what is accepted says a whole number of items, which decode to numbers.
#include <algorithm>
#include <vector>

#include "model/formats/npy.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string bytes = fuzz::text(data, size), origin = "file";
  const auto header = accepted([&] { return parseNpyHeader(bytes, origin); }, origin);
  if (!header) return 0;
  expect(header->dataBegin <= bytes.size() && !header->shape.empty(), "the header lies in the file");
  int64_t items = 1;
  for (const int64_t extent : header->shape) items *= extent;
  expect(items == header->items && items > 0 && header->rows() * header->rowItems() == items,
         "there are as many items as the shape says");
  const std::size_t held = (bytes.size() - header->dataBegin) / header->itemBytes;
  const std::size_t count = std::min(held, static_cast<std::size_t>(items));
  std::vector<double> values(count);
  decodeItems(*header, bytes.data() + header->dataBegin, count, values.data());
  if (header->type() == "u1")
    for (std::size_t i = 0; i < count; ++i)
      expect(values[i] == static_cast<double>(data[header->dataBegin + i]), "bytes stay what they are");
  return 0;
}
