// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli kernel: the tangent kernel of a run on the circle beside the closed form, and how long each frequency
// takes, into kernel.json.
#include <algorithm>
#include <cstdio>
#include <memory>

#include "app/cli/commands.h"
#include "app/cli/results.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"
#include "model/formats/kernel_json.h"
#include "model/runs/saved_run.h"

namespace hessianlab::cli {

namespace {

constexpr const char* kKernelResult = "kernel.json";

struct KernelOptions {
  std::string folder;
  CircleKernelRequest kernel{.shown = 0};  // no eigenfunction is told
  CircleTimesRequest times;
  bool json = false, acceptEdited = false;
};

std::string orNone(const std::optional<double>& value, const char* format) {
  if (!value) return "–";
  char text[32];
  std::snprintf(text, sizeof text, format, *value);
  return text;
}

std::string stepsOr(const std::optional<int64_t>& steps) {
  return steps ? std::to_string(*steps) : "–";
}

void print(const CircleKernelResult& result) {
  std::printf("%4s %12s %12s %12s", "q", "eigenvalue", "its pair", "closed form");
  for (std::size_t piece = 0; piece < result.density.size(); ++piece)
    std::printf("  piece %zu: turns, closed", piece + 1);
  std::printf("\n");
  for (const auto& of : result.frequencies) {
    std::printf("%4ld %12.4e %12.4e %12s", static_cast<long>(of.q), of.larger, of.smaller,
                orNone(of.expected, "%.4e").c_str());
    for (const auto& local : of.local)
      std::printf("  %14s %7s", orNone(local.measured, "%.2f").c_str(), orNone(local.expected, "%.2f").c_str());
    std::printf("\n");
  }
  std::printf("slope of log eigenvalue against log q, from q = 5: %s\n", orNone(result.slope, "%.3f").c_str());
}

void print(const CircleTimes& times) {
  std::printf("\nsteps until cos κθ alone is learned\n%4s", "κ");
  for (std::size_t piece = 0; piece < times.density.size(); ++piece)
    std::printf("   piece %zu: network  kernel  closed", piece + 1);
  std::printf("\n");
  for (const auto& of : times.frequencies) {
    std::printf("%4ld", static_cast<long>(of.kappa));
    for (const auto& in : of.pieces)
      std::printf("   %16s %7s %7s", stepsOr(in.network).c_str(), stepsOr(in.kernel).c_str(),
                  orNone(in.expected, "%.0f").c_str());
    std::printf("\n");
  }
  std::printf("slope of log steps of the kernel against log κ, from κ = %ld:",
              static_cast<long>(CircleTimes::leastOfSlope));
  for (const auto& slope : times.slopes) std::printf(" %s", orNone(slope, "%.3f").c_str());
  std::printf("\n");
}

// What a network is to be trained on is measured of the kernel, too.
CircleTimesRequest withNetworks(CircleTimesRequest times) {
  times.frequencies.insert(times.frequencies.end(), times.ofNetwork.begin(), times.ofNetwork.end());
  std::sort(times.frequencies.begin(), times.frequencies.end());
  times.frequencies.erase(std::unique(times.frequencies.begin(), times.frequencies.end()), times.frequencies.end());
  return times;
}

int run(const KernelOptions& options, Regularizers regularizers) {
  const SavedRun saved(options.folder, regularizers, options.acceptEdited ? Edited::Accepted : Edited::Refused);
  if (saved.config().lab != "circle")
    throw InputError(options.folder + ": a run of the lab " + saved.config().lab +
                     ", which has no kernel; choose one of the lab circle");
  requireReplaceable(options.folder, kKernelResult);  // before the work
  settleFolder(options.folder);
  JobControl control;
  CircleKernelResult kernel;
  CircleTimes times;
  withProgress("measuring", control, [&] {
    kernel = saved.answer(options.kernel, control);
    times = saved.answer(withNetworks(options.times), control);
  });
  const std::string text = toJson(kernel, times, saved.weightsSha256());
  writeResult(options.folder, kKernelResult, text);
  if (options.json) {
    std::fputs(text.c_str(), stdout);
    return kDone;
  }
  print(kernel);
  print(times);
  return kDone;
}

}  // namespace

void addKernel(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<KernelOptions>();
  CLI::App* command = app.add_subcommand(
      "kernel", "Frequencies on a circle: eigenvalues of the kernel, and how long each frequency takes");
  command->add_option("folder", options->folder, "run folder of the lab circle")->required();
  command->add_option("--frequencies", options->kernel.frequencies, "eigenvalues of 0 … this frequency")
      ->check(CLI::Range(1, 200));
  command->add_option("--network", options->times.ofNetwork, "train a network on these of the frequencies, too")
      ->delimiter(',')
      ->check(CLI::Range(1, 64));
  command->add_flag("--json", options->json, "print the file that is written instead of a summary");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  command->footer("Example:\n  hessianlab-cli kernel runs/circle --network 3,5,8");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
