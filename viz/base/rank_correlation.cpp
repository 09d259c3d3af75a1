// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/base/rank_correlation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace hessianlab {

namespace {

std::vector<double> ranksOf(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from;
    while (to < order.size() && values[order[to]] == values[order[from]]) ++to;
    for (std::size_t i = from; i < to; ++i) ranks[order[i]] = static_cast<double>(from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

}  // namespace

std::optional<double> rankCorrelation(std::span<const double> x, std::span<const double> y) {
  std::vector<double> a, b;
  for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
    if (!std::isfinite(x[i]) || !std::isfinite(y[i])) continue;
    a.push_back(x[i]);
    b.push_back(y[i]);
  }
  if (a.size() < 3) return std::nullopt;
  const std::vector<double> first = ranksOf(a), second = ranksOf(b);
  const double mean = static_cast<double>(a.size() - 1) / 2;
  double both = 0, ofFirst = 0, ofSecond = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    both += (first[i] - mean) * (second[i] - mean);
    ofFirst += (first[i] - mean) * (first[i] - mean);
    ofSecond += (second[i] - mean) * (second[i] - mean);
  }
  if (ofFirst == 0 || ofSecond == 0) return std::nullopt;
  return std::clamp(both / std::sqrt(ofFirst * ofSecond), -1.0, 1.0);
}

}  // namespace hessianlab
