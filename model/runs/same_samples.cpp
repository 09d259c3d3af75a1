// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/same_samples.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace hessianlab {

namespace {

constexpr const char *kSetSection = "dataset", *kDrawnWith = "training.seed";
constexpr std::string_view kTrainCount = "train_samples", kTestCount = "test_samples", kPath = "path",
                           kSampling = "sampling";

using Values = std::map<std::string, ParameterValue>;

// Of the first samples of a set a larger choice holds the smaller one; a balanced one does not.
bool takesTheFirst(const Values& values) {
  const auto sampling = values.find(std::string(kSampling));
  return sampling == values.end() || sampling->second == ParameterValue(std::string("first"));
}

// A known set is looked for in its usual folders where none is named.
bool samePlace(const ParameterValue& a, const ParameterValue& b) {
  const auto *one = std::get_if<std::string>(&a), *other = std::get_if<std::string>(&b);
  return a == b || (one && other && (one->empty() || other->empty()));
}

}  // namespace

std::string whyOtherSamples(const ExperimentConfig& a, const ExperimentConfig& b, const Catalogues& catalogues) {
  const auto one = a.sections.find(kSetSection), other = b.sections.find(kSetSection);
  if (a.lab != b.lab || one == a.sections.end() || other == b.sections.end() || one->second.name != other->second.name)
    return "they are of different data";
  const CatalogueEntry* set = chosenIn(a, kSetSection, catalogues);
  const bool drawn = set && set->is(trait::kSeeded);
  if (drawn && a.has(kDrawnWith) && b.has(kDrawnWith) && a.value(kDrawnWith) != b.value(kDrawnWith))
    return "their data were drawn with different seeds";
  const Values &first = one->second.parameters, &second = other->second.parameters;
  const bool prefixes = !drawn && takesTheFirst(first) && takesTheFirst(second);
  for (const auto& [key, value] : first) {
    if (key == kTrainCount || (key == kTestCount && prefixes)) continue;
    const auto found = second.find(key);
    if (found == second.end() || value == found->second) continue;
    if (key == kPath && samePlace(value, found->second)) continue;
    return key == kPath ? "they are of different data" : "their data have different settings";
  }
  return {};
}

}  // namespace hessianlab
