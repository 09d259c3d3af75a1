// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli curvature: input-Hessian norms of test samples, into curvature.json.
#include <atomic>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

#include "app/cli/commands.h"
#include "app/cli/partial_file.h"
#include "app/cli/results.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/data/loading.h"
#include "model/formats/partial_curvature_json.h"
#include "model/formats/results_json.h"
#include "model/runs/advice.h"
#include "model/runs/catalogues.h"
#include "model/runs/saved_run.h"

namespace hessianlab::cli {

namespace {

constexpr const char *kResult = "curvature.json", *kComparison = "estimators.json";

struct Options {
  std::string folder, sampling = "first";
  CurvatureRequest request;
  bool json = false, compare = false, acceptEdited = false;
};

Edited edited(const Options& options) {
  return options.acceptEdited ? Edited::Accepted : Edited::Refused;
}

int compare(const Options& options, const SavedRun& saved) {
  JobControl control;
  EstimatorComparisonRequest request;
  request.samples = options.request.samples;
  request.sampling = options.request.sampling;
  request.seed = options.request.seed;
  request.doublePrecision = options.request.doublePrecision;
  EstimatorComparison result;
  withProgress("comparing", control, [&] { result = saved.answer(request, control); });
  result.weightsSha256 = saved.weightsSha256();
  const std::string text = toJson(result);
  writeResult(options.folder, kComparison, text);
  if (!result.remark.empty()) warn({result.remark});
  if (options.json) {
    std::fputs(text.c_str(), stdout);
    return kDone;
  }
  std::printf("%ld samples; exact norms in float64 took %.2f s\n", static_cast<long>(result.samples),
              result.exactSeconds);
  std::printf("%-15s %-9s %10s %9s %11s %12s %16s %13s %8s\n", "estimator", "start", "iterations", "products",
              "mean/exact", "worst/exact", "median residual", "max residual", "seconds");
  const auto residual = [](const std::optional<double>& value) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.2g", value.value_or(0));
    return value ? std::string(digits) : std::string("-");
  };
  for (const EstimatorTrial& t : result.trials)
    std::printf("%-15s %-9s %10ld %9ld %11.4f %12.4f %16s %13s %8.3f\n", t.estimator.c_str(), t.start.c_str(),
                static_cast<long>(t.iterations), static_cast<long>(t.products), t.meanShare, t.worstShare,
                residual(t.residualMedian).c_str(), residual(t.residualMax).c_str(), t.seconds);
  return kDone;
}

// What decides the numbers: a part of another request must not be gone on with.
std::string aboutOf(const CurvatureRequest& request, const std::string& weights) {
  return sha256(weights + " " + request.estimator + " " + request.start + (request.doublePrecision ? " double" : "") +
                " " + std::to_string(request.iterations) + " " + std::to_string(request.samples) + " " +
                std::to_string(request.seed) + " " + toString(request.sampling));
}

// nullptr: there is no part of this very measurement.
std::shared_ptr<const CurvatureResult> begunBefore(const PartialFile& partial, const std::string& about) {
  if (!partial.found()) return nullptr;
  PartialCurvature begun = parsePartialCurvature(*partial.found(), partial.path());
  return begun.about == about ? std::make_shared<const CurvatureResult>(std::move(begun.done)) : nullptr;
}

// The result, or nullopt where it was interrupted; what was done by then is kept.
std::optional<CurvatureResult> measured(Options& options, const SavedRun& saved, PartialFile& partial) {
  CurvatureRequest& request = options.request;
  const std::string about = aboutOf(request, saved.weightsSha256());
  std::atomic<std::size_t> done = 0;
  request.from = begunBefore(partial, about);
  if (request.from) {
    done = request.from->samples.size();
    std::fprintf(stderr, "hessianlab-cli: going on with an interrupted measurement; %zu samples are done\n",
                 done.load());
  }
  request.keep = [&](const CurvatureResult& now) {
    done = now.samples.size();
    partial.keep([about, now] { return toJson(PartialCurvature{about, now}); });
  };
  JobControl control;
  CurvatureResult result;
  try {
    withProgress("measuring", control, [&] { result = saved.answer(request, control); });
  } catch (const Interrupted&) {
    partial.write();
    std::fprintf(stderr, "hessianlab-cli: interrupted; %zu samples are done, and the same command goes on from there\n",
                 done.load());
    return std::nullopt;
  }
  return result;
}

int run(Options options, Regularizers regularizers) {
  options.request.sampling = parseSampling(options.sampling);
  const TestPartAlone noTraining;
  const SavedRun saved(options.folder, regularizers, edited(options));
  requireReplaceable(options.folder, options.compare ? kComparison : kResult);  // before the work
  settleFolder(options.folder);
  if (!saved.unfinished().empty()) warn({saved.unfinished()});
  if (options.compare) return compare(options, saved);
  PartialFile partial(options.folder, "curvature.partial.json", edited(options));
  std::optional<CurvatureResult> answer = measured(options, saved, partial);
  if (!answer) return kInterrupted;
  CurvatureResult& result = *answer;
  result.weightsSha256 = saved.weightsSha256();
  const Advice advice = adviceOnSurvey(result, saved.config(), allCatalogues(*regularizers));
  const std::string text = toJson(result, advice);
  writeResult(options.folder, kResult, text);
  partial.remove();
  warn(advice);
  if (options.json) {
    std::fputs(text.c_str(), stdout);
    return kDone;
  }
  const CurvatureSummary s = summarise(result);
  std::printf("%zu samples%s, estimator %s, %ld converged, %.2f s\n", result.samples.size(),
              result.sampling == Sampling::Balanced ? " (balanced)" : "", result.estimator.c_str(),
              static_cast<long>(s.converged), result.seconds);
  std::printf("‖H‖  p10 %.5g   median %.5g   p90 %.5g   mean %.5g   max %.5g\n", s.norm.p10, s.norm.median, s.norm.p90,
              s.meanNorm, s.maxNorm);
  std::printf("‖g‖  mean %.5g\n", s.meanGradientNorm);
  if (result.inDouble > 0)
    std::printf("%ld of them in double precision: single cannot tell so small a curvature, or so large logits apart\n",
                static_cast<long>(result.inDouble));
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
  command->add_option("--samples", options->request.samples, "number of test samples")->check(CLI::Range(1, 100000000));
  command->add_option("--sampling", options->sampling, "which test samples: the first, or balanced over the classes")
      ->check(CLI::IsMember({"first", "balanced"}));
  command->add_option("--seed", options->request.seed, "seed of random starts");
  command->add_option("--start", options->request.start, "of power iteration: random, gradient, or both and the larger")
      ->check(CLI::IsMember({"random", "gradient", "both"}));
  command->add_flag("--double", options->request.doublePrecision, "compute in float64 (exact always does)");
  command->add_flag("--compare", options->compare, "every estimator against the exact norms; writes estimators.json");
  command->add_flag("--json", options->json, "print the file that is written instead of a summary");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  command->footer(
      "Examples:\n  hessianlab-cli curvature runs/moons --estimator exact --samples 64\n"
      "  hessianlab-cli curvature runs/moons --compare --samples 128");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
