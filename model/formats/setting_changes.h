// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that change while a run trains: the strength of its penalty and its learning rate. A run's configuration
// lists them under training.changes, so that whoever trains it again does the same at the same steps:
//
//   "200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001"
//
// A number before a colon is the steps that are done when the value begins to hold: the step after it is the first that
// is taken with it. Pure data and pure parsing; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/formats/config.h"

namespace hessianlab {

struct SettingChange {
  int64_t step = 0;     // steps done, ≥ 0
  std::string setting;  // "regularizer.strength"
  double value = 0;
  bool operator==(const SettingChange&) const = default;
};
// By their steps; of one setting at most one at a step.
using SettingChanges = std::vector<SettingChange>;

namespace live_setting {
inline constexpr const char* kChanges = "training.changes";
inline constexpr const char* kStrength = "regularizer.strength";
inline constexpr const char* kLearningRate = "optimizer.learning_rate";
}  // namespace live_setting

constexpr std::size_t kMostChanges = 1000;

// The settings that can change while a run of `config` trains; none where its lab has no training.changes.
std::vector<std::string> liveSettings(const ExperimentConfig& config);

std::string toText(const SettingChanges& changes);  // empty where there are none
// InputError: it is none of these texts, or names a setting twice at one step; `name` begins the message.
SettingChanges parseSettingChanges(const std::string& text, const std::string& name);

// Of a validated configuration, which can list none but those that it may have.
SettingChanges changesOf(const ExperimentConfig& config);

// InputError where one of the changes listed is of a setting that cannot change, that the configuration lacks, or to a
// value out of its range; `prefix` begins the message. The text gets the one form that toText() gives. Part of
// validated().
void completeChanges(ExperimentConfig& config, const Catalogues& catalogues, const std::string& prefix);

// What holds of `setting` for the step that follows `stepsDone`.
double valueAfter(int64_t stepsDone, const std::string& setting, const ExperimentConfig& config,
                  const SettingChanges& changes);

// With the values that hold after so many steps in the place of the changes that led to them; those that are still to
// come are kept.
ExperimentConfig settledAfter(int64_t stepsDone, ExperimentConfig config);

// Without those of `setting` (empty: of any) that begin to hold after more than `after` steps.
void dropChanges(ExperimentConfig& config, const std::string& setting = {}, int64_t after = -1);

// With one more change, which takes the place of one of the same setting at the same step; none where the value holds
// there anyway. `config` is validated. InputError as completeChanges(), or too many.
ExperimentConfig withChange(const ExperimentConfig& config, const SettingChange& change, const Catalogues& catalogues);

}  // namespace hessianlab
