// SPDX-License-Identifier: GPL-3.0-or-later
// label.json: what a person calls a run and says of it. It belongs to the person, not to the run: no result depends on
// it, and it may be edited by hand.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace hessianlab {

struct RunLabel {
  std::string name;  // empty: that of the folder
  std::string notes;
  std::vector<std::string> tags;  // each once, none empty
  std::optional<int> color;       // index into the palette of runs, 0 or more
  bool operator==(const RunLabel&) const = default;
};

std::string toJson(const RunLabel& label);  // texts that are no UTF-8 lose what is none

// Keys that it does not know are left to newer versions. `origin` begins every InputError.
RunLabel parseRunLabel(const std::string& text, const std::string& origin);

}  // namespace hessianlab
