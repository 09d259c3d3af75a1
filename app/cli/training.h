// SPDX-License-Identifier: GPL-3.0-or-later
// What train and resume have in common.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace hessianlab {

class TrainingSession;

namespace cli {

// Trains and tells, until the end or an interruption; gives the exit code. `folder`: where the run is written.
// `events`: where TensorBoard reads; empty: nowhere. RunError: the training failed, or its end could not be saved.
// InputError: `events` cannot be written.
int trainToTheEnd(TrainingSession& session, const std::string& folder, const std::string& events);

void addEventsOption(CLI::App& command, std::string& events);

}  // namespace cli
}  // namespace hessianlab
