// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR's records and the names of its classes: what is accepted is the file to the byte.
#include "model/formats/cifar.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string bytes = fuzz::text(data, size), origin = "file";
  if (const auto read = accepted([&] { return parseCifar(bytes, 10, origin); }, origin)) {
    std::string again;
    for (int64_t i = 0; i < read->count; ++i) {
      again.push_back(static_cast<char>(read->labels[static_cast<std::size_t>(i)]));
      again.append(reinterpret_cast<const char*>(read->pixels.data()) + i * kCifarPixels, kCifarPixels);
    }
    expect(again == bytes, "what was read, written again, is the same file");
  }
  for (const CifarLayout& layout : {kCifar100Fine, kCifar100Coarse}) {
    const auto count = accepted([&] { return cifarRecords(bytes.size(), layout, origin); }, origin);
    if (!count) continue;
    std::vector<uint8_t> labels(static_cast<std::size_t>(*count)), pixels(labels.size() * kCifarPixels);
    accepted(
        [&] {
          takeCifar(bytes, 0, layout, labels.data(), pixels.data(), origin);
          for (uint8_t label : labels) expect(label < layout.classes, "labels are below the number of classes");
          return true;
        },
        origin);
  }
  if (const auto names = accepted([&] { return parseClassNames(bytes, 3, origin); }, origin)) {
    expect(names->size() == 3, "there are as many names as classes");
    for (const std::string& name : *names) expect(!name.empty(), "no name is empty");
  }
  return 0;
}
