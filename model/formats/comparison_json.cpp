// SPDX-License-Identifier: GPL-3.0-or-later
// estimators.json: how good the estimators of ‖H‖ are.
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"
#include "model/formats/json_number.h"
#include "model/formats/results_json.h"

namespace hessianlab {

namespace {

using nlohmann::json;
using ordered = nlohmann::ordered_json;  // keys stay in the order written here

constexpr std::size_t kMostOfComparison = std::size_t{1} << 20;

}  // namespace

std::string toJson(const EstimatorComparison& result) {
  ordered trials = ordered::array();
  for (const EstimatorTrial& t : result.trials)
    trials.push_back({{"estimator", t.estimator},
                      {"start", t.start},
                      {"iterations", t.iterations},
                      {"products", t.products},
                      {"mean_share", t.meanShare},
                      {"worst_share", t.worstShare},
                      {"residual_median", orNull(t.residualMedian)},
                      {"residual_max", orNull(t.residualMax)},
                      {"seconds", t.seconds}});
  return ordered{{"format", 1},
                 {"samples", result.samples},
                 {"sampling", toString(result.sampling)},
                 {"remark", result.remark},
                 {"seed", result.seed},
                 {"exact_seconds", result.exactSeconds},
                 {"weights_sha256", result.weightsSha256.empty() ? ordered(nullptr) : ordered(result.weightsSha256)},
                 {"trials", trials}}
             .dump(2) +
         "\n";
}

EstimatorComparison parseComparison(const std::string& text, const std::string& origin) {
  const json file = parseStrictJson(text, origin, kMostOfComparison);
  const std::string noComparison =
      origin + " is not an estimators.json of HessianLab; run 'curvature --compare' again to replace it";
  try {
    EstimatorComparison result;
    if (file.at("format") != 1) throw InputError(origin + ": the format is not 1; a newer HessianLab wrote it");
    result.samples = wholeNumber(file.at("samples"), noComparison);
    result.seed = wholeNumber(file.at("seed"), noComparison);
    if (const auto sampling = file.find("sampling"); sampling != file.end()) {
      if (*sampling != "first" && *sampling != "balanced") throw InputError(noComparison);
      result.sampling = parseSampling(sampling->get<std::string>());
    }
    if (file.contains("remark")) result.remark = file.at("remark").get<std::string>();
    result.exactSeconds = file.at("exact_seconds").get<double>();
    if (const auto weights = file.find("weights_sha256"); weights != file.end() && !weights->is_null())
      result.weightsSha256 = weights->get<std::string>();
    for (const json& t : file.at("trials")) {
      EstimatorTrial trial;
      trial.estimator = t.at("estimator").get<std::string>();
      trial.start = t.at("start").get<std::string>();
      trial.iterations = wholeNumber(t.at("iterations"), noComparison);
      trial.products = wholeNumber(t.at("products"), noComparison);
      trial.meanShare = t.at("mean_share").get<double>();
      trial.worstShare = t.at("worst_share").get<double>();
      trial.residualMedian = numberOrNull(t.at("residual_median"));
      trial.residualMax = numberOrNull(t.at("residual_max"));
      trial.seconds = t.at("seconds").get<double>();
      result.trials.push_back(std::move(trial));
    }
    return result;
  } catch (const json::exception&) {
    throw InputError(noComparison);
  }
}

}  // namespace hessianlab
