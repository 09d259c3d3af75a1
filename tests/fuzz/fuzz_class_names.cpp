// SPDX-License-Identifier: GPL-3.0-or-later
// Names of classes: lists and EMNIST's mapping. What is accepted can be written and read again.
#include "model/formats/class_names.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text(data, size);
  if (const auto names = accepted([&] { return parseLabelNames(text, "file"); }, "file")) {
    std::string again;
    for (const std::string& name : *names) again += name + "\n";
    expect(parseLabelNames(again, "file") == *names, "written again, the names are the same");
  }
  if (const auto mapping = accepted([&] { return parseLetterMapping(text, "file"); }, "file"))
    for (const auto& [label, name] : *mapping) expect(label >= 0 && !name.empty(), "every label has a name");
  return 0;
}
