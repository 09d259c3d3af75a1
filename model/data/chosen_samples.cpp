// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/chosen_samples.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "model/base/random.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kChance = 1e-3;
constexpr uint64_t kBalancedSeed = 16;

Tensor balancedSamples(const Tensor& labels, int64_t count) {
  const int64_t classes = labels.max().item<int64_t>() + 1;
  std::vector<Tensor> members;
  for (int64_t k = 0; k < classes; ++k) {
    const Tensor all = labels.eq(k).nonzero().squeeze(1);
    torch::Generator generator = makeGenerator(mixSeed(kBalancedSeed, static_cast<uint64_t>(k)));
    members.push_back(all.index_select(0, at::randperm(all.numel(), generator, torch::kInt64)));
  }
  std::vector<int64_t> chosen;
  for (int64_t round = 0; static_cast<int64_t>(chosen.size()) < count; ++round)
    for (const Tensor& each : members)
      if (round < each.numel() && static_cast<int64_t>(chosen.size()) < count)
        chosen.push_back(each[round].item<int64_t>());
  std::sort(chosen.begin(), chosen.end());
  return torch::tensor(chosen, torch::kInt64);
}

std::string percentOf(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.0f %%", 100 * share);
  return text;
}

// How far the classes of some samples are from those of the set that they were taken from.
struct Departure {
  double chance = 1;  // that it is as large by mere chance
  int64_t worst = 0;  // the class that shows it most
};

// Pearson's χ², its classes with few expected samples taken together until they are enough: below about 5 each the
// statistic has not the distribution that p is read off.
Departure departureOf(const Tensor& inSample, const Tensor& inSet) {
  constexpr double kFewest = 5;
  const double count = inSample.sum().item<double>(), all = inSet.sum().item<double>();
  const Tensor expected = inSet * (count / all), order = expected.argsort(int64_t{0});
  double seen = 0, wanted = 0, squares = 0, largest = -1;
  int64_t groups = 0;
  Departure result;
  std::vector<int64_t> members;
  const auto finish = [&] {
    const double square = (seen - wanted) * (seen - wanted) / wanted;
    squares += square;
    ++groups;
    if (square > largest) {
      largest = square;
      const auto excess = [&](int64_t k) { return std::abs((inSample[k] - expected[k]).item<double>()); };
      result.worst = *std::max_element(members.begin(), members.end(),
                                       [&](int64_t a, int64_t b) { return excess(a) < excess(b); });
    }
    seen = wanted = 0;
    members.clear();
  };
  double left = count;  // expected of the classes that are still to come
  for (int64_t i = 0; i < order.numel(); ++i) {
    const auto k = order[i].item<int64_t>();
    const double here = expected[k].item<double>();
    left -= here;
    if (here == 0) continue;
    seen += inSample[k].item<double>(), wanted += here;
    members.push_back(k);
    // What follows is larger: a rest that is too small itself joins this group.
    if (wanted >= kFewest && (left >= kFewest || i + 1 == order.numel())) finish();
  }
  if (!members.empty()) finish();
  if (groups < 2 || count >= all) return result;
  const Tensor half = torch::tensor(static_cast<double>(groups - 1) / 2, torch::kFloat64);
  const Tensor corrected = torch::tensor(squares * (all - 1) / (all - count) / 2, torch::kFloat64);
  result.chance = at::special_gammaincc(half, corrected).item<double>();
  return result;
}

}  // namespace

Tensor chosenSamples(const Tensor& labels, int64_t count, Sampling sampling) {
  const int64_t all = labels.numel();
  if (count >= all || sampling == Sampling::First) return at::arange(std::min(count, all), torch::kInt64);
  return balancedSamples(labels, count);
}

std::string remarkOn(const Tensor& chosen, const Tensor& labels, const std::vector<std::string>& classNames,
                     Sampling sampling, const std::string& noun, const std::string& remedy) {
  const int64_t classes = std::max(static_cast<int64_t>(classNames.size()), labels.max().item<int64_t>() + 1);
  const auto countsOf = [&](const Tensor& of) { return at::bincount(of, {}, classes).to(torch::kFloat64); };
  const Tensor inSample = countsOf(labels.index_select(0, chosen)), inSet = countsOf(labels);
  const std::string begin = "The " + std::to_string(chosen.numel()) + " " + noun + " ";
  const auto known = (inSet > 0).sum().item<int64_t>(), present = (inSample > 0).sum().item<int64_t>();
  const bool offer = sampling == Sampling::First && !remedy.empty();
  const std::string advice = "; take more" + (offer ? ", or " + remedy : std::string()) + ".";
  if (present < known)
    return begin + "hold only " + std::to_string(present) + " of the set's " + std::to_string(known) +
           " classes, so their numbers do not speak for the set" + advice;
  const Departure departure = departureOf(inSample, inSet);
  if (departure.chance >= kChance) return {};
  if (sampling == Sampling::Balanced)
    return begin + "are weighted by class, not by the set's shares, so that their numbers are not those of the set.";
  const int64_t worst = departure.worst;
  const auto place = static_cast<std::size_t>(worst);
  const std::string name = place < classNames.size() ? classNames[place] : std::to_string(worst);
  char p[32];
  std::snprintf(p, sizeof p, "%.1g", departure.chance);
  const auto shareIn = [&](const Tensor& counts) {
    return percentOf(counts[worst].item<double>() / counts.sum().item<double>());
  };
  return begin + "are not spread over the classes as the set is (" + shareIn(inSample) + " of them are '" + name +
         "', " + shareIn(inSet) + " of the set; by chance with p = " + p + ")" + advice;
}

std::string remarkOnTest(const Tensor& chosen, const Dataset& dataset, Sampling sampling, const std::string& remedy) {
  const std::string own = remarkOn(chosen, dataset.testY, dataset.classNames, sampling, "test samples", remedy);
  return own + (own.empty() || dataset.testRemark.empty() ? "" : " ") + dataset.testRemark;
}

}  // namespace hessianlab
