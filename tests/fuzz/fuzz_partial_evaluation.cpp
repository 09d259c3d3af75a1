// SPDX-License-Identifier: GPL-3.0-or-later
// robustness.partial.json: what is accepted survives being written and read again.
#include <string>

#include "model/formats/partial_evaluation_json.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string json = fuzz::text(data, size);
  const auto partial = accepted([&] { return parsePartialEvaluation(json, "part"); }, "part");
  if (!partial) return 0;
  for (const auto& distances : partial->found)
    for (const double distance : distances) expect(distance >= 0, "a distance is not negative");
  for (const auto& [bound, radii] : partial->radii)
    for (const auto& radius : radii) expect(!radius || *radius >= 0, "a radius is not negative");
  expect(parsePartialEvaluation(toJson(*partial), "written") == *partial, "the written file says the same");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
