// SPDX-License-Identifier: GPL-3.0-or-later
// One run on several processes: what the commands that train do about the others (model/distributed).
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "model/formats/config.h"

namespace hessianlab {

class Ranks;
class TrainingSession;

namespace cli {

// The processes that this one was started with; waits for them. nullptr: it is alone. RunError. InputError.
std::shared_ptr<Ranks> joinedRanks();

bool isFirst(const std::shared_ptr<Ranks>& ranks);  // it keeps the folder and tells; also one that is alone

// Does the work, and tells the others where it fails.
int together(const std::shared_ptr<Ranks>& ranks, const std::function<int()>& work);

// As many as `config` wants, else what the cores give each of the processes of this machine.
void configureThreads(const ExperimentConfig& config, const std::shared_ptr<Ranks>& ranks);

// InputError where this process was given other settings than rank 0.
void requireSameSettings(const std::shared_ptr<Ranks>& ranks, const ExperimentConfig& config,
                         const Catalogues& catalogues);

// trainToTheEnd() (app/cli/training.h); where a rank was lost it says how to go on.
int trainAsFirst(TrainingSession& session, const std::string& folder, const std::string& events,
                 const std::shared_ptr<Ranks>& ranks);

}  // namespace cli
}  // namespace hessianlab
