// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment as a line of text: the bytes are taken as the line, and as the settings inside it.
#include <string>

#include "model/formats/shared_experiment.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  static const Catalogues catalogues = smallCatalogues();
  const std::string text = fuzz::text(data, size);
  for (const std::string& line : {text, "hessianlab:1:" + text}) {
    const auto shared = accepted([&] { return parseSharedExperiment(line, catalogues); }, "");
    if (!shared) continue;
    expect(isSharedExperiment(line), "it is one");
    expect(shared->epsilonLinf >= 0 && shared->epsilonL2 >= 0, "ε is not negative");
    expect(!shared->lesson || (!shared->lesson->name.empty() && shared->lesson->step < 40), "a lesson has a place");
    expect(parseSharedExperiment(toLine(*shared, catalogues), catalogues) == *shared, "its own line says the same");
  }
  const auto config = accepted([&] { return parseConfig(text, catalogues, "config.json"); }, "config.json");
  if (!config) return 0;
  const SharedExperiment whole{*config,
                               Norm::L2,
                               0.25,
                               3,
                               "map",
                               {"tab.map", "seed"},
                               true,
                               SharedLesson{"what-curvature-is", 1, {2, std::nullopt}},
                               (*config)["regularizer"]};
  const std::string line = toLine(whole, catalogues);
  expect(line.find_first_of("\r\n ") == std::string::npos, "it is one line");
  expect(parseSharedExperiment(" " + line + "\n", catalogues) == whole, "what is written is read");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
