// SPDX-License-Identifier: GPL-3.0-or-later
// PNG and JPEG files: as many pixels as the file states, and every shaping writes the whole of its target.
#include <vector>

#include "model/formats/picture_file.h"
#include "model/formats/picture_scale.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  constexpr int64_t kQuick = 1 << 14;
  const std::string bytes = fuzz::text(data, size), origin = "file";
  const auto header = accepted([&] { return readPictureHeader(bytes, origin); }, origin);
  if (!header) return 0;
  expect(header->width > 0 && header->height > 0 && header->width * header->height <= kMostPicturePixels,
         "sizes are bounded");
  if (header->width * header->height > kQuick) return 0;
  for (const bool colour : {false, true}) {
    const auto picture = accepted([&] { return decodePicture(bytes, colour, 4, origin); }, origin);
    if (!picture) continue;
    expect(picture->channels == (colour ? 3 : 1), "channels are those that were asked for");
    expect(static_cast<int64_t>(picture->values.size()) == picture->width * picture->height * picture->channels,
           "there are as many values as the sizes say");
    for (const Shaping shaping : {Shaping::Fit, Shaping::Fill, Shaping::Stretch}) {
      std::vector<uint8_t> out(static_cast<std::size_t>(7 * 5 * picture->channels));
      writeShaped(*picture, 7, 5, shaping, out.data());
    }
  }
  return 0;
}
