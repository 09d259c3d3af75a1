// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/use_data.h"

#include <algorithm>

#include "model/data/missing.h"
#include "ui/data/recent_data.h"

namespace hessianlab {

namespace {

constexpr const char* kDataKey = "dataset";

}  // namespace

bool keepsNetwork(const ExperimentConfig& present, const Choice& data, const Catalogues& catalogues) {
  const auto before = present.sections.find(kDataKey);
  if (before == present.sections.end() || before->second.name != data.name) return false;
  const CatalogueEntry* entry = chosenIn(present, kDataKey, catalogues);
  return (entry && !entry->is(trait::kOwn)) || RecentData::pathOf(before->second) == RecentData::pathOf(data);
}

ExperimentConfig withData(const ExperimentConfig& present, const DataInspection& data, const Catalogues& catalogues,
                          const std::vector<Preset>& presets) {
  ExperimentConfig config = present;
  const bool keeps = keepsNetwork(present, data.choice, catalogues);
  if (!hessianlab::find(catalogues.sections(config.lab), kDataKey)) {
    const auto preset =
        std::find_if(presets.begin(), presets.end(), [&](const Preset& each) { return each.name == data.preset; });
    if (preset != presets.end()) config = preset->config;
  }
  config[kDataKey] = data.choice;
  config = validated(std::move(config), catalogues, "");
  if (keeps) return config;
  config = withValue(config, "architecture.name", data.network, catalogues);
  return withValue(config, "training.epochs", static_cast<double>(data.epochs), catalogues);
}

}  // namespace hessianlab
