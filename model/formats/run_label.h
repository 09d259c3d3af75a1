// SPDX-License-Identifier: GPL-3.0-or-later
// label.json: what a person calls a run and says of it. It belongs to the person, not to the run: no result depends on
// it, and it may be edited by hand.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hessianlab {

// Where a branch began: with the weights of another run.
struct RunOrigin {
  std::string run;   // what that one was called then
  int64_t step = 0;  // as that one counted
  // What had been trained by then, also before that run began where it is a branch itself: finite, 0 or more.
  int64_t stepsBefore = 0;
  double epochsBefore = 0, secondsBefore = 0;
  bool operator==(const RunOrigin&) const = default;
};

struct RunLabel {
  std::string name;  // empty: that of the folder
  std::string notes;
  std::vector<std::string> tags;  // each once, none empty
  std::optional<int> color;       // index into the palette of runs, 0 or more
  std::optional<RunOrigin> origin = {};
  bool operator==(const RunLabel&) const = default;
};

std::string toJson(const RunLabel& label);  // texts that are no UTF-8 lose what is none

// Keys that it does not know are left to newer versions. `origin` begins every InputError.
RunLabel parseRunLabel(const std::string& text, const std::string& origin);

}  // namespace hessianlab
