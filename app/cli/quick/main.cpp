// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli: answers at once what takes no tensors, and becomes the engine for everything else. Loading LibTorch
// with what it links to takes half a second of processor time, and a program that has to set OpenMP's variables for
// itself loads it twice.
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/quick/quick.h"
#include "app/cli/terminal.h"
#include "app/process.h"
#include "model/base/error.h"
#include "model/base/resources.h"
#include "model/labs/metrics_of.h"

using namespace hessianlab;

namespace hessianlab {

const MetricList& metricsOf(const ExperimentConfig& config) {
  return cli::known().metrics.at(config.lab);
}

namespace cli {

const Known& known() {
  static const Known read = knownFrom(kWrittenKnown);
  return read;
}

}  // namespace cli
}  // namespace hessianlab

namespace {

// The answer to just these words; nullptr: there is none, or presets or lessons are others than when it was written.
const char* writtenAnswer(const std::string& words) {
  for (std::size_t i = 0; i < cli::kWrittenAnswerCount; ++i) {
    if (words != cli::kWrittenAnswers[i].words) continue;
    const bool ofFiles = words.starts_with("list ") &&
                         (words.find("presets") != std::string::npos || words.find("lessons") != std::string::npos);
    if (ofFiles && cli::digestOfResources(resourceFolder()) != cli::kWrittenDigest) return nullptr;
    return cli::kWrittenAnswers[i].text;
  }
  return nullptr;
}

// nullopt: it takes the engine, which also says what is wrong with the words.
std::optional<int> runQuickly(int argc, char** argv) {
  CLI::App app(cli::kTitle);
  app.name("hessianlab-cli");
  app.require_subcommand(1);
  int code = cli::kDone;
  const cli::Choosable choosable = []() -> const Catalogues& { return cli::known().catalogues; };
  cli::addDatasets(app, choosable, code);
  cli::addCompare(app, choosable, code);
  cli::catchInterrupts();
  bool declined = false;
  const int result = cli::outcomeOf([&] {
    try {
      app.parse(argc, argv);
    } catch (const CLI::ParseError&) {
      declined = true;
    } catch (const cli::NeedsEngine&) {
      declined = true;
    }
    return code;
  });
  return declined ? std::nullopt : std::optional(result);
}

int becomeEngine(char** argv) {
  std::error_code ignored;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", ignored);
  const auto engine = self.parent_path() / HESSIANLAB_ENGINE;
  setForLibraries();
  execv(engine.c_str(), argv);
  const std::string why = std::strerror(errno);
  return cli::failed("cannot start its engine " + engine.lexically_normal().string() + ": " + why +
                         "; it stays where it was installed, beside the program's folder",
                     cli::kFailed);
}

}  // namespace

int main(int argc, char** argv) {
  openStandardStreams();
  std::string words;
  for (int i = 1; i < argc; ++i) words += (i > 1 ? " " : "") + std::string(argv[i]);
  try {
    if (const char* answer = writtenAnswer(words)) {
      std::signal(SIGPIPE, SIG_IGN);  // a pipe that nobody reads is said, as everywhere
      return cli::outcomeOf([&] { return std::fputs(answer, stdout), cli::kDone; });
    }
    const std::string command = argc > 1 ? argv[1] : "";
    if (command == "compare" || command == "datasets")
      if (const auto code = runQuickly(argc, argv)) return *code;
  } catch (const std::exception&) {  // the engine finds it too, and says it
  }
  return becomeEngine(argv);
}
