// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli evaluate: accuracy against the size of an attack, into robustness.json.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>
#include <sstream>
#include <utility>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/epsilon.h"
#include "app/cli/partial_file.h"
#include "app/cli/picture_sheet.h"
#include "app/cli/results.h"
#include "app/cli/terminal.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/number_text.h"
#include "model/base/sha256.h"
#include "model/base/wilson.h"
#include "model/data/loading.h"
#include "model/formats/class_results.h"
#include "model/formats/partial_evaluation_json.h"
#include "model/formats/results_json.h"
#include "model/jobs/cores.h"
#include "model/jobs/threads.h"
#include "model/questions/certified_share.h"
#include "model/questions/filters.h"
#include "model/runs/advice.h"
#include "model/runs/saved_run.h"

namespace hessianlab::cli {

namespace {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

// "a:b:step" or "a,b,c".
std::vector<double> parseEpsilons(const std::string& text) {
  std::vector<double> values;
  const auto parts = split(text, ':');
  if (parts.size() == 2 || parts.size() > 3)
    throw InputError("--epsilons " + text + ": use FIRST:LAST:STEP, for example 0:0.2:0.02");
  if (parts.size() == 3) {
    const double first = readEpsilon("--epsilons", parts[0]), last = readEpsilon("--epsilons", parts[1]),
                 step = readEpsilon("--epsilons", parts[2]);
    if (step <= 0 || last < first) throw InputError("--epsilons " + text + ": use FIRST:LAST:STEP with a step above 0");
    const double count = std::floor((last - first) / step + 1e-9);
    if (count > 1000) throw InputError("--epsilons " + text + ": more than 1000 values");
    for (int i = 0; i <= static_cast<int>(count); ++i) values.push_back(std::round((first + i * step) * 1e9) / 1e9);
    return values;
  }
  for (const std::string& part : split(text, ',')) values.push_back(readEpsilon("--epsilons", part));
  if (values.empty()) throw InputError("--epsilons: no value given");
  return values;
}

constexpr const char* kResult = "robustness.json";

struct Options {
  std::string folder, norm = "linf", epsilons, attacks, sampling = "first", filters;
  RobustnessRequest request;
  bool json = false, acceptEdited = false;
};

// What decides the numbers: a part of another request must not be gone on with.
std::string aboutOf(const RobustnessRequest& request, const std::string& weights) {
  std::string text = weights + toString(request.norm) + (request.doublePrecision ? " double" : "") +
                     (request.untilZero ? " until zero" : "") + " " + std::to_string(request.samples) + " " +
                     std::to_string(request.seed) + " " + toString(request.sampling);
  for (const double epsilon : request.epsilons) text += " " + numberText(epsilon);
  for (const std::string& attack : request.attacks) text += " " + attack;
  return sha256(text);
}

void printCurve(const RobustnessResult& result) {
  std::printf("%10s %10s %16s", "epsilon", "accuracy", "95 % interval");
  for (const AttackCurve& attack : result.attacks) std::printf(" %8s", attack.attack.c_str());
  const auto titled = [](const BoundCurve& b) { return (b.refuted ? "!" : b.certificate ? "" : "~") + b.name; };
  for (const BoundCurve& bound : result.bounds) std::printf(" %8s", titled(bound).c_str());
  std::printf("\n");
  const std::vector<double> settled = settledBy(result).epsilon;
  for (std::size_t i = 0; i < result.epsilons.size(); ++i) {
    std::printf("%10.4g %8.1f %%   %5.1f … %5.1f %%", result.epsilons[i], 100 * result.accuracy[i],
                100 * result.interval95[i].first, 100 * result.interval95[i].second);
    const auto cell = [](const std::string& title, double share) {
      std::printf(" %*.1f %%", static_cast<int>(std::max<std::size_t>(title.size(), 8)) - 2, 100 * share);
    };
    for (const AttackCurve& attack : result.attacks) cell(attack.attack, attack.accuracy[i]);
    for (const BoundCurve& bound : result.bounds) cell(titled(bound), bound.accuracy[i]);
    std::printf(std::count(settled.begin(), settled.end(), result.epsilons[i]) > 0 ? " =\n" : "\n");
  }
  if (!settled.empty()) std::printf("= attacks and certificates agree: nothing is unknown there\n");
  if (std::any_of(result.bounds.begin(), result.bounds.end(), [](const BoundCurve& b) { return !b.certificate; }))
    std::printf("~ an estimate, which can be too high%s\n",
                result.faults.empty() ? "; the other bounds are proven" : "");
  if (!result.faults.empty()) std::printf("! a certificate that is refuted: a fault of this program\n");
  for (const std::string& why : result.boundsLeftOut) std::printf("%s\n", why.c_str());
}

// At the ε where the accuracy is nearest to half the clean one: there the classes differ most.
void printClasses(const RobustnessResult& result) {
  const std::vector<ClassResult> classes = resultsByClass(result);
  std::size_t at = 0;
  const auto gap = [&](std::size_t k) { return std::abs(result.accuracy[k] - result.cleanAccuracy / 2); };
  for (std::size_t k = 1; k < result.epsilons.size(); ++k)
    if (result.epsilons[at] <= 0 || gap(k) < gap(at)) at = k;
  if (classes.empty() || result.epsilons.empty() || result.epsilons[at] <= 0) return;
  std::printf("%-16s %7s   %-27s  attacked, epsilon %.4g\n", "class", "samples", "clean, 95 % interval",
              result.epsilons[at]);
  for (std::size_t k = 0; k < classes.size(); ++k) {
    const ClassResult& own = classes[k];
    std::printf("%s %7ld", padded(printable(result.classNames[k], 16), 16).c_str(), static_cast<long>(own.samples));
    for (const int64_t count : {own.right, own.robust[at]}) {
      if (own.samples == 0) break;
      const auto [low, high] = wilson95(count, own.samples);
      std::printf("   %5.1f %% (%5.1f … %5.1f %%)", 100 * static_cast<double>(count) / static_cast<double>(own.samples),
                  100 * low, 100 * high);
    }
    std::printf("\n");
  }
}

void print(const RobustnessResult& result) {
  std::printf("%ld samples%s, %s, clean accuracy %.1f %%\n", static_cast<long>(result.samples),
              result.sampling == Sampling::Balanced ? " (balanced)" : "", result.norm == Norm::Linf ? "L∞" : "L2",
              100 * result.cleanAccuracy);
  printCurve(result);
  printClasses(result);
  if (result.medianDistance)
    std::printf("median distance to the nearest adversarial input: %.4g\n", *result.medianDistance);
  else if (!result.distance.empty())
    std::printf("median distance to the nearest adversarial input: unknown, more than half of the samples hold\n");
  for (const SanityCheck& check : result.sanity)
    std::printf("%s %s: %s\n",
                check.passed()   ? "✓"
                : check.failed() ? "✗"
                                 : "– (could not be asked)",
                check.check.c_str(), check.detail.c_str());
}

// Of the first layer; nullopt: they are no pictures.
std::optional<FiltersResult> filtersOf(const SavedRun& saved, const std::string& wanted) {
  try {
    JobControl control;
    return saved.answer(FiltersRequest(), control);
  } catch (const RunError& error) {
    if (!wanted.empty()) throw InputError(std::string("--filters: ") + error.what());
    return std::nullopt;
  }
}

// On one colour scale, eight in a row.
std::string filterSheet(const FiltersResult& result) {
  constexpr std::size_t kInARow = 8;
  constexpr int kPixels = 8;
  double full = 0;
  for (const Picture& filter : result.filters)
    for (const float weight : filter.values) full = std::max<double>(full, std::abs(weight));
  Picture nothing = result.filters.front();
  std::fill(nothing.values.begin(), nothing.values.end(), 0.F);
  const std::size_t across = std::min(kInARow, result.filters.size());
  std::vector<std::vector<SheetCell>> rows;
  for (std::size_t i = 0; i < result.filters.size(); ++i) {
    if (i % across == 0) rows.emplace_back(across, SheetCell{nothing, true, full});
    rows.back()[i % across].picture = result.filters[i];
  }
  return pictureSheet(rows, kPixels);
}

// nullptr: there is no part of this very evaluation.
std::shared_ptr<const PartialEvaluation> begunBefore(const PartialFile& partial, const std::string& about) {
  if (!partial.found()) return nullptr;
  PartialEvaluation begun = parsePartialEvaluation(*partial.found(), partial.path());
  return begun.about == about ? std::make_shared<const PartialEvaluation>(std::move(begun)) : nullptr;
}

int run(Options options, Regularizers regularizers) {
  RobustnessRequest& request = options.request;
  request.norm = parseNorm(options.norm);
  request.sampling = parseSampling(options.sampling);
  request.epsilons = parseEpsilons(!options.epsilons.empty()    ? options.epsilons
                                   : request.norm == Norm::Linf ? "0:0.2:0.02"
                                                                : "0:2:0.25");
  warn(adviceOnEpsilons(request.norm, request.epsilons, "--epsilons " + printable(options.epsilons)));
  if (!options.attacks.empty()) request.attacks = split(options.attacks, ',');
  // Each worker computes alone: batches side by side scale, the operations of one small batch do not.
  configureThreads(1);
  if (request.workers == 0) request.workers = static_cast<int>(threadsForMeasuring());
  const TestPartAlone noTraining;
  const Edited edited = options.acceptEdited ? Edited::Accepted : Edited::Refused;
  SavedRun saved(options.folder, regularizers, edited);
  requireReplaceable(options.folder, kResult);  // before hours of work
  if (!options.filters.empty()) requirePlace(options.filters);
  const std::optional<FiltersResult> filters = filtersOf(saved, options.filters);
  settleFolder(options.folder);
  if (!saved.unfinished().empty()) warn({saved.unfinished()});
  const std::string about = aboutOf(request, saved.weightsSha256());
  PartialFile partial(options.folder, "robustness.partial.json", edited);
  request.from = begunBefore(partial, about);
  request.keep = [&](const PartialEvaluation& done) {
    PartialEvaluation kept = done;
    kept.about = about;
    partial.keep([kept = std::move(kept)] { return toJson(kept); });
  };
  if (request.from)
    std::fprintf(stderr, "hessianlab-cli: going on with an interrupted evaluation; %zu values of epsilon are done\n",
                 request.from->epsilons.size());
  JobControl control;
  RobustnessResult result;
  try {
    withProgress("attacking", control, [&] { result = saved.answer(request, control); });
  } catch (...) {
    partial.write();  // what was done before it
    throw;
  }
  if (!result.complete) {
    partial.write();
    std::fprintf(
        stderr,
        "hessianlab-cli: interrupted; %zu values of epsilon are done, and the same command goes on from there\n",
        result.epsilons.size());
    // A part says less than an earlier file that is complete, or than one that got further.
    if (result.epsilons.empty() || RunFiles(options.folder, edited).has(kResult)) {
      warn(result.faults);
      return kInterrupted;
    }
  }
  const Advice advice = adviceOnEvaluation(result, options.folder);
  result.weightsSha256 = saved.weightsSha256();
  const std::string text = toJson(result, advice, filters ? &*filters : nullptr);
  writeResult(options.folder, kResult, text);
  if (!options.filters.empty()) writeFileAtomically(options.filters, filterSheet(*filters));
  if (result.complete) partial.remove();
  if (options.json)
    std::fputs(text.c_str(), stdout);
  else
    print(result);
  warn(advice);
  return !result.complete ? kInterrupted : result.faults.empty() ? kDone : kFailed;
}

}  // namespace

void addEvaluate(CLI::App& app, Regularizers regularizers, int& code) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("evaluate", "Attack a trained network; writes robustness.json into its folder");
  command->add_option("folder", options->folder, "run folder")->required();
  command->add_option("--norm", options->norm, "linf or l2")->check(CLI::IsMember({"linf", "l2"}));
  command->add_option("--epsilons", options->epsilons,
                      "FIRST:LAST:STEP or a comma-separated list, as in 0,4/255,8/255; pixels are in [0,1]");
  command->add_option(
      "--attacks", options->attacks,
      "comma-separated attacks with settings, as in pgd:steps=100:restarts=5 ('list attacks' shows them)");
  command->add_flag("--until-zero", options->request.untilZero,
                    "go on past the last epsilon, in steps that double, until no sample is left");
  command->add_flag("--distances", options->request.distances,
                    "search the distance of each sample to its nearest adversarial input");
  options->request.bounds = options->request.sanity = true;
  command->add_flag("--bounds,!--no-bounds", options->request.bounds, "bounds on the robust accuracy (on)");
  options->request.certificates = Certificates::Quick;
  command->add_flag_callback(
      "--certificates", [options] { options->request.certificates = Certificates::All; },
      "compute the bounds linear-bounds and second-order even where they take a minute a sample");
  command->add_flag_callback(
      "--no-certificates", [options] { options->request.certificates = Certificates::None; },
      "leave out linear-bounds and second-order, which take longer than the other bounds");
  command->add_flag("--checks,!--no-checks", options->request.sanity,
                    "ask whether the evaluation can be trusted: gradient masking (on)");
  options->request.workers = 0;
  command
      ->add_option("--threads", options->request.workers,
                   "processor threads; 0: OMP_NUM_THREADS, else all usable cores")
      ->check(CLI::Range(0, 1024));
  command->add_option("--samples", options->request.samples, "number of test samples")->check(CLI::Range(1, 100000000));
  command->add_option("--sampling", options->sampling, "which test samples: the first, or balanced over the classes")
      ->check(CLI::IsMember({"first", "balanced"}));
  command->add_option("--seed", options->request.seed, "seed of the attacks' random starts");
  command->add_flag("--double", options->request.doublePrecision, "compute in float64");
  command->add_option("--filters", options->filters, "PNG with the weights of the first layer, each unit's a picture");
  command->add_flag("--json", options->json, "print robustness.json instead of a table");
  command->add_flag("--accept-edited", options->acceptEdited, "take files that are not as the run wrote them");
  command->footer(
      "Example:\n  hessianlab-cli evaluate runs/moons --norm l2 --epsilons 0:0.2:0.02 --samples 200\n"
      "  hessianlab-cli evaluate runs/moons --attacks pgd:steps=100:restarts=5 --until-zero --distances");
  command->callback([options, regularizers, &code] { code = run(*options, regularizers); });
}

}  // namespace hessianlab::cli
