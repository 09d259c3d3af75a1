// SPDX-License-Identifier: GPL-3.0-or-later
// manifest.json: what is accepted survives being written and read again.
#include <string>

#include "model/formats/manifest.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/mutate_json.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string json = fuzz::text(data, size);
  const auto manifest = accepted([&] { return parseManifest(json, "manifest.json"); }, "manifest.json");
  if (!manifest) return 0;
  for (const auto* seals : {&manifest->files, &manifest->next, &manifest->growing})
    for (const auto& [name, seal] : *seals) expect(seal.bytes >= 0 && seal.sha256.size() == 64, "a seal is whole");
  expect(parseManifest(toJson(*manifest), "written") == *manifest, "the written file says the same");
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed) {
  return fuzz::mutate(data, size, maxSize, seed, fuzz::mutatedJson);
}
