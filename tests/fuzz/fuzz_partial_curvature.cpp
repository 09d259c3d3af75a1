// SPDX-License-Identifier: GPL-3.0-or-later
// curvature.partial.json: what is accepted survives being written and read again.
#include <string>

#include "model/formats/partial_curvature_json.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string json = fuzz::text(data, size);
  const auto part = accepted([&] { return parsePartialCurvature(json, "part"); }, "part");
  if (!part) return 0;
  const std::string written = toJson(*part);
  expect(toJson(parsePartialCurvature(written, "written")) == written, "the written file says the same");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
