// SPDX-License-Identifier: GPL-3.0-or-later
// robustness.json: lengths, ranges and names agree, and what is accepted survives being written and read again.
#include <string>

#include "model/formats/results_json.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string json = fuzz::text(data, size);
  const auto result = accepted([&] { return parseRobustness(json, "robustness.json"); }, "robustness.json");
  if (!result) return 0;
  const std::size_t grid = result->epsilons.size(), samples = result->indices.size();
  expect(result->accuracy.size() == grid && result->interval95.size() == grid, "one accuracy and interval per epsilon");
  for (const AttackCurve& curve : result->attacks)
    expect(curve.accuracy.size() == grid, "an attack's curve is as long as the grid");
  expect(result->correct.size() == samples && result->smallestEpsilon.size() == samples &&
             result->brokenBy.size() == samples && (result->distance.empty() || result->distance.size() == samples),
         "one value per sample");
  for (const int breaker : result->brokenBy)
    expect(breaker >= -1 && breaker < static_cast<int>(result->attacks.size()), "a sample is broken by a known attack");
  const std::string written = toJson(*result);
  expect(toJson(parseRobustness(written, "written")) == written, "the written file says the same");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
