// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/distances.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/base/error.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int kHalvings = 8, kParts = 1 << kHalvings;

// One sample's interval of the grid, cut into kParts; withstood at `low`, broken at `high`. Whole parts, so that
// samples of one interval are asked at the same ε and share a batch.
struct Interval {
  int64_t row;
  double begin, width;
  int low = 0, high = kParts;

  bool open() const { return high - low > 1; }
  double epsilon(int part) const { return begin + width * part / kParts; }
  int partAbove(double distance) const {
    return std::max(0, static_cast<int>(std::ceil((distance - begin) / width * kParts)));
  }
};

std::vector<Interval> openIntervals(const Tensor& nearest, const std::vector<double>& epsilons) {
  std::vector<Interval> intervals;
  for (int64_t row = 0; row < nearest.numel(); ++row) {
    const double distance = nearest[row].item<double>();
    if (distance == 0 || !std::isfinite(distance)) continue;
    const auto above = std::lower_bound(epsilons.begin(), epsilons.end(), distance);
    const double begin = above == epsilons.begin() ? 0 : *std::prev(above);
    const double end = above == epsilons.end() ? distance : *above;
    Interval interval{row, begin, end - begin};
    interval.high = std::min(kParts, interval.partAbove(distance));
    intervals.push_back(interval);
  }
  return intervals;
}

}  // namespace

void bisectDistances(AdversarialSearch& search, const std::vector<double>& epsilons) {
  std::vector<Interval> intervals = openIntervals(search.nearest(), epsilons);
  double work = 0;  // of one try at one sample
  for (const NamedAttack& named : search.attacks())
    if (!named.attack->minimal()) work += static_cast<double>(named.attack->gradientsPerSample());
  if (work == 0) return;
  for (int halving = 0; halving < kHalvings; ++halving) {
    std::map<double, std::vector<Interval*>> asked;
    std::size_t count = 0, looked = 0;
    for (Interval& interval : intervals) {
      if (!interval.open()) continue;
      asked[interval.epsilon((interval.low + interval.high) / 2)].push_back(&interval);
      ++count;
    }
    for (const auto& [epsilon, group] : asked) {
      std::vector<int64_t> list;
      for (const Interval* interval : group) list.push_back(interval->row);
      const Tensor rows = torch::tensor(list, torch::kInt64);
      for (std::size_t a = 0; a < search.attacks().size(); ++a) {
        if (search.attacks()[a].attack->minimal()) continue;
        // What one attack has broken the next need not look at.
        const Tensor left = rows.masked_select(search.nearest().index_select(0, rows) > epsilon);
        search.run(a, left, epsilon, [](double) {});
      }
      const Tensor nearest = search.nearest();
      for (Interval* interval : group) {
        const int part = (interval->low + interval->high) / 2;
        const double distance = nearest[interval->row].item<double>();
        if (distance <= epsilon)
          interval->high = std::max(interval->low, std::min(part, interval->partAbove(distance)));
        else
          interval->low = part;
      }
      looked += group.size();
      search.control().setProgress((halving + static_cast<double>(looked) / static_cast<double>(count)) / kHalvings);
    }
  }
  search.control().setProgress(1);
}

std::optional<double> medianDistance(const Tensor& nearest) {
  const double median = nearest.median().item<double>();  // of an even number the lower one
  if (!std::isfinite(median)) return std::nullopt;
  return median;
}

}  // namespace hessianlab
