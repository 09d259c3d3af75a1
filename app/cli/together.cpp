// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/together.h"

#include <cstdio>
#include <cstdlib>

#include "app/cli/terminal.h"
#include "app/cli/training.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/distributed/place.h"
#include "model/distributed/ranks.h"
#include "model/jobs/cores.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/session/training_session.h"

namespace hessianlab::cli {

std::shared_ptr<Ranks> joinedRanks() {
  const std::optional<RankPlace> place = rankPlace();
  if (!place) return nullptr;
  if (place->rank == 0 && canJoinRanks())
    std::fprintf(stderr, "%ld processes train together; waiting for the others at %s:%d\n",
                 static_cast<long>(place->size), printable(place->host).c_str(), int{place->port});
  return joinRanks(*place, interrupted);
}

bool isFirst(const std::shared_ptr<Ranks>& ranks) {
  return !ranks || ranks->rank() == 0;
}

int together(const std::shared_ptr<Ranks>& ranks, const std::function<int()>& work) {
  if (!ranks) return work();
  try {
    return work();
  } catch (const std::exception& error) {
    ranks->fail(failureWords(error));
    throw;
  }
}

void configureThreads(const ExperimentConfig& config, const std::shared_ptr<Ranks>& ranks) {
  int64_t threads = threadsWanted(config);
  if (ranks && threads == 0 && !openMpThreads(std::getenv("OMP_NUM_THREADS")))
    threads = std::max<int64_t>(1, usableCores() / ranks->onThisMachine());
  hessianlab::configureThreads(threads);
}

void requireSameSettings(const std::shared_ptr<Ranks>& ranks, const ExperimentConfig& config,
                         const Catalogues& catalogues) {
  ExperimentConfig same = config;
  if (same.has("training.threads")) same.set("training.threads", int64_t{0});  // each has cores of its own
  const std::string mine = toJson(same, catalogues);
  if (ranks->fromFirst(mine) != mine)
    throw InputError("rank " + std::to_string(ranks->rank()) +
                     " was started with other settings than rank 0; give all processes the same command");
}

int trainAsFirst(TrainingSession& session, const std::string& folder, const std::string& events,
                 const std::shared_ptr<Ranks>& ranks) {
  try {
    return trainToTheEnd(session, folder, events);
  } catch (const RunError& error) {
    const Progress end = session.progress();
    if (!ranks || !ranks->lost() || !end.saveProblem.empty()) throw;
    throw RunError(std::string(error.what()) + "; the run is saved at step " + std::to_string(end.step) +
                   ", and 'hessianlab-cli resume " + folder + "' goes on from there");
  }
}

}  // namespace hessianlab::cli
