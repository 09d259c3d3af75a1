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

// Sample and set as shares of each class; p of a difference at least as large by chance.
double chanceOf(const Tensor& sample, const Tensor& set, double count, double all) {
  const Tensor expected = set * count, known = set > 0;
  const double squares = ((sample * count - expected).square() / expected).masked_select(known).sum().item<double>();
  const double degrees = known.sum().item<double>() - 1;
  if (degrees < 1 || count >= all) return 1;
  const Tensor half = torch::tensor(degrees / 2, torch::kFloat64);
  return at::special_gammaincc(half, torch::tensor(squares * (all - 1) / (all - count) / 2, torch::kFloat64))
      .item<double>();
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
  const double count = static_cast<double>(chosen.numel()), all = static_cast<double>(labels.numel());
  const std::string begin = "The " + std::to_string(chosen.numel()) + " " + noun + " ";
  const auto known = (inSet > 0).sum().item<int64_t>(), present = (inSample > 0).sum().item<int64_t>();
  const std::string advice = "; take more" + (sampling == Sampling::First ? ", or " + remedy : std::string()) + ".";
  if (present < known)
    return begin + "hold only " + std::to_string(present) + " of the set's " + std::to_string(known) +
           " classes, so their numbers do not speak for the set" + advice;
  if (sampling == Sampling::Balanced) return {};
  const Tensor sample = inSample / count, set = inSet / all;
  const double chance = chanceOf(sample, set, count, all);
  if (chance >= kChance) return {};
  const auto worst = (sample - set).abs().argmax().item<int64_t>();
  const auto place = static_cast<std::size_t>(worst);
  const std::string name = place < classNames.size() ? classNames[place] : std::to_string(worst);
  char p[32];
  std::snprintf(p, sizeof p, "%.1g", chance);
  return begin + "are not spread over the classes as the set is (" + percentOf(sample[worst].item<double>()) +
         " of them are '" + name + "', " + percentOf(set[worst].item<double>()) +
         " of the set; by chance with p = " + p + ")" + advice;
}

}  // namespace hessianlab
