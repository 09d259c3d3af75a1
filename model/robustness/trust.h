// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks for gradient masking say about an evaluation, in one verdict and in words. Torch-free, pure
// functions, any thread.
#pragma once

#include <cstdint>
#include <string>

#include "model/questions/robustness.h"

namespace hessianlab {

struct Trust {
  enum class State { NotChecked, Passed, Failed };
  State state = State::NotChecked;
  std::string text;          // "checks pass", "2 checks fail", "1 check could not be asked", "not checked"
  std::string help;          // of what, in one or two sentences
  bool wantsChecks = false;  // running the checks is what to do
};

// Of the newest evaluation of `run`, by name; nullptr: there is none. `presentStep`: where the training of `run` is
// now; the text says if the evaluation is older.
Trust trustIn(const RobustnessResult* evaluation, const std::string& run, int64_t presentStep);

// "large-epsilon" → "A huge ε breaks everything"; a check that has no words here gets its name without hyphens.
std::string checkTitle(const std::string& check);

}  // namespace hessianlab
