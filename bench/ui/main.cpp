// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-bench-ui: frame times of each tab, updates per second, what the window costs the training, how soon a job
// ends that is cancelled, and how smooth a table of 200 runs is. Needs no display.
#include <CLI/CLI.hpp>
#include <QLocale>
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/process.h"
#include "bench/ui/frames.h"
#include "bench/ui/measures.h"
#include "model/base/error.h"
#include "model/jobs/threads.h"
#include "ui/parts/lab_style.h"

using namespace hessianlab;

int main(int argc, char** argv) {
  ensureSetForLibraries(argv);
  CLI::App app("HessianLab's window: frame times, updates per second, and the share of its speed that training keeps");
  app.name("hessianlab-bench-ui");
  bool json = false, quick = false;
  bench::UiOptions options;
  std::vector<std::string> only;
  app.add_flag("--json", json, "print one JSON object instead of a list");
  app.add_flag("--quick", quick, "one second and one repetition each, to see that it works");
  app.add_option("--seconds", options.seconds, "length of each measurement")->check(CLI::Range(0.2, 600.0));
  app.add_option("--repetitions", options.repetitions, "pairs with and without a window, for each tab")
      ->check(CLI::Range(1, 1000));
  app.add_option("--only", only, "frames, updates, slowdown, cancel, cancel-labs, runs")
      ->check(CLI::IsMember({"frames", "updates", "slowdown", "cancel", "cancel-labs", "runs"}));
  app.add_option("--tabs", options.tabs, "frames and slowdown of these alone: training, map, …");
  app.footer("Example:\n  hessianlab-bench-ui --only slowdown --repetitions 9");
  CLI11_PARSE(app, argc, argv);
  if (quick) options.seconds = 1, options.repetitions = 1;
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QLocale::setDefault(QLocale::c());
  bench::TimedApplication application(argc, argv);
  std::setlocale(LC_NUMERIC, "C");
  QApplication::setStyle(new LabStyle);
  QApplication::setQuitOnLastWindowClosed(false);
  try {
    configureThreads(0);
    bench::UiNumbers all;
    const std::pair<const char*, void (*)(const bench::UiOptions&, bench::UiNumbers&)> parts[] = {
        {"frames", bench::measureFrames},
        {"updates", bench::measureUpdates},
        {"slowdown", bench::measureSlowdown},
        {"cancel", bench::measureCancelling},
        {"cancel-labs", bench::measureCancellingLabs},
        {"runs", bench::measureRuns}};
    for (const auto& [name, measure] : parts) {
      if (!only.empty() && std::find(only.begin(), only.end(), name) == only.end()) continue;
      bench::UiNumbers numbers;
      measure(options, numbers);
      for (const auto& [what, value] : numbers)
        if (!json) std::printf("%-40s %10.4g\n", what.c_str(), value);
      std::fflush(stdout);
      all.merge(numbers);
    }
    if (json) std::printf("%s\n", nlohmann::json(all).dump(2).c_str());
    return 0;
  } catch (const InputError& error) {
    std::fprintf(stderr, "hessianlab-bench-ui: %s\n", error.what());
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "hessianlab-bench-ui: %s\n", error.what());
    return 1;
  }
}
