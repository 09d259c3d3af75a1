// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli: training, measuring, studies and lessons without a display.
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/process.h"
#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/jobs/threads.h"
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

}  // namespace

int main(int argc, char** argv) {
  openStandardStreams();
  ensurePassiveOpenMp(argv);
  const auto fail = [](const std::string& why, int code) {
    std::fprintf(stderr, "hessianlab-cli: %s\n", plainMessage(why).c_str());
    return code;
  };
  const auto printed = [&](int result) {
    if (outputArrived()) return result;
    return fail("what was to be printed could not be written to standard output", result ? result : cli::kFailed);
  };
  CLI::App app("HessianLab: train, attack and measure the input curvature of neural networks");
  app.name("hessianlab-cli");
  app.require_subcommand(1);
  app.set_version_flag("--version", [] { return versionText("hessianlab-cli"); });
  int code = cli::kDone;
  const auto regularizers = regularizerCatalogue();
  cli::addList(app, regularizers, code);
  cli::addDatasets(app, regularizers, code);
  cli::addLayers(app, regularizers, code);
  cli::addTrain(app, regularizers, code);
  cli::addResume(app, regularizers, code);
  cli::addEvaluate(app, regularizers, code);
  cli::addCurvature(app, regularizers, code);
  cli::addWeights(app, regularizers, code);
  cli::addKernel(app, regularizers, code);
  cli::addCompare(app, regularizers, code);
  cli::addAttack(app, regularizers, code);
  cli::addExport(app, regularizers, code);
  cli::addSweep(app, regularizers, code);
  cli::addStudy(app, regularizers, code);
  cli::addLesson(app, regularizers, code);
  cli::addImport(app, regularizers, code);
  cli::catchInterrupts();
  try {
    configureThreads(0);
    app.parse(argc, argv);
    return printed(code);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return printed(app.exit(error));  // --help, --version
    if (app.get_subcommands().empty() && argc > 1 && argv[1][0] != '-')
      return fail(unknownCommand(app, argv[1]), cli::kBadInput);
    return fail(std::string(error.what()) + " (see --help)", cli::kBadInput);
  } catch (const InputError& error) {
    return fail(error.what(), cli::kBadInput);
  } catch (const Interrupted&) {
    return fail("interrupted", cli::kInterrupted);
  } catch (const std::exception& error) {
    return fail(failureWords(error), cli::kFailed);
  } catch (...) {
    return fail("unknown error", cli::kFailed);
  }
}
