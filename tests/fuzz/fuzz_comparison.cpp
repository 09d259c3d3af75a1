// SPDX-License-Identifier: GPL-3.0-or-later
// estimators.json: what is accepted survives being written and read again.
#include <string>

#include "model/formats/results_json.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string json = fuzz::text(data, size);
  const auto comparison = accepted([&] { return parseComparison(json, "estimators.json"); }, "estimators.json");
  if (!comparison) return 0;
  const std::string written = toJson(*comparison);
  expect(toJson(parseComparison(written, "written")) == written, "the written file says the same");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
