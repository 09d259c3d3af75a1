// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/same_samples.h"

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

}  // namespace

bool sameData(const ExperimentConfig& a, const ExperimentConfig& b) {
  static const std::string kSection(kSetSection), kKey(kPath);
  const auto one = a.sections.find(kSection), other = b.sections.find(kSection);
  const bool chosen = one != a.sections.end();
  if (a.lab != b.lab || chosen != (other != b.sections.end())) return false;
  if (!chosen) return true;
  if (one->second.name != other->second.name) return false;
  // Two folders of pictures are two sets. A known set is looked for in its usual folders where none is named.
  const auto pathOf = [](const Choice& choice) {
    const auto path = choice.parameters.find(kKey);
    return path == choice.parameters.end() ? nullptr : std::get_if<std::string>(&path->second);
  };
  const std::string *first = pathOf(one->second), *second = pathOf(other->second);
  return !first || !second || first->empty() || second->empty() || *first == *second;
}

std::string whyOtherSamples(const ExperimentConfig& a, const ExperimentConfig& b, const Catalogues& catalogues) {
  const auto one = a.sections.find(kSetSection), other = b.sections.find(kSetSection);
  if (one == a.sections.end() || !sameData(a, b)) return "they are of different data";
  const CatalogueEntry* set = chosenIn(a, kSetSection, catalogues);
  const bool drawn = set && set->is(trait::kSeeded);
  if (drawn && a.has(kDrawnWith) && b.has(kDrawnWith) && a.value(kDrawnWith) != b.value(kDrawnWith))
    return "their data were drawn with different seeds";
  const Values &first = one->second.parameters, &second = other->second.parameters;
  const bool prefixes = !drawn && takesTheFirst(first) && takesTheFirst(second);
  for (const auto& [key, value] : first) {
    if (key == kPath || key == kTrainCount || (key == kTestCount && prefixes)) continue;
    const auto found = second.find(key);
    if (found != second.end() && value != found->second) return "their data have different settings";
  }
  return {};
}

}  // namespace hessianlab
