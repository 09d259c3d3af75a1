// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli in full: training, measuring, studies and lessons without a display. bin/hessianlab-cli
// (quick/main.cpp) becomes this program where a command needs tensors.
#include <sys/prctl.h>

#include <cstdio>
#include <optional>
#include <sstream>

#include "app/cli/commands.h"
#include "app/cli/list.h"
#include "app/cli/outcome.h"
#include "app/cli/quick/known.h"
#include "app/cli/terminal.h"
#include "app/process.h"
#include "model/base/atomic_file.h"
#include "model/base/catalogue.h"
#include "model/base/message.h"
#include "model/base/resources.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/runs/catalogues.h"
#include "model/runs/versions.h"
#include "regularizers/catalogue.h"

using namespace hessianlab;

namespace {

std::string unknownCommand(const CLI::App& app, const std::string& given) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands(nullptr)) names.push_back(command->get_name());
  const std::string near = nearestWord(given, names);
  return "unknown command '" + printable(given) + "'" + (near.empty() ? "" : "; did you mean '" + near + "'?") +
         " (commands: " + joined(names) + ")";
}

void addCommands(CLI::App& app, const cli::Regularizers& regularizers, int& code) {
  app.name("hessianlab-cli");
  app.require_subcommand(1);
  app.set_version_flag("--version", [] { return versionText("hessianlab-cli"); });
  const cli::Choosable choosable = [regularizers,
                                    all = std::make_shared<std::optional<Catalogues>>()]() -> const Catalogues& {
    if (!*all) *all = allCatalogues(*regularizers);
    return **all;
  };
  cli::addList(app, regularizers, code);
  cli::addDatasets(app, choosable, code);
  cli::addLayers(app, regularizers, code);
  cli::addTrain(app, regularizers, code);
  cli::addResume(app, regularizers, code);
  cli::addEvaluate(app, regularizers, code);
  cli::addCurvature(app, regularizers, code);
  cli::addWeights(app, regularizers, code);
  cli::addKernel(app, regularizers, code);
  cli::addCompare(app, choosable, code);
  cli::addAttack(app, regularizers, code);
  cli::addExport(app, regularizers, code);
  cli::addSweep(app, regularizers, code);
  cli::addStudy(app, regularizers, code);
  cli::addLesson(app, regularizers, code);
  cli::addImport(app, regularizers, code);
  cli::addDoctor(app, choosable, code);
}

// "COMMAND --help" for each of these, and for those within.
void addHelp(const CLI::App& at, const std::string& path, const cli::Regularizers& regularizers,
             std::map<std::string, std::string>& answers) {
  int code = 0;
  CLI::App app(cli::kTitle);
  addCommands(app, regularizers, code);
  try {
    app.parse(path + "--help");
  } catch (const CLI::CallForHelp& help) {
    std::ostringstream out;
    app.exit(help, out, out);
    for (const char* flag : {"--help", "-h"}) answers[path + flag] = out.str();
  }
  for (const CLI::App* command : at.get_subcommands(nullptr))
    addHelp(*command, path + command->get_name() + " ", regularizers, answers);
}

// What the quick program answers by itself, for the build.
int writeKnown(const std::string& file) {
  const cli::Regularizers regularizers = regularizerCatalogue();
  cli::Known known{allCatalogues(*regularizers), {}};
  for (const LabDefinition& lab : labCatalogue()) known.metrics.emplace(lab.entry.name, lab.metrics());
  std::map<std::string, std::string> answers;
  for (const std::string& what : cli::listable()) {
    answers["list " + what] = cli::listText(what, false, *regularizers);
    answers["list " + what + " --json"] = answers["list --json " + what] = cli::listText(what, true, *regularizers);
  }
  int code = 0;
  CLI::App app(cli::kTitle);
  addCommands(app, regularizers, code);
  addHelp(app, "", regularizers, answers);
  writeFileAtomically(file, cli::sourceOf(known, answers, cli::digestOfResources(resourceFolder())));
  return cli::kDone;
}

}  // namespace

int main(int argc, char** argv) {
  prctl(PR_SET_NAME, "hessianlab-cli");  // as those know it who look for it
  openStandardStreams();
  ensureSetForLibraries(argv);
  if (argc == 3 && argv[1] == std::string("--write-known")) return cli::outcomeOf([&] { return writeKnown(argv[2]); });
  CLI::App app(cli::kTitle);
  int code = cli::kDone;
  addCommands(app, regularizerCatalogue(), code);
  cli::catchInterrupts();
  return cli::outcomeOf([&] {
    configureThreads(0);
    try {
      app.parse(argc, argv);
      return code;
    } catch (const CLI::ParseError& error) {
      if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
      if (app.get_subcommands().empty() && argc > 1 && argv[1][0] != '-')
        return cli::failed(unknownCommand(app, argv[1]), cli::kBadInput);
      return cli::failed(std::string(error.what()) + " (see --help)", cli::kBadInput);
    }
  });
}
