// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a graph: what is accepted is written and read again as the same.
#include "model/formats/graph_edits.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text(data, size);
  const auto edits = fuzz::accepted([&] { return parseGraphEdits(text, "edits"); }, "edits");
  if (!edits) return 0;
  fuzz::expect(edits->empty() == text.empty(), "only nothing is no edit");
  fuzz::expect(parseGraphEdits(toText(*edits), "again") == *edits, "the written text says the same");
  for (const auto& [edge, together] : edits->joined) fuzz::expect(edge.first < edge.second, "edges join two nodes");
  return 0;
}
