// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli sweep: a grid of settings × seeds, trained side by side, and one table. It goes on where it was
// interrupted.
#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "app/cli/cell_loop.h"
#include "app/cli/commands.h"
#include "app/cli/config_choice.h"
#include "app/cli/results.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/jobs/job.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_comparison.h"
#include "model/runs/run_files.h"
#include "model/session/training_session.h"
#include "model/session/unattended.h"
#include "model/study/grid.h"

namespace hessianlab::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* kTable = "sweep.csv";

struct Options {
  ConfigChoice base;
  std::vector<std::string> grid;
  std::string out, format = "text", cell;
  int64_t seeds = 0, jobs = 0;
  bool json = false;
};

std::vector<GridCell> cellsOf(const Options& options, const Catalogues& catalogues) {
  std::vector<GridAxis> axes;
  for (const std::string& text : options.grid) axes.push_back(parseGridAxis(text));
  return makeGrid(chosenConfig(options.base, catalogues), axes, options.seeds, catalogues);
}

bool isRun(const fs::path& folder) {
  return RunFiles(folder).has(run_file::kConfig);
}

// InputError: the folder holds a run with other settings.
bool isFinished(const fs::path& folder, const GridCell& cell, const Catalogues& catalogues) {
  if (!isRun(folder)) return false;
  const RunHistory history = readRunHistory(folder, catalogues);
  if (!(history.config == cell.config))
    throw InputError(folder.string() + " holds a run with other settings; give the sweep another --out");
  return history.record.status == "finished";
}

// How the process of one run is called: as this sweep, with the name of the run.
std::vector<std::string> commandOf(const Options& options, const std::string& cell) {
  std::vector<std::string> words{
      "hessianlab-cli", "sweep", "--out", options.out, "--seeds", std::to_string(options.seeds), "--cell", cell};
  const auto add = [&](const char* option, const std::string& value) { words.insert(words.end(), {option, value}); };
  if (!options.base.config.empty()) add("--config", options.base.config);
  if (!options.base.preset.empty()) add("--preset", options.base.preset);
  for (const std::string& setting : options.base.settings) add("--set", setting);
  for (const std::string& axis : options.grid) add("--grid", axis);
  return words;
}

int runOne(const Options& options, const std::vector<GridCell>& cells, const Regularizers& regularizers) {
  const auto cell = std::find_if(cells.begin(), cells.end(),
                                 [&](const GridCell& candidate) { return candidate.name == options.cell; });
  if (cell == cells.end()) throw InputError("the sweep has no run " + options.cell);
  return asCell([&](JobControl& control) {
    trainUnattended(cell->config, fs::path(options.out) / cell->name, regularizers, control);
  });
}

void report(const Options& options, const std::vector<GridCell>& cells, const Catalogues& catalogues) {
  std::vector<ComparedRun> runs;
  for (const GridCell& cell : cells)
    if (const fs::path folder = fs::path(options.out) / cell.name; isRun(folder))
      runs.push_back(openedForComparison(folder, catalogues, Edited::Refused));
  if (runs.empty()) return;
  const RunComparison all = compareRuns(runs, catalogues, std::nullopt);
  const RunComparison shown = overSeeds(all, runs, catalogues);
  std::fputs((options.json ? toJson(shown) : toText(shown, parseTableFormat(options.format))).c_str(), stdout);
  writeResult(options.out, kTable, toText(all, TableFormat::Csv));
  if (!options.json && options.format == "text")
    std::printf("%zu of %zu runs → %s\n", runs.size(), cells.size(), (fs::path(options.out) / kTable).c_str());
}

int run(const Options& options, const Regularizers& regularizers) {
  const Catalogues catalogues = allCatalogues(*regularizers);
  const std::vector<GridCell> cells = cellsOf(options, catalogues);
  if (!options.cell.empty()) return runOne(options, cells, regularizers);
  const fs::path out = options.out;
  std::vector<std::string> missing;
  for (const GridCell& cell : cells)
    if (!isFinished(out / cell.name, cell, catalogues)) missing.push_back(cell.name);
  std::vector<std::string> failed;
  if (!missing.empty()) {
    TrainingSession::requireUsable(cells.front().config, *regularizers);  // before a folder is made
    requireWritableFolder(out);
    if (!RunFiles(out).manifest()) beginManifest(out);
    requireReplaceable(out, kTable);
    settleFolder(out);
    const FolderLock lock(out, "sweep.lock", "another sweep is running");
    failed = runCells(
        missing, cells.size(), options.jobs, [&](const std::string& cell) { return commandOf(options, cell); },
        options.json ? stderr : stdout);
  }
  report(options, cells, catalogues);
  if (failed.empty()) return kDone;
  throw RunError(std::to_string(failed.size()) + " of " + std::to_string(cells.size()) + " runs failed, first " +
                 failed.front() + "; the same command tries them again");
}

}  // namespace

void addSweep(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("sweep", "Train a grid of settings and seeds, one run folder each, and print one table");
  addConfigChoice(*command, options->base);
  command->add_option("--grid", options->grid, "values of one setting: SECTION.KEY=VALUE1,VALUE2 (may be repeated)")
      ->take_all();
  command->add_option("--seeds", options->seeds, "train with the seeds 1 to N; 0: with the one of the settings alone")
      ->check(CLI::Range(0, 10000));
  command->add_option("--out", options->out, "folder of the runs; what is done there is not done again")->required();
  command->add_option("--jobs", options->jobs, "runs at a time, one thread each; 0: all usable cores but one")
      ->check(CLI::Range(0, 1024));
  command->add_option("--format", options->format, "of the table: text, csv, markdown or latex")
      ->check(CLI::IsMember(tableFormatNames()));
  command->add_flag("--json", options->json, "print the table as JSON");
  command->add_option("--cell", options->cell)->group("");  // how the sweep calls itself for one run
  command->footer(
      "Example:\n  hessianlab-cli sweep --preset moons-hessian --set training.epochs=20 --grid "
      "regularizer.strength=0.003,0.03 --seeds 2 --out runs/strengths");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
