// SPDX-License-Identifier: GPL-3.0-or-later
// What train and resume have in common.
#pragma once

#include <string>

namespace hessianlab {

class TrainingSession;

namespace cli {

// Trains and tells, until the end or an interruption; gives the exit code. `folder`: where the run is written.
// RunError: the training failed, or its end could not be saved.
int trainToTheEnd(TrainingSession& session, const std::string& folder);

}  // namespace cli
}  // namespace hessianlab
