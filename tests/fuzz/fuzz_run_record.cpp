// SPDX-License-Identifier: GPL-3.0-or-later
// run.json: counts are counts, and what is accepted survives being written and read again.
#include <string>

#include "model/formats/run_record.h"
#include "model/training/classifier_metrics.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string json = fuzz::text(data, size);
  const auto record = accepted([&] { return parseRunRecord(json, classifierMetrics(), "run.json"); }, "run.json");
  if (!record) return 0;
  for (int64_t count : {record->steps, record->peakMemoryBytes, record->threads, record->processes, record->seed,
                        record->final.step.value_or(0), record->best.step.value_or(0)})
    expect(count >= 0, "counts are not negative");
  const std::string written = toJson(*record);
  const RunRecord again = parseRunRecord(written, classifierMetrics(), "written");
  expect(again == *record, "the written file says the same");
  expect(toJson(again) == written, "writing is the same every time");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
