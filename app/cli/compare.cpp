// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli compare: runs side by side, in a table that can be pasted.
#include <cstdio>
#include <filesystem>
#include <optional>

#include "app/cli/commands.h"
#include "model/base/error.h"
#include "model/runs/run_comparison.h"
#include "model/runs/workspace.h"

namespace hessianlab::cli {

namespace {

struct Options {
  std::vector<std::string> folders;
  std::string format = "text";
  std::optional<double> epsilon;
  bool overSeeds = false, json = false, acceptEdited = false;
};

int run(const Options& options, const Catalogues& catalogues) {
  std::vector<ComparedRun> runs;
  for (const std::string& folder : options.folders)
    runs.push_back(openedForComparison(folder, catalogues, options.acceptEdited ? Edited::Accepted : Edited::Refused));
  RunComparison comparison = compareRuns(runs, catalogues, options.epsilon);
  if (options.overSeeds) comparison = overSeeds(comparison, runs, catalogues);
  const TableFormat format = parseTableFormat(options.format);
  std::fputs((options.json ? toJson(comparison) : toText(comparison, format)).c_str(), stdout);
  return kDone;
}

}  // namespace

void addCompare(CLI::App& app, Choosable choosable, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "compare", "Put runs side by side: the settings that differ, what they reached, and who withstands what");
  command->add_option("folders", options->folders, "run folders; each is compared with the first")->required();
  command->add_option("--epsilon", options->epsilon, "size of attack to compare at (default: the largest of all)")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--format", options->format, "text, csv, markdown or latex")
      ->check(CLI::IsMember(tableFormatNames()));
  command->add_flag("--over-seeds", options->overSeeds,
                    "one row for runs that differ in the seed alone: mean ± standard deviation");
  command->add_flag("--json", options->json, "print the numbers as JSON");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  command->footer(
      "Examples:\n  hessianlab-cli compare runs/moons runs/longer\n  hessianlab-cli compare runs/moons runs/longer "
      "--format markdown");
  command->callback([options, choosable, &code] { code = run(*options, choosable()); });
}

}  // namespace hessianlab::cli
