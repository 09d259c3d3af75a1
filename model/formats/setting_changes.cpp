// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/setting_changes.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <tuple>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/number_text.h"

namespace hessianlab {

namespace {

constexpr std::string_view kExampleOfChanges = "200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001";
constexpr int64_t kLastStepOfAll = 1000000000000000;  // below 2⁵³, as every count of a file

std::string_view bare(std::string_view text) {
  const auto begin = text.find_first_not_of(' ');
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

[[noreturn]] void refuseChange(const std::string& name, std::string_view change) {
  throw InputError(name + ": '" + printable(std::string(change)) + "' is not STEP: SETTING=VALUE; write for example " +
                   std::string(kExampleOfChanges));
}

SettingChange readChange(std::string_view text, const std::string& name) {
  const auto colon = text.find(':'), equals = text.find('=');
  if (colon == std::string_view::npos || equals == std::string_view::npos || equals < colon) refuseChange(name, text);
  const std::string_view step = bare(text.substr(0, colon));
  const std::string_view setting = bare(text.substr(colon + 1, equals - colon - 1));
  const auto value = readNumber(bare(text.substr(equals + 1)));
  SettingChange change;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), change.step);
  const bool whole = error == std::errc() && end == step.data() + step.size() && !step.empty();
  if (!whole || change.step < 0 || change.step > kLastStepOfAll || setting.empty() || !value) refuseChange(name, text);
  change.setting = setting;
  change.value = *value;
  return change;
}

auto orderOf(const SettingChange& change) {
  return std::tie(change.step, change.setting);
}

// The settings that may ever change, whatever a configuration has.
const std::vector<std::string>& everLive() {
  static const std::vector<std::string> settings{live_setting::kStrength, live_setting::kLearningRate};
  return settings;
}

}  // namespace

std::vector<std::string> liveSettings(const ExperimentConfig& config) {
  std::vector<std::string> settings;
  if (!config.has(live_setting::kChanges)) return settings;
  for (const std::string& setting : everLive())
    if (config.has(setting)) settings.push_back(setting);
  return settings;
}

std::string toText(const SettingChanges& changes) {
  std::string text;
  for (const SettingChange& change : changes)
    text += (text.empty() ? "" : "; ") + std::to_string(change.step) + ": " + change.setting + "=" +
            numberText(change.value);
  return text;
}

SettingChanges parseSettingChanges(const std::string& text, const std::string& name) {
  SettingChanges changes;
  for (std::string_view rest = text; !bare(rest).empty();) {
    const auto end = std::min(rest.find(';'), rest.size());
    if (changes.size() == kMostChanges)
      throw InputError(name + " has more than " + std::to_string(kMostChanges) + " changes; leave some out");
    changes.push_back(readChange(rest.substr(0, end), name));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  std::sort(changes.begin(), changes.end(),
            [](const SettingChange& a, const SettingChange& b) { return orderOf(a) < orderOf(b); });
  const auto twice = std::adjacent_find(changes.begin(), changes.end(),
                                        [](const SettingChange& a, const auto& b) { return orderOf(a) == orderOf(b); });
  if (twice != changes.end())
    throw InputError(name + " sets " + printable(twice->setting) + " twice at step " + std::to_string(twice->step) +
                     "; leave one out");
  return changes;
}

SettingChanges changesOf(const ExperimentConfig& config) {
  if (!config.has(live_setting::kChanges)) return {};
  return parseSettingChanges(config.word(live_setting::kChanges), live_setting::kChanges);
}

void completeChanges(ExperimentConfig& config, const Catalogues& catalogues, const std::string& prefix) {
  if (!config.has(live_setting::kChanges) || config.word(live_setting::kChanges).empty()) return;
  const std::string name = prefix + live_setting::kChanges;
  const std::vector<std::string> live = liveSettings(config);
  const SettingChanges changes = parseSettingChanges(config.word(live_setting::kChanges), name);
  for (const SettingChange& change : changes) {
    const std::string begin = name + " sets " + printable(change.setting);
    const auto among = [&](const std::vector<std::string>& list) {
      return std::find(list.begin(), list.end(), change.setting) != list.end();
    };
    if (!among(everLive()))
      throw InputError(begin + ", which cannot change while it trains; " + live_setting::kStrength + " and " +
                       live_setting::kLearningRate + " can");
    const std::string section = change.setting.substr(0, change.setting.find('.'));
    const Parameter* setting = among(live) ? describe(config, change.setting, catalogues) : nullptr;
    if (!setting)
      throw InputError(begin + ", which '" + printable(config[section].name) + "' does not have; leave it out");
    checked(*setting, change.value, name + ": " + change.setting);
  }
  config.set(live_setting::kChanges, toText(changes));
}

double valueAfter(int64_t stepsDone, const std::string& setting, const ExperimentConfig& config,
                  const SettingChanges& changes) {
  double value = config.number(setting);
  for (const SettingChange& change : changes)
    if (change.step <= stepsDone && change.setting == setting) value = change.value;
  return value;
}

ExperimentConfig settledAfter(int64_t stepsDone, ExperimentConfig config) {
  SettingChanges changes = changesOf(config);
  if (changes.empty()) return config;
  for (const SettingChange& change : changes)
    if (change.step <= stepsDone) config.set(change.setting, change.value);
  std::erase_if(changes, [stepsDone](const SettingChange& change) { return change.step <= stepsDone; });
  config.set(live_setting::kChanges, toText(changes));
  return config;
}

void dropChanges(ExperimentConfig& config, const std::string& setting, int64_t after) {
  SettingChanges changes = changesOf(config);
  const auto dropped = [&](const SettingChange& change) {
    return change.step > after && (setting.empty() || change.setting == setting);
  };
  if (std::erase_if(changes, dropped) > 0) config.set(live_setting::kChanges, toText(changes));
}

ExperimentConfig withChange(const ExperimentConfig& config, const SettingChange& change, const Catalogues& catalogues) {
  SettingChanges changes = changesOf(config);
  std::erase_if(changes, [&](const SettingChange& other) { return orderOf(other) == orderOf(change); });
  const bool live = config.has(change.setting);
  if (!live || valueAfter(change.step, change.setting, config, changes) != change.value) {
    if (changes.size() >= kMostChanges)
      throw InputError("this run has changed its settings as often as it can note; begin a new one");
    changes.insert(std::upper_bound(changes.begin(), changes.end(), change,
                                    [](const SettingChange& a, const auto& b) { return orderOf(a) < orderOf(b); }),
                   change);
  }
  ExperimentConfig changed = config;
  changed.set(live_setting::kChanges, toText(changes));
  return validated(std::move(changed), catalogues, "");
}

}  // namespace hessianlab
