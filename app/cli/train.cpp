// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli train: one run, into one folder.
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/config_choice.h"
#include "app/cli/terminal.h"
#include "app/cli/training.h"
#include "model/data/loading.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/runs/advice.h"
#include "model/runs/catalogues.h"
#include "model/session/training_session.h"

namespace hessianlab::cli {

namespace {

struct Options {
  ConfigChoice base;
  std::string out, device, events;
  std::optional<int64_t> threads;
  bool doublePrecision = false;
};

ExperimentConfig wantedConfig(const Options& options, const Catalogues& catalogues) {
  ExperimentConfig config = chosenConfig(options.base, catalogues);
  if (!options.device.empty()) config = withSetting(config, "training.device=" + options.device, catalogues);
  if (options.threads) config = withSetting(config, "training.threads=" + std::to_string(*options.threads), catalogues);
  if (options.doublePrecision) config = withSetting(config, "training.precision=double", catalogues);
  return config;
}

int run(const Options& options, Regularizers regularizers) {
  const Catalogues catalogues = allCatalogues(*regularizers);
  const ExperimentConfig config = wantedConfig(options, catalogues);
  configureThreads(threadsWanted(config));
  // A data set that is missing or does not fit is found out before a folder is made.
  JobControl control;
  LoadReport report;
  withProgress("reading the data", control, [&] {
    const LoadScope scope(report, control);
    TrainingSession::requireUsable(config, *regularizers);
  });
  SessionOptions noTimeTravel;
  noTimeTravel.snapshotBytes = 0;  // nobody looks back
  TrainingSession session(config, regularizers, nullptr, options.out, noTimeTravel);
  warn(adviceOnSettings(config, catalogues));
  return trainToTheEnd(session, options.out, options.events);
}

}  // namespace

void addTrain(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("train", "Train a network and write a run folder");
  addConfigChoice(*command, options->base);
  command->add_option("--out", options->out, "folder to write the run into")->required();
  command->add_option("--threads", options->threads, "processor threads; 0: the machine's choice");
  command->add_option("--device", options->device, "cpu");
  command->add_flag("--double", options->doublePrecision, "train in float64, to check what rounding does");
  addEventsOption(*command, options->events);
  command->footer(
      "Example:\n  hessianlab-cli train --preset moons-hessian --set regularizer.strength=0.05 --out runs/moons");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
