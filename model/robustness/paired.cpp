// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/paired.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hessianlab {

namespace {

constexpr double kSameEpsilon = 1e-9;
constexpr double kZ95 = 1.959963984540054;

bool withstands(const RobustnessResult& result, std::size_t sample, double epsilon) {
  const auto& fallen = result.smallestEpsilon[sample];
  return result.correct[sample] && (!fallen || *fallen > epsilon + kSameEpsilon);
}

std::optional<double> commonEpsilon(const RobustnessResult& first, const RobustnessResult& second,
                                    const std::optional<double>& wanted) {
  std::optional<double> common;
  for (const double epsilon : first.epsilons) {
    const bool both = std::any_of(second.epsilons.begin(), second.epsilons.end(),
                                  [&](double other) { return std::abs(other - epsilon) <= kSameEpsilon; });
    if (both && (!wanted || epsilon <= *wanted + kSameEpsilon)) common = std::max(common.value_or(epsilon), epsilon);
  }
  return common;
}

// Adjusted Wald: half a sample is added to each of the four cells (Agresti and Min 2005, eq. 3).
std::pair<double, double> interval(double onlyFirst, double onlySecond, double samples) {
  const double b = onlyFirst + 0.5, c = onlySecond + 0.5, n = samples + 2;
  const double middle = (b - c) / n;
  const double half = kZ95 * std::sqrt(std::max(0.0, b + c - (b - c) * (b - c) / n)) / n;
  return {std::max(-1.0, middle - half), std::min(1.0, middle + half)};
}

}  // namespace

double mcNemarExact(int64_t onlyFirst, int64_t onlySecond) {
  const auto n = static_cast<double>(onlyFirst + onlySecond);
  const int64_t fewer = std::min(onlyFirst, onlySecond);
  double tail = 0;
  for (int64_t k = 0; k <= fewer; ++k) {
    const auto heads = static_cast<double>(k);
    tail += std::exp(std::lgamma(n + 1) - std::lgamma(heads + 1) - std::lgamma(n - heads + 1) - n * std::log(2.0));
  }
  return std::min(1.0, 2 * tail);
}

std::optional<PairedComparison> comparePaired(const RobustnessResult& first, const RobustnessResult& second,
                                              std::optional<double> epsilon, std::string& why) {
  const auto refuse = [&](const char* reason) {
    why = reason;
    return std::nullopt;
  };
  if (first.norm != second.norm) return refuse("they were attacked in different norms");
  if (first.ofOtherWeights || second.ofOtherWeights)
    return refuse("one was attacked with other weights than it has now");
  if (!first.complete || !second.complete) return refuse("one of the evaluations is not complete");
  const auto common = commonEpsilon(first, second, epsilon);
  if (!common) return refuse("their grids have no ε in common");
  std::map<int64_t, std::size_t> places;
  for (std::size_t i = 0; i < second.indices.size(); ++i) places[second.indices[i]] = i;
  PairedComparison result;
  result.epsilon = *common;
  for (std::size_t i = 0; i < first.indices.size(); ++i) {
    const auto other = places.find(first.indices[i]);
    if (other == places.end()) continue;
    ++result.samples;
    const bool one = withstands(first, i, *common), two = withstands(second, other->second, *common);
    result.onlyFirst += one && !two;
    result.onlySecond += two && !one;
  }
  if (result.samples == 0) return refuse("they were attacked on different samples");
  const auto n = static_cast<double>(result.samples);
  result.difference = static_cast<double>(result.onlyFirst - result.onlySecond) / n;
  result.ci95 = interval(static_cast<double>(result.onlyFirst), static_cast<double>(result.onlySecond), n);
  result.pValue = mcNemarExact(result.onlyFirst, result.onlySecond);
  return result;
}

}  // namespace hessianlab
