// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's --set: what is accepted is valid, can be written to config.json, and said twice changes nothing.
#include <string>

#include "model/formats/config.h"
#include "tests/fuzz/expect.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  static const Catalogues catalogues = smallCatalogues();
  static const ExperimentConfig plain = validated({}, catalogues, "");
  const std::string assignment = fuzz::text(data, size);
  const auto config = accepted([&] { return withSetting(plain, assignment, catalogues); });
  if (!config) return 0;
  expect(validated(*config, catalogues, "") == *config, "the result is valid and complete");
  expect(withSetting(*config, assignment, catalogues) == *config, "the same setting again changes nothing");
  expect(parseConfig(toJson(*config, catalogues), catalogues, "written") == *config, "the written file says the same");
  return 0;
}
