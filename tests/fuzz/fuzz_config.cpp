// SPDX-License-Identifier: GPL-3.0-or-later
// config.json: what is accepted is valid and survives being written and read again, to the last bit.
#include <string>

#include "model/formats/config.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  static const Catalogues catalogues = smallCatalogues();
  const std::string json = fuzz::text(data, size);
  const auto config = accepted([&] { return parseConfig(json, catalogues, "config.json"); }, "config.json");
  if (!config) return 0;
  expect(validated(*config, catalogues, "") == *config, "what was read is valid and complete");
  const Choice& regularizer = (*config)["regularizer"];
  const CatalogueEntry& entry = require(catalogues.choices("regularizer"), regularizer.name, "regularizer");
  expect(complete(entry, regularizer.parameters, "") == regularizer.parameters,
         "the regularizer's settings are its own, in range and complete");
  const std::string written = toJson(*config, catalogues);
  const ExperimentConfig again = parseConfig(written, catalogues, "written");
  expect(again == *config, "the written file says the same");
  expect(toJson(again, catalogues) == written, "writing is the same every time");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
