// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli study: a grid of methods × strengths × seeds, trained, attacked and summed up on one page. It goes on
// where it was interrupted; finished, the same command only writes the page anew. Its runs are processes of this
// program, side by side here (cell_loop.h) or as tasks of a cluster (slurm/follow.h).
#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "app/cli/cell_loop.h"
#include "app/cli/commands.h"
#include "app/cli/results.h"
#include "app/cli/slurm/follow.h"
#include "app/cli/terminal.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/base/shell_word.h"
#include "model/jobs/job.h"
#include "model/questions/picture.h"
#include "model/runs/advice.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/session/training_session.h"
#include "model/study/cell.h"
#include "model/study/page.h"
#include "model/study/plan.h"
#include "model/study/summary.h"

namespace hessianlab::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char *kTable = "study.csv", *kNumbers = "study.json", *kPage = "study.md", *kRuns = "runs";

struct Options {
  std::string plan, out, page, cell, on;
  int64_t jobs = 0;
  SlurmOptions slurm;
  bool report = false, json = false, submitOnly = false, collect = false;
};

fs::path folderOf(const Options& options, const StudyCell& cell) {
  return fs::path(options.out) / kRuns / cell.name;
}

// The process of one cell.
int runOne(const Options& options, const StudyPlan& plan, const Regularizers& regularizers) {
  const auto cell = std::find_if(plan.cells.begin(), plan.cells.end(),
                                 [&](const StudyCell& candidate) { return candidate.name == options.cell; });
  if (cell == plan.cells.end()) throw InputError(options.plan + " has no cell " + options.cell);
  return asCell([&](JobControl& control) { runCell(plan, *cell, folderOf(options, *cell), regularizers, control); });
}

std::vector<std::string> missingCells(const Options& options, const StudyPlan& plan, const Catalogues& catalogues) {
  std::vector<std::string> missing;
  for (const StudyCell& cell : plan.cells)
    if (stateOf(plan, cell, folderOf(options, cell), catalogues) != CellState::Done) missing.push_back(cell.name);
  return missing;
}

// The study's own results are bound to a manifest, as those of a run: nobody else's file is replaced. A folder of
// before there were manifests holds runs, and is gone on with as it is.
void requirePlaces(const Options& options) {
  const fs::path folder = options.out;
  requireWritableFolder(folder);
  if (!RunFiles(folder).manifest() && !fs::is_directory(folder / kRuns)) beginManifest(folder);
  for (const char* name : {kTable, kNumbers, kPage}) requireReplaceable(folder, name);
  if (!options.page.empty()) requirePlace(options.page);
}

void requireSubmission(const fs::path& out) {
  if (!readSubmission(out))
    throw InputError(out.string() + " holds no study on Slurm; submit it with --on slurm, without --collect");
}

void writeReport(const Options& options, const StudySummary& summary, const std::string& numbers) {
  requirePlaces(options);
  const fs::path folder = options.out;
  const fs::path page = options.page.empty() ? folder / kPage : fs::path(options.page);
  const std::string pictures = page.stem().string();
  std::string command = "hessianlab-cli study " + shellWord(options.plan) + " --out " + shellWord(options.out);
  if (!options.page.empty()) command += " --page " + shellWord(options.page);
  const StudyPage written = makePage(summary, pictures, command);
  requireWritableFolder(page.has_parent_path() ? page.parent_path() / pictures : fs::path(pictures));
  Replacement own{.contents = {{kTable, toCsv(summary)}, {kNumbers, numbers}}};
  if (options.page.empty()) {
    own.contents[kPage] = written.markdown;
    for (const StudyPage::Picture& picture : written.pictures)
      own.contents[pictures + "/" + picture.name] = picture.svg;
    return replaceFiles(folder, own);
  }
  replaceFiles(folder, own);
  for (const StudyPage::Picture& picture : written.pictures)
    writeFileAtomically(page.parent_path() / pictures / picture.name, picture.svg);
  writeFileAtomically(page, written.markdown);
}

void report(const Options& options, const StudyPlan& plan, const Catalogues& catalogues) {
  StudySummary summary;
  summary.plan = &plan;
  for (const StudyCell& cell : plan.cells)
    summary.results.push_back(readCell(plan, cell, folderOf(options, cell), catalogues));
  if (summary.done() == 0)
    throw InputError(options.out + " holds no finished run of this study; run it without --report first");
  const std::string json = toJson(summary);
  try {
    writeReport(options, summary, json);
  } catch (const std::runtime_error& error) {
    if (!options.json) throw;
    std::fputs(json.c_str(), stdout);
    throw RunError(std::string(error.what()) + "; " + kNumbers + " is printed on standard output instead");
  }
  if (options.json) {
    std::fputs(json.c_str(), stdout);
    return;
  }
  for (const std::string& sentence : conclusions(summary)) std::printf("%s\n", sentence.c_str());
  const fs::path folder = options.out;
  std::printf("%zu of %zu runs → %s, %s\n", summary.done(), plan.cells.size(), (folder / kTable).c_str(),
              options.page.empty() ? (folder / kPage).c_str() : options.page.c_str());
}

using Failed = std::optional<std::vector<std::string>>;  // nullopt: submitted only

Failed runHere(const Options& options, const StudyPlan& plan, const std::vector<std::string>& missing) {
  const FolderLock lock(options.out, "study.lock", "another study is running");
  return runCells(missing, plan.cells.size(), options.jobs, [&](const std::string& cell) {
    return std::vector<std::string>{"hessianlab-cli", "study", options.plan, "--out", options.out, "--cell", cell};
  });
}

Failed runThere(const Options& options, const StudyPlan& plan, const std::string& text,
                const std::vector<std::string>& missing, const Catalogues& catalogues) {
  SlurmStudy study{.out = fs::absolute(options.out).lexically_normal(),
                   .plan = text,
                   .missing = missing,
                   .isDone = {},
                   .collect = "hessianlab-cli study " + shellWord(options.plan) + " --out " + shellWord(options.out) +
                              " --on slurm --collect"};
  study.isDone = [&](const std::string& name) {
    const auto is = [&](const StudyCell& cell) { return cell.name == name; };
    const StudyCell& cell = *std::find_if(plan.cells.begin(), plan.cells.end(), is);
    return stateOf(plan, cell, folderOf(options, cell), catalogues) == CellState::Done;
  };
  const SlurmWish wish = options.submitOnly ? SlurmWish::SubmitOnly
                         : options.collect  ? SlurmWish::Collect
                                            : SlurmWish::Follow;
  return runOnSlurm(study, options.slurm, wish, options.json ? stderr : stdout);
}

int run(const Options& options, Regularizers regularizers) {
  const Catalogues catalogues = allCatalogues(*regularizers);
  const std::string text = readFile(options.plan, std::size_t{1} << 20);
  const StudyPlan plan = parseStudy(text, catalogues, options.plan);
  if (!options.cell.empty()) return runOne(options, plan, regularizers);
  for (const StudyNorm& norm : plan.evaluation.norms)
    warn(adviceOnEpsilons(parseNorm(norm.norm), norm.epsilons, options.plan + ": evaluation.norms." + norm.norm));
  if (options.collect) requireSubmission(options.out);
  Failed failed(std::in_place);
  if (!options.report) {
    const auto missing = missingCells(options, plan, catalogues);
    if (!missing.empty()) {
      TrainingSession::requireUsable(plan.cells.front().config, *regularizers);  // before a folder is made
      requirePlaces(options);
      settleFolder(options.out);
      failed =
          options.on.empty() ? runHere(options, plan, missing) : runThere(options, plan, text, missing, catalogues);
    }
  }
  if (!failed) return kDone;
  if (failed->size() < plan.cells.size()) report(options, plan, catalogues);
  if (failed->empty()) return kDone;
  throw RunError(
      std::to_string(failed->size()) + " of " + std::to_string(plan.cells.size()) + " runs failed, first " +
      failed->front() + "; " +
      (options.collect ? "the command without --collect tries them again" : "the same command tries them again"));
}

void addSlurm(CLI::App& command, Options& options, CLI::Option* jobs) {
  CLI::Option* on = command.add_option("--on", options.on, "slurm: train on a cluster, one task of a job array a run")
                        ->check(CLI::IsMember({"slurm"}))
                        ->excludes(jobs);
  const auto oneWord = [](const std::string& text) {
    return text.find_first_of(" \t\r\n") == std::string::npos && !text.empty() ? "" : "takes one word";
  };
  const auto oneLine = [](const std::string& text) {
    return text.find_first_of("\r\n") == std::string::npos ? "" : "takes one line";
  };
  SlurmOptions& slurm = options.slurm;
  command.add_option("--partition", slurm.partition, "of the cluster (default: its own)")->needs(on)->check(oneWord);
  command.add_option("--cpus", slurm.cpus, "cores that a run reserves; it computes with one thread (default: 1)")
      ->needs(on)
      ->check(CLI::Range(1, 1024));
  command.add_option("--time", slurm.time, "the most that a run may take, as sbatch reads it: 2:00:00")
      ->needs(on)
      ->check(oneWord);
  command.add_option("--array-limit", slurm.arrayLimit, "runs at a time on the cluster; 0: as many as it lets")
      ->needs(on)
      ->check(CLI::Range(0, 100000));
  command.add_option("--sbatch", slurm.more, "further options of sbatch in quotes: \"--mem=4G --account=a\"")
      ->needs(on)
      ->check(oneLine);
  command.add_option("--retries", slurm.retries, "times that a run that failed is submitted again (default: 2)")
      ->needs(on)
      ->check(CLI::Range(0, 100));
  CLI::Option* submit =
      command.add_flag("--submit-only", options.submitOnly, "submit, and do not wait for the end")->needs(on);
  command.add_flag("--collect", options.collect, "go on with what was submitted: follow it, write the page")
      ->needs(on)
      ->excludes(submit);
}

}  // namespace

void addStudy(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("study", "Compare methods: train and attack a grid of runs, write one table and one page");
  command->add_option("plan", options->plan, "study file (see studies/)")->required();
  command->add_option("--out", options->out, "folder of the study; what is done there is not done again")->required();
  CLI::Option* jobs =
      command->add_option("--jobs", options->jobs, "runs at a time, one thread each; 0: all usable cores but one")
          ->check(CLI::Range(0, 1024));
  addSlurm(*command, *options, jobs);
  command->add_option("--page", options->page, "where to write the page (default: OUT/study.md)");
  command->add_flag("--report", options->report, "train nothing: write table and page from what is there");
  command->add_flag("--json", options->json, "print study.json at the end");
  command->add_option("--cell", options->cell)->group("");  // how the study calls itself for one run
  command->footer(
      "Examples:\n  hessianlab-cli study studies/moons.json --out runs/moons-study\n  hessianlab-cli study "
      "studies/moons.json --out runs/moons-study --on slurm --partition long --time 2:00:00");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
