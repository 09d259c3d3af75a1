// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation of a run that somebody watches, into the run's folder. Free of Torch and of Qt.
#pragma once

#include <filesystem>
#include <string>

#include "model/questions/robustness.h"

namespace hessianlab {

enum class Keeping {
  Done,
  NotYet,  // the folder holds earlier weights than those that were attacked
  Never    // it holds later ones, or an evaluation of more samples with each of its bounds, or is no run any more
};

// Writes robustness.json, bound to the weights beside it, if those are the ones of result.step. `run`: its name, for
// what is said of it. RunError or InputError: it cannot be written, or the folder is damaged. Any thread.
Keeping keepEvaluation(const std::filesystem::path& folder, RobustnessResult result, const std::string& run);

}  // namespace hessianlab
