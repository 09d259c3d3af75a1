// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli resume: goes on with a run from its last save, to the same bits as if it had never been interrupted.
#include <filesystem>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/together.h"
#include "app/cli/training.h"
#include "model/base/error.h"
#include "model/distributed/ranks.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/run_history.h"
#include "model/session/following_rank.h"
#include "model/session/training_session.h"

namespace hessianlab::cli {

namespace {

struct Options {
  std::string folder, out, events;
  std::optional<int64_t> epochs;
  bool acceptEdited = false;
};

int resumeFirst(const Options& options, const Regularizers& regularizers, const ExperimentConfig& config, Edited edited,
                const std::shared_ptr<Ranks>& ranks) {
  ExperimentConfig own = config;  // which has weights of its own by now, whatever it began from
  if (own.has("training.begin_from")) own.set("training.begin_from", "");
  TrainingSession::requireUsable(own, *regularizers, ranks != nullptr);
  if (ranks) ranks->meet();
  if (!options.out.empty()) copyRun(options.folder, options.out, edited);
  const std::string folder = options.out.empty() ? options.folder : options.out;
  SessionOptions session;
  session.snapshotBytes = 0;  // nobody looks back
  session.resume = true;
  session.edited = edited;
  session.ranks = ranks;
  TrainingSession training(config, regularizers, nullptr, folder, session);
  if (!training.resumeNote().empty()) warn({training.resumeNote()});
  if (options.epochs) training.extendTo(*options.epochs);
  training.prepare();
  while (!training.waitUntilIdle(0.1))
    if (interrupted()) throw Interrupted();
  const Progress begin = training.progress();
  if (begin.state == RunState::Finished)
    throw InputError(folder + " has trained all of its " + std::to_string(begin.totalEpochs) +
                     " epochs; give --epochs with a larger number to train on");
  return trainAsFirst(training, folder, options.events, ranks);
}

int run(const Options& options, Regularizers regularizers) {
  const Edited edited = options.acceptEdited ? Edited::Accepted : Edited::Refused;
  const Catalogues catalogues = allCatalogues(*regularizers);
  const std::shared_ptr<Ranks> ranks = joinedRanks();
  return together(ranks, [&] {
    ExperimentConfig config;  // only rank 0 reads the folder
    if (isFirst(ranks)) config = readRunConfig(options.folder, catalogues, edited);
    if (ranks) {
      const std::string text = ranks->fromFirst(isFirst(ranks) ? toJson(config, catalogues) : std::string());
      if (!isFirst(ranks)) config = parseConfig(text, catalogues, "the settings of rank 0");
    }
    configureThreads(config, ranks);
    if (isFirst(ranks)) return resumeFirst(options, regularizers, config, edited, ranks);
    return trainAlong(config, regularizers, ranks, options.epochs, interrupted) ? kInterrupted : kDone;
  });
}

}  // namespace

void addResume(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("resume", "Go on with a run that was interrupted, or train it longer");
  command->add_option("folder", options->folder, "run folder")->required();
  command->add_option("--epochs", options->epochs, "train up to this number of epochs, where it is larger")
      ->check(CLI::Range(1, 100000000));
  command->add_option("--out", options->out, "copy the run into this new folder and go on there");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  addEventsOption(*command, options->events);
  command->footer(
      "Examples:\n  hessianlab-cli resume runs/moons\n  hessianlab-cli resume runs/moons --epochs 80 --out "
      "runs/longer");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
