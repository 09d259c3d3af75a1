// SPDX-License-Identifier: GPL-3.0-or-later
// IDX files of one's own: sizes agree with what was read, and what the strict reader of known sets takes is the same
// here.
#include <vector>

#include "model/formats/idx.h"
#include "model/formats/idx_array.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  constexpr double kMemory = 1 << 24;
  const std::string bytes = fuzz::text(data, size), origin = "file";
  const std::vector<uint8_t> copy(data, data + size);
  const auto pictures = accepted([&] { return parseIdxPictures(copy, origin, kMemory); }, origin);
  if (pictures) {
    expect(pictures->channels == 1 || pictures->channels == 3, "pictures are grey or in colour");
    expect(static_cast<int64_t>(pictures->pixels.size()) ==
               pictures->count * pictures->channels * pictures->height * pictures->width,
           "there are as many bytes as the sizes say");
  }
  const auto strict = accepted([&] { return parseIdxImages(bytes, origin, kMemory); }, origin);
  if (strict) expect(pictures && pictures->pixels == strict->pixels, "what the strict reader takes is read here");
  const auto labels = accepted([&] { return parseIdxClasses(copy, origin); }, origin);
  if (labels)
    for (const int64_t label : *labels) expect(label >= 0 && label <= 65535, "labels are in range");
  const auto strictLabels = accepted([&] { return parseIdxLabels(bytes, 256, origin); }, origin);
  if (strictLabels)
    expect(labels && std::vector<int64_t>(strictLabels->begin(), strictLabels->end()) == *labels,
           "labels are those of the strict reader");
  return 0;
}
