// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/summary.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hessianlab {

namespace {

// Student's t, two-sided 95 %, for 1 to 30 degrees of freedom.
constexpr double kStudent[] = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
                               2.201,  2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
                               2.080,  2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042};

}  // namespace

std::optional<Spread> spreadOf(const std::vector<double>& values) {
  if (values.empty()) return std::nullopt;
  Spread spread;
  spread.count = values.size();
  const auto n = static_cast<double>(values.size());
  for (const double value : values) spread.mean += value / n;
  if (values.size() < 2) return spread;
  double squares = 0;
  for (const double value : values) squares += (value - spread.mean) * (value - spread.mean);
  spread.deviation = std::sqrt(squares / (n - 1));
  return spread;
}

std::optional<std::pair<double, double>> interval95(const Spread& spread) {
  if (!spread.deviation) return std::nullopt;
  const std::size_t freedom = spread.count - 1;
  const double t = freedom <= std::size(kStudent) ? kStudent[freedom - 1] : 1.96;
  const double half = t * *spread.deviation / std::sqrt(static_cast<double>(spread.count));
  return std::pair{spread.mean - half, spread.mean + half};
}

std::optional<double> alongFront(const std::vector<std::pair<double, double>>& front, double clean) {
  std::optional<double> best;
  const auto take = [&](double robust) { best = std::max(best.value_or(robust), robust); };
  for (std::size_t i = 0; i < front.size(); ++i) {
    if (front[i].first == clean) take(front[i].second);
    if (i == 0) continue;
    const auto& [x0, y0] = front[i - 1];
    const auto& [x1, y1] = front[i];
    if ((x0 - clean) * (x1 - clean) < 0) take(y0 + (y1 - y0) * (clean - x0) / (x1 - x0));
  }
  return best;
}

std::size_t StudySummary::done() const {
  return static_cast<std::size_t>(
      std::count_if(results.begin(), results.end(), [](const auto& result) { return result.has_value(); }));
}

const CellResult* StudySummary::at(std::size_t method, std::optional<double> strength, int64_t seed) const {
  for (std::size_t i = 0; i < results.size(); ++i) {
    const StudyCell& cell = plan->cells[i];
    if (results[i] && cell.method == method && cell.strength == strength && cell.seed == seed) return &*results[i];
  }
  return nullptr;
}

std::optional<double> accuracyLeft(const CellResult& cell, Left left, std::size_t norm, std::size_t epsilon) {
  if (left == Left::Attacked) return cell.robustness.at(norm).accuracy.at(epsilon);
  if (cell.certified.empty() || cell.certified.at(norm).empty()) return std::nullopt;
  return cell.certified[norm].at(epsilon);
}

std::optional<Spread> StudySummary::left(std::size_t method, std::optional<double> strength, Left left,
                                         std::size_t norm, std::size_t epsilon) const {
  std::vector<double> values;
  for (const int64_t seed : plan->seeds)
    if (const CellResult* result = at(method, strength, seed))
      if (const auto value = accuracyLeft(*result, left, norm, epsilon)) values.push_back(*value);
  return spreadOf(values);
}

std::vector<std::pair<double, double>> StudySummary::front(std::size_t method, int64_t seed, std::size_t norm,
                                                           std::size_t epsilon, Left left) const {
  std::vector<std::pair<double, double>> points;
  const auto add = [&](const CellResult* result) {
    if (!result) return;
    if (const auto value = accuracyLeft(*result, left, norm, epsilon))
      points.emplace_back(result->testAccuracy, *value);
  };
  const auto& strengths = plan->methods[method].strengths;
  if (plan->baseline && !strengths.empty()) add(at(*plan->baseline, std::nullopt, seed));
  if (strengths.empty()) add(at(method, std::nullopt, seed));
  for (const double strength : strengths) add(at(method, strength, seed));
  return points;
}

std::vector<double> StudySummary::matched(std::size_t method, double clean, std::size_t norm, std::size_t epsilon,
                                          Left left) const {
  std::vector<double> values;
  for (const int64_t seed : plan->seeds) {
    const auto value = alongFront(front(method, seed, norm, epsilon, left), clean);
    if (!value) return {};
    values.push_back(*value);
  }
  return values;
}

MatchedComparison compare(const StudySummary& summary, std::size_t norm, std::size_t epsilon, Left left) {
  MatchedComparison result;
  const StudyComparison& pair = summary.plan->comparison.value();
  std::vector<double> sums(summary.plan->seeds.size(), 0);
  for (const double accuracy : summary.plan->matchedAccuracies) {
    const auto method = summary.matched(pair.method, accuracy, norm, epsilon, left);
    const auto against = summary.matched(pair.against, accuracy, norm, epsilon, left);
    if (method.empty() || against.empty()) continue;
    result.accuracies.push_back(accuracy);
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += method[i] - against[i];
  }
  if (result.accuracies.empty()) return result;
  for (const double sum : sums) result.differences.push_back(sum / static_cast<double>(result.accuracies.size()));
  return result;
}

std::size_t headlineIndex(const StudyNorm& norm) {
  return static_cast<std::size_t>(std::find(norm.epsilons.begin(), norm.epsilons.end(), norm.headline) -
                                  norm.epsilons.begin());
}

std::vector<Left> askedFor(const StudyPlan& plan) {
  std::vector<Left> all{Left::Attacked};
  if (plan.evaluation.certificates != Certificates::None) all.push_back(Left::Certified);
  return all;
}

}  // namespace hessianlab
