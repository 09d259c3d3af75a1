// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lessons/lesson_recording.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "model/base/error.h"

namespace hessianlab {

namespace {

constexpr std::size_t kWayOfAPreset = 3;  // changes

using Changes = std::vector<std::pair<std::string, std::string>>;

// What makes `wanted` of `from`; nullopt: nothing does.
std::optional<Changes> changesTo(const ExperimentConfig& wanted, const ExperimentConfig& from,
                                 const Catalogues& catalogues) {
  if (wanted.lab != from.lab) return std::nullopt;
  const auto file = nlohmann::json::parse(toJson(wanted, catalogues));
  Changes changes;
  try {
    ExperimentConfig config = from;
    const std::vector<std::string> keys = configKeys(wanted, catalogues);
    for (const bool names : {true, false}) {  // another choice has settings of its own
      for (const std::string& key : keys) {
        if (key.ends_with(".name") != names || config.value(key) == wanted.value(key)) continue;
        const std::size_t dot = key.find('.');
        changes.emplace_back(key, file.at(key.substr(0, dot)).at(key.substr(dot + 1)).dump());
        config = withSetting(config, key + "=" + changes.back().second, catalogues);
      }
    }
    if (config == wanted) return changes;
  } catch (const InputError&) {  // on the way there lie settings that do not fit together
  }
  return std::nullopt;
}

}  // namespace

RecordedSettings recordedSettings(const ExperimentConfig& wanted, const ExperimentConfig* before,
                                  const std::vector<Preset>& presets, const Catalogues& catalogues) {
  std::optional<RecordedSettings> best;
  for (const Preset& preset : presets) {
    const auto changes = changesTo(wanted, preset.config, catalogues);
    if (changes && (!best || changes->size() < best->set.size())) best = RecordedSettings{preset.name, *changes};
  }
  // A step goes on from the one before, unless that is by far the longer way.
  const auto changes = before ? changesTo(wanted, *before, catalogues) : std::nullopt;
  if (changes && (!best || changes->size() <= 2 * best->set.size() + kWayOfAPreset)) return {"", *changes};
  if (!best) throw InputError("no preset leads to these settings; choose one and change it");
  return *best;
}

}  // namespace hessianlab
