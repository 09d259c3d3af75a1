// SPDX-License-Identifier: GPL-3.0-or-later
// Graphs as three texts, here one after the other with a byte 1 between: what is accepted keeps what is promised of it.
#include <algorithm>
#include <set>

#include "model/formats/graph_text.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string bytes = fuzz::text(data, size), origin = "file";
  const std::size_t first = std::min(bytes.find('\1'), bytes.size());
  const std::size_t second = std::min(bytes.find('\1', std::min(first + 1, bytes.size())), bytes.size());
  const std::string nodes = bytes.substr(0, first);
  const std::string edges = first < bytes.size() ? bytes.substr(first + 1, second - first - 1) : std::string();
  const std::string split = second < bytes.size() ? bytes.substr(second + 1) : std::string();
  const auto graph = accepted([&] { return parseGraph({nodes, edges, split, origin, origin, origin}); }, origin);
  if (!graph) return 0;
  expect(std::ssize(graph->labels) == graph->nodes && std::ssize(graph->featureOffset) == graph->nodes + 1,
         "each node has a label and features");
  expect(graph->featureOffset.back() == std::ssize(graph->feature), "features end where they end");
  for (const int64_t feature : graph->feature) expect(feature >= 0 && feature < graph->features, "features are known");
  for (const int64_t label : graph->labels) expect(label >= -1 && label < graph->classes, "classes are known");
  for (const auto& [a, b] : graph->edges) expect(a >= 0 && a < b && b < graph->nodes, "edges join two nodes");
  std::set<int64_t> taken;
  for (const auto* part : {&graph->train, &graph->validation, &graph->test})
    for (const int64_t node : *part)
      expect(node >= 0 && node < graph->nodes && taken.insert(node).second &&
                 graph->labels[static_cast<std::size_t>(node)] >= 0,
             "each node of the split has a label and one role");
  return 0;
}
