// SPDX-License-Identifier: GPL-3.0-or-later
// What an evaluation says class by class, counted sample by sample. Pure data; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/robustness.h"

namespace hessianlab {

struct ClassResult {
  int64_t samples = 0;          // of the class, among those that were attacked
  int64_t right = 0;            // of the clean inputs
  std::vector<int64_t> robust;  // one per ε: right, and no attack has found a mistake within ε
};

// One per class; empty where the result does not say which class its samples have (an older file).
std::vector<ClassResult> resultsByClass(const RobustnessResult& result);

// classes × classes counts: row by label, column by what the network takes the input for: the clean one, or at an ε of
// the grid the nearest adversarial one that was found within it. Empty as above.
std::vector<int64_t> confusionAt(const RobustnessResult& result, std::optional<double> epsilon);

}  // namespace hessianlab
