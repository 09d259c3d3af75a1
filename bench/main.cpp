// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-bench: prints what docs/performance.md shows. All ratios are of medians measured side by side in this
// process.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "app/process.h"
#include "bench/interleaved.h"
#include "bench/ratios.h"
#include "bench/tables.h"
#include "model/base/error.h"
#include "model/jobs/cores.h"
#include "model/jobs/threads.h"

using namespace hessianlab;

namespace {

const std::pair<const char*, void (*)(const bench::Options&, bench::Numbers&)> kParts[] = {
    {"steps", bench::measureSteps},
    {"plain", bench::measurePlainSteps},
    {"shares", bench::measureShares},
    {"memory", bench::measureMemory},
    {"exact", bench::measureExactNorms},
    {"attacks", bench::measureAttacks},
    {"certificates", bench::measureCertificates},
    {"certainty", bench::measureCertainty},
    {"lanczos", bench::measureLanczos},
    {"warm", bench::measureWarmStarts},
    {"reach", bench::measureReach},
    {"reading", bench::measureReading},
    {"starting", bench::measureStarting},
    {"scale", bench::measureScale}};

}  // namespace

int main(int argc, char** argv) {
  ensureSetForLibraries(argv);
  CLI::App app("HessianLab's measurements: ratios of the engine against plain training and against autograd");
  app.name("hessianlab-bench");
  bool json = false, markdown = false;
  std::string earlier;
  bench::Options options;
  std::vector<std::string> only;
  auto* asJson = app.add_flag("--json", json, "print one JSON object instead of a list");
  app.add_flag("--markdown", markdown, "print the tables of docs/performance.md instead of a list")->excludes(asJson);
  app.add_option("--from", earlier, "measure nothing; take the numbers of an earlier --json from this file")
      ->check(CLI::ExistingFile);
  app.add_flag("--quick", options.quick, "few repetitions of the smallest case, to see that it works");
  app.add_option("--repetitions", options.repetitions, "interleaved repetitions of each measurement")
      ->check(CLI::Range(3, 1000));
  std::vector<std::string> known;
  std::string list;
  for (const auto& [name, measure] : kParts) {
    known.emplace_back(name);
    list.append(list.empty() ? "" : ", ").append(name);
  }
  app.add_option("--only", only, list)->check(CLI::IsMember(known));
  app.add_option("--networks", options.networks, "networks whose steps are measured: cnn-small,resnet-small")
      ->delimiter(',');
  app.footer("Example:\n  hessianlab-bench --only steps --repetitions 5");
  CLI11_PARSE(app, argc, argv);
  try {
    configureThreads(0);
    bench::initialiseBenchmark();
    if (options.quick && !app.count("--repetitions")) options.repetitions = 3;
    if (options.quick && !app.count("--networks")) options.networks = {"cnn-small"};
    const auto cores = usableCores();
    options.threads = cores > 1 ? std::vector<int64_t>{1, cores} : std::vector<int64_t>{1};
    bench::Numbers all;
    if (!earlier.empty()) all = nlohmann::json::parse(std::ifstream(earlier)).get<bench::Numbers>();
    for (const auto& [name, measure] : kParts) {
      if (!earlier.empty()) break;
      if (!only.empty() && std::find(only.begin(), only.end(), name) == only.end()) continue;
      if (json || markdown) std::fprintf(stderr, "measuring %s\n", name);  // minutes of silence look like a fault
      bench::Numbers numbers;
      measure(options, numbers);
      for (const auto& [what, value] : numbers)
        if (!json && !markdown) std::printf("%-52s %10.4g\n", what.c_str(), value);
      std::fflush(stdout);
      all.merge(numbers);
    }
    if (json) std::printf("%s\n", nlohmann::json(all).dump(2).c_str());
    if (markdown) std::printf("%s", bench::markdownTables(all).c_str());
    return 0;
  } catch (const InputError& error) {
    std::fprintf(stderr, "hessianlab-bench: %s\n", error.what());
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "hessianlab-bench: %s\n", error.what());
    return 1;
  }
}
