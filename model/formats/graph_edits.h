// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody changed in a graph that is drawn here (data.edits), as a text:
//   class 12 2; part 5 train; join 3 70; cut 4 8
// Node 12 belongs to class 2; node 5 is one of those that are learned from (or validation, test); nodes 3 and 70 are
// neighbours; nodes 4 and 8 are not. What is said twice counts as it is said last. Pure and strict; neither Torch nor
// Qt. Values; const members from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "model/questions/graph_outputs.h"

namespace hessianlab {

inline constexpr std::size_t kMostGraphEdits = 5000;

struct GraphEdits {
  std::map<int64_t, int64_t> classes;                  // of these nodes
  std::map<int64_t, NodeRole> parts;                   // of these nodes; not None
  std::map<std::pair<int64_t, int64_t>, bool> joined;  // the smaller node first: neighbours, or not

  bool empty() const { return classes.empty() && parts.empty() && joined.empty(); }
  std::size_t size() const { return classes.size() + parts.size() + joined.size(); }
  bool operator==(const GraphEdits&) const = default;
};

// InputError in one sentence, which begins with `where`.
GraphEdits parseGraphEdits(const std::string& text, const std::string& where);
std::string toText(const GraphEdits& edits);  // empty: none

const char* partKey(NodeRole part);  // "train", "validation", "test"; "" for None

}  // namespace hessianlab
