// SPDX-License-Identifier: GPL-3.0-or-later
// label.json: what is accepted survives being written and read again.
#include <algorithm>
#include <string>

#include "model/formats/run_label.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string json = fuzz::text(data, size);
  const auto label = accepted([&] { return parseRunLabel(json, "label.json"); }, "label.json");
  if (!label) return 0;
  expect(label->color.value_or(0) >= 0, "a colour is an index");
  expect(std::find(label->tags.begin(), label->tags.end(), "") == label->tags.end(), "no tag is empty");
  expect(!label->origin || (label->origin->step >= 0 && label->origin->stepsBefore >= 0 &&
                            label->origin->epochsBefore >= 0 && label->origin->secondsBefore >= 0),
         "a branch begins at a step");
  expect(parseRunLabel(toJson(*label), "written") == *label, "the written file says the same");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
