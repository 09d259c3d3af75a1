// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli curvature: input-Hessian norms of test samples, into curvature.json.
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "model/files/atomic_file.h"
#include "model/files/results_json.h"
#include "model/session/saved_run.h"

namespace hessianlab::cli {

namespace {

struct Options {
  std::string folder;
  CurvatureRequest request;
  bool json = false;
};

int run(const Options& options, Regularizers regularizers) {
  SavedRun saved(options.folder, regularizers);
  JobControl control;
  CurvatureResult result;
  withProgress("measuring", control, [&] { result = saved.curvature(options.request, control); });
  const std::string text = toJson(result);
  writeFileAtomically(std::filesystem::path(options.folder) / "curvature.json", text);
  if (options.json) {
    std::fputs(text.c_str(), stdout);
    return kDone;
  }
  const CurvatureSummary s = summarise(result);
  std::printf("%zu samples, estimator %s, %ld converged, %.2f s\n", result.samples.size(), result.estimator.c_str(),
              static_cast<long>(s.converged), result.seconds);
  std::printf("‖H‖  p10 %.5g   median %.5g   p90 %.5g   mean %.5g   max %.5g\n", s.norm.p10, s.norm.median, s.norm.p90,
              s.meanNorm, s.maxNorm);
  std::printf("‖g‖  mean %.5g\n", s.meanGradientNorm);
  return kDone;
}

}  // namespace

void addCurvature(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("curvature", "Measure input-Hessian norms; writes curvature.json into the folder");
  command->add_option("folder", options->folder, "run folder")->required();
  command->add_option("--estimator", options->request.estimator, "exact, power, lanczos or ascent")
      ->check(CLI::IsMember({"exact", "power", "lanczos", "ascent"}));
  command->add_option("--iterations", options->request.iterations, "of the estimator; 0: its default")
      ->check(CLI::Range(0, 10000));
  command->add_option("--samples", options->request.samples, "first N test samples")->check(CLI::Range(1, 100000000));
  command->add_option("--seed", options->request.seed, "seed of random starts");
  command->add_flag("--json", options->json, "print curvature.json instead of a summary");
  command->footer("Example:\n  hessianlab-cli curvature runs/moons --estimator exact --samples 64");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
