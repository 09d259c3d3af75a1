// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli compare: runs side by side, in a table that can be pasted.
#include <cstdio>
#include <filesystem>
#include <optional>

#include "app/cli/commands.h"
#include "model/base/error.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_comparison.h"
#include "model/runs/workspace.h"

namespace hessianlab::cli {

namespace {

struct Options {
  std::vector<std::string> folders;
  std::string format = "text";
  std::optional<double> epsilon;
  bool json = false, acceptEdited = false;
};

ComparedRun opened(const std::string& folder, const Catalogues& catalogues, Edited edited) {
  const std::filesystem::path path(folder);
  std::string name = readLabel(path).name;
  if (name.empty()) name = (path.filename().empty() ? path.parent_path() : path).filename().string();
  return {name, folder, readRunHistory(path, catalogues, edited)};
}

int run(const Options& options, const Regularizers& regularizers) {
  const Catalogues catalogues = allCatalogues(*regularizers);
  std::vector<ComparedRun> runs;
  for (const std::string& folder : options.folders)
    runs.push_back(opened(folder, catalogues, options.acceptEdited ? Edited::Accepted : Edited::Refused));
  const RunComparison comparison = compareRuns(runs, catalogues, options.epsilon);
  const TableFormat format = options.format == "csv"        ? TableFormat::Csv
                             : options.format == "markdown" ? TableFormat::Markdown
                             : options.format == "latex"    ? TableFormat::Latex
                                                            : TableFormat::Text;
  std::fputs((options.json ? toJson(comparison) : toText(comparison, format)).c_str(), stdout);
  return kDone;
}

}  // namespace

void addCompare(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(
      "compare", "Put runs side by side: the settings that differ, what they reached, and who withstands what");
  command->add_option("folders", options->folders, "run folders; each is compared with the first")->required();
  command->add_option("--epsilon", options->epsilon, "size of attack to compare at (default: the largest of all)")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--format", options->format, "text, csv, markdown or latex")
      ->check(CLI::IsMember({"text", "csv", "markdown", "latex"}));
  command->add_flag("--json", options->json, "print the numbers as JSON");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  command->footer(
      "Examples:\n  hessianlab-cli compare runs/moons runs/longer\n  hessianlab-cli compare runs/moons runs/longer "
      "--format markdown");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
