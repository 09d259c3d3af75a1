// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli train: one run, into one folder.
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/config_choice.h"
#include "app/cli/terminal.h"
#include "app/cli/together.h"
#include "app/cli/training.h"
#include "model/base/error.h"
#include "model/data/loading.h"
#include "model/distributed/ranks.h"
#include "model/formats/safetensors.h"
#include "model/formats/setting_changes.h"
#include "model/jobs/cores.h"
#include "model/jobs/thread_choice.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/runs/advice.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/run_history.h"
#include "model/runs/saved_run.h"
#include "model/session/following_rank.h"
#include "model/session/training_session.h"

namespace hessianlab::cli {

namespace {

struct Options {
  ConfigChoice base;
  std::string from, beginFrom, out, device, events;
  std::optional<int64_t> threads, freeze;
  bool doublePrecision = false;
};

constexpr const char* kBeginFrom = "training.begin_from";

// The last weights of a run, imported or trained here. Folders from before config.json held the layers of an imported
// network have them in the weights' file.
StartingPoint startIn(const std::string& folder, const Regularizers& regularizers, const Catalogues& catalogues) {
  const SavedRun saved(folder, regularizers);
  if (!saved.unfinished().empty()) warn({saved.unfinished()});
  StartingPoint start{saved.snapshot(), saved.config()};
  if (start.config.word("architecture.name") != "imported" || !start.config.word("architecture.layers").empty())
    return start;
  const std::string weights = RunFiles(folder).read(run_file::kWeights);
  start.config.set("architecture.layers", parseSafetensors(weights, folder, true).metadata.at("architecture"));
  start.config = validated(start.config, catalogues, folder);
  return start;
}

ExperimentConfig wantedConfig(const Options& options, const std::optional<StartingPoint>& start,
                              const Catalogues& catalogues) {
  ExperimentConfig config;
  if (start) {
    // It counts its steps from 0, so it goes on by what held in the end.
    config = settledAfter(start->weights->step(), start->config);
    dropChanges(config);
    if (config.has(kBeginFrom)) config.set(kBeginFrom, "");  // its weights are at hand
    for (const std::string& setting : options.base.settings) config = withSetting(config, setting, catalogues);
  } else if (!options.beginFrom.empty() && options.base.config.empty() && options.base.preset.empty()) {
    config = readRunConfig(options.beginFrom, catalogues, Edited::Refused);
    dropChanges(config);
    for (const std::string& setting : options.base.settings) config = withSetting(config, setting, catalogues);
  } else {
    config = chosenConfig(options.base, catalogues);
  }
  if (!options.beginFrom.empty()) config = withValue(config, kBeginFrom, options.beginFrom, catalogues);
  if (options.freeze) config = withSetting(config, "training.freeze=" + std::to_string(*options.freeze), catalogues);
  if (!options.device.empty()) config = withSetting(config, "training.device=" + options.device, catalogues);
  if (options.threads) config = withSetting(config, "training.threads=" + std::to_string(*options.threads), catalogues);
  if (options.doublePrecision) config = withSetting(config, "training.precision=double", catalogues);
  return config;
}

// A training does not measure by itself: it would begin later, and the same command would not always give the same
// digits. Who sits at a terminal can do something about it.
void sayThreads(const ExperimentConfig& config) {
  if (!ProgressLine().onTerminal() || threadsWanted(config) > 0 || !threadsAreFree() || measuredThreads()) return;
  std::fprintf(stderr,
               "training with %ld of %ld threads; 'hessianlab-cli doctor' measures once how many are best here\n",
               static_cast<long>(threadCount()), static_cast<long>(usableCores()));
}

int trainFirst(const Options& options, const Regularizers& regularizers, const ExperimentConfig& config,
               std::optional<StartingPoint> start, const std::shared_ptr<Ranks>& ranks) {
  // A data set that is missing or does not fit is found out before a folder is made.
  JobControl control;
  LoadReport report;
  withProgress("reading the data", control, [&] {
    const LoadScope scope(report, control);
    TrainingSession::requireUsable(config, *regularizers, ranks != nullptr);
  });
  if (ranks)
    ranks->meet();
  else
    sayThreads(config);
  SessionOptions noTimeTravel;
  noTimeTravel.snapshotBytes = 0;  // nobody looks back
  noTimeTravel.start = std::move(start);
  noTimeTravel.ranks = ranks;
  TrainingSession session(config, regularizers, nullptr, options.out, noTimeTravel);
  warn(adviceOnSettings(config, allCatalogues(*regularizers)));
  return trainAsFirst(session, options.out, options.events, ranks);
}

int run(const Options& options, Regularizers regularizers) {
  const Catalogues catalogues = allCatalogues(*regularizers);
  if (!options.from.empty() && !(options.base.config.empty() && options.base.preset.empty()))
    throw InputError(
        "--from takes its settings from that run; leave --config and --preset out, and change them with --set");
  if (!options.from.empty() && !options.beginFrom.empty())
    throw InputError(
        "--from goes on with all weights of a run, and --begin-from takes those that fit; give one of them");
  std::optional<StartingPoint> start;
  if (!options.from.empty()) start = startIn(options.from, regularizers, catalogues);
  const ExperimentConfig config = wantedConfig(options, start, catalogues);
  const std::shared_ptr<Ranks> ranks = joinedRanks();
  return together(ranks, [&] {
    configureThreads(config, ranks);
    if (ranks) requireSameSettings(ranks, config, catalogues);
    if (isFirst(ranks)) return trainFirst(options, regularizers, config, std::move(start), ranks);
    return trainAlong(config, regularizers, ranks, std::nullopt, interrupted) ? kInterrupted : kDone;
  });
}

}  // namespace

void addTrain(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("train", "Train a network and write a run folder");
  addConfigChoice(*command, options->base);
  command->add_option("--from", options->from,
                      "begin with the weights and settings of this run, trained here or imported");
  command->add_option(
      "--begin-from", options->beginFrom,
      "begin with the weights of this finished run, on other classes of the data (training.begin_from); "
      "without --config and --preset its settings are taken, too");
  command->add_option("--freeze", options->freeze, "the first so many operations keep their weights (training.freeze)");
  command->add_option("--out", options->out, "folder to write the run into")->required();
  command->add_option("--threads", options->threads, "processor threads; 0: the machine's choice");
  command->add_option("--device", options->device, "cpu, or cuda where LibTorch finds one");
  command->add_flag("--double", options->doublePrecision, "train in float64, to check what rounding does");
  addEventsOption(*command, options->events);
  command->footer(
      "Examples:\n  hessianlab-cli train --preset moons-hessian --set regularizer.strength=0.05 --out runs/moons\n"
      "  hessianlab-cli train --from runs/theirs --set regularizer.name=hessian-norm --out runs/tuned\n"
      "  hessianlab-cli train --begin-from runs/low --freeze 3 --set dataset.classes=5,6,7,8,9 --out runs/high\n"
      "Processes that torchrun or srun start train one run together, each its part of every batch:\n"
      "  srun --ntasks 8 hessianlab-cli train --preset fashion-mnist-hessian --out runs/shared");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
