// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli resume: goes on with a run from its last save, to the same bits as if it had never been interrupted.
#include <filesystem>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/training.h"
#include "model/base/error.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/run_history.h"
#include "model/session/training_session.h"

namespace hessianlab::cli {

namespace {

struct Options {
  std::string folder, out, events;
  std::optional<int64_t> epochs;
  bool acceptEdited = false;
};

int run(const Options& options, Regularizers regularizers) {
  const Edited edited = options.acceptEdited ? Edited::Accepted : Edited::Refused;
  const ExperimentConfig config = readRunConfig(options.folder, allCatalogues(*regularizers), edited);
  configureThreads(threadsWanted(config));
  ExperimentConfig own = config;  // which has weights of its own by now, whatever it began from
  if (own.has("training.begin_from")) own.set("training.begin_from", "");
  TrainingSession::requireUsable(own, *regularizers);
  if (!options.out.empty()) copyRun(options.folder, options.out, edited);
  const std::string folder = options.out.empty() ? options.folder : options.out;
  SessionOptions session;
  session.snapshotBytes = 0;  // nobody looks back
  session.resume = true;
  session.edited = edited;
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
  return trainToTheEnd(training, folder, options.events);
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
