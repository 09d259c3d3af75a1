// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/results_json.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "model/base/wilson.h"
#include "model/formats/class_results.h"
#include "model/formats/json_values.h"

namespace hessianlab {

namespace {

using json = nlohmann::ordered_json;  // keys stay in the order written here

using json_value::finite, json_value::nullIfEmpty;

// Linear interpolation between order statistics, as NumPy's default.
double quantile(const std::vector<double>& sorted, double q) {
  if (sorted.empty()) return 0;
  const double position = q * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

CurvatureSummary summarise(const CurvatureResult& result) {
  CurvatureSummary summary;
  std::vector<double> norms;
  for (const CurvatureSample& sample : result.samples) {
    if (!std::isfinite(sample.norm) || !std::isfinite(sample.gradientNorm)) continue;
    norms.push_back(sample.norm);
    summary.meanNorm += sample.norm;
    summary.meanGradientNorm += sample.gradientNorm;
    summary.converged += sample.converged;
  }
  summary.samples = static_cast<int64_t>(norms.size());
  if (norms.empty()) return summary;
  std::sort(norms.begin(), norms.end());
  summary.meanNorm /= static_cast<double>(norms.size());
  summary.meanGradientNorm /= static_cast<double>(norms.size());
  summary.maxNorm = norms.back();
  summary.norm = {quantile(norms, 0.1), quantile(norms, 0.5), quantile(norms, 0.9)};
  return summary;
}

std::string toJson(const CurvatureResult& result, const std::vector<std::string>& advice) {
  json samples = json::array();
  for (const CurvatureSample& s : result.samples) {
    samples.push_back({{"index", s.index},
                       {"label", s.label},
                       {"prediction", s.prediction},
                       {"loss", finite(s.loss)},
                       {"norm", finite(s.norm)},
                       {"lambda_max", finite(s.lambdaMax)},
                       {"lambda_min", finite(s.lambdaMin)},
                       {"gradient_norm", finite(s.gradientNorm)},
                       {"residual", finite(s.residual)},
                       {"iterations", s.iterations},
                       {"converged", s.converged}});
  }
  const CurvatureSummary summary = summarise(result);
  const auto orNull = [&](double value) { return summary.samples > 0 ? finite(value) : json(nullptr); };
  const json document{{"format", 1},
                      {"estimator", result.estimator},
                      {"iterations", result.iterations},
                      {"seed", result.seed},
                      {"step", result.step},
                      {"sampling", toString(result.sampling)},
                      {"remark", result.remark},
                      {"weights_sha256", nullIfEmpty(result.weightsSha256)},
                      {"samples", samples},
                      {"summary",
                       {{"mean_norm", orNull(summary.meanNorm)},
                        {"median_norm", orNull(summary.norm.median)},
                        {"p10_norm", orNull(summary.norm.p10)},
                        {"p90_norm", orNull(summary.norm.p90)},
                        {"max_norm", orNull(summary.maxNorm)},
                        {"mean_gradient_norm", orNull(summary.meanGradientNorm)},
                        {"converged", summary.converged},
                        {"samples", summary.samples},
                        {"in_double", result.inDouble},
                        {"seconds", finite(result.seconds)}}},
                      {"advice", advice}};
  return document.dump(2) + "\n";
}

namespace {

json rowsOf(const std::vector<int64_t>& counts, std::size_t classes) {
  json rows = json::array();
  for (std::size_t row = 0; row < classes; ++row) {
    const auto begin = counts.begin() + static_cast<std::ptrdiff_t>(row * classes);
    rows.push_back(std::vector<int64_t>(begin, begin + static_cast<std::ptrdiff_t>(classes)));
  }
  return rows;
}

// Beyond so many classes a matrix would be far longer than per_sample, from which it can be counted.
constexpr std::size_t kMostClassesOfMatrix = 100;

json confusionJson(const RobustnessResult& result) {
  const std::size_t classes = result.classNames.size();
  if (classes > kMostClassesOfMatrix) return nullptr;
  const std::vector<int64_t> clean = confusionAt(result, std::nullopt);
  if (clean.empty()) return nullptr;
  json attacked = json::array();
  for (const double epsilon : result.epsilons) attacked.push_back(rowsOf(confusionAt(result, epsilon), classes));
  return {{"clean", rowsOf(clean, classes)}, {"under_attack", std::move(attacked)}};
}

json perClassJson(const RobustnessResult& result) {
  const auto share = [](int64_t count, int64_t of) {
    return of > 0 ? json(static_cast<double>(count) / static_cast<double>(of)) : json(nullptr);
  };
  const auto interval = [](int64_t count, int64_t of) {
    if (of == 0) return json(nullptr);
    const auto [low, high] = wilson95(count, of);
    return json::array({low, high});
  };
  json list = json::array();
  const std::vector<ClassResult> classes = resultsByClass(result);
  for (std::size_t k = 0; k < classes.size(); ++k) {
    const ClassResult& own = classes[k];
    json accuracy = json::array(), intervals = json::array();
    for (const int64_t robust : own.robust) {
      accuracy.push_back(share(robust, own.samples));
      intervals.push_back(interval(robust, own.samples));
    }
    list.push_back({{"class", result.classNames[k]},
                    {"samples", own.samples},
                    {"correct", own.right},
                    {"clean_accuracy", share(own.right, own.samples)},
                    {"clean_ci95", interval(own.right, own.samples)},
                    {"robust", own.robust},
                    {"robust_accuracy", std::move(accuracy)},
                    {"ci95", std::move(intervals)}});
  }
  return list;
}

// Small kernels; the weights of a layer that sees the whole picture are as many as many pictures.
json filtersJson(const FiltersResult* filters) {
  constexpr std::size_t kMostNumbers = 8192;
  if (!filters || filters->filters.empty()) return nullptr;
  const Picture& first = filters->filters.front();
  if (first.values.size() * filters->filters.size() > kMostNumbers) return nullptr;
  json weights = json::array();
  for (const Picture& filter : filters->filters) weights.push_back(filter.values);
  return {{"units", filters->units},
          {"channels", first.channels},
          {"height", first.height},
          {"width", first.width},
          {"weights", std::move(weights)}};
}

}  // namespace

std::string toJson(const RobustnessResult& result, const std::vector<std::string>& advice,
                   const FiltersResult* filters) {
  json attacks = json::object();
  for (const AttackCurve& curve : result.attacks) {
    json settings = json::parse(curve.settings, nullptr, false);
    attacks[curve.attack] = {{"robust_accuracy", finite(curve.accuracy)},
                             {"settings", settings.is_discarded() ? json::object() : settings}};
  }
  json samples = json::array();
  const auto best = std::find_if(result.bounds.begin(), result.bounds.end(),
                                 [](const BoundCurve& bound) { return bound.name == "best"; });
  for (std::size_t i = 0; i < result.indices.size(); ++i) {
    const int breaker = i < result.brokenBy.size() ? result.brokenBy[i] : -1;
    samples.push_back({{"index", result.indices[i]},
                       {"correct", static_cast<bool>(result.correct.at(i))},
                       {"smallest_epsilon", finite(result.smallestEpsilon.at(i))},
                       {"distance", result.distance.empty() ? json(nullptr) : finite(result.distance.at(i))},
                       {"broken_by", breaker < 0 ? json(nullptr)
                                                 : json(result.attacks.at(static_cast<std::size_t>(breaker)).attack)}});
    // null: nothing in the box changes the prediction.
    if (best != result.bounds.end() && i < best->radius.size())
      samples.back()["certified_radius"] = finite(best->radius[i]);
    if (i >= result.label.size()) continue;
    const int taken = result.adversarialPrediction.at(i);
    samples.back()["label"] = result.label[i];
    samples.back()["prediction"] = result.prediction.at(i);
    samples.back()["adversarial_prediction"] = taken < 0 ? json(nullptr) : json(taken);
  }
  json bounds = json::object();
  for (const BoundCurve& bound : result.bounds) {
    bounds[bound.name] = {{"kind", bound.certificate ? "certificate" : "estimate"},
                          {"title", bound.title},
                          {"accuracy", finite(bound.accuracy)}};
    if (bound.refuted) bounds[bound.name]["refuted"] = true;
  }
  json checks = json::array();
  for (const SanityCheck& check : result.sanity)
    checks.push_back(
        {{"check", check.check},
         {"passed", check.verdict == SanityCheck::Verdict::NotAsked ? json(nullptr) : json(check.passed())},
         {"detail", check.detail},
         {"samples", check.samples}});
  json intervals = json::array();
  for (const auto& [low, high] : result.interval95) intervals.push_back(json::array({finite(low), finite(high)}));
  const json document{{"format", 1},
                      {"norm", toString(result.norm)},
                      {"epsilons", finite(result.epsilons)},
                      {"samples", result.samples},
                      {"sampling", toString(result.sampling)},
                      {"remark", result.remark},
                      {"seed", result.seed},
                      {"step", result.step},
                      {"complete", result.complete},
                      {"weights_sha256", nullIfEmpty(result.weightsSha256)},
                      {"clean_accuracy", finite(result.cleanAccuracy)},
                      {"robust_accuracy", finite(result.accuracy)},
                      {"ci95", intervals},
                      {"median_distance", finite(result.medianDistance)},
                      {"class_names", result.classNames},
                      {"per_class", perClassJson(result)},
                      {"confusion", confusionJson(result)},
                      {"filters", filtersJson(filters)},
                      {"attacks", attacks},
                      {"bounds", bounds},
                      {"sanity", checks},
                      {"faults", result.faults},
                      {"advice", advice},
                      {"per_sample", samples}};
  return document.dump(2) + "\n";
}

}  // namespace hessianlab
