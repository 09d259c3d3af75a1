// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/live_settings.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/formats/setting_changes.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_controller.h"

namespace hessianlab {

namespace {

constexpr int kHandRestsMilliseconds = 200;  // a drag is one change, not one for each place that it passes

// The same in all but `keys`; neither has more settings than the other.
bool differOnlyIn(const std::vector<std::string>& keys, const ExperimentConfig& one, ExperimentConfig other) {
  for (const std::string& key : keys)
    if (one.has(key) && other.has(key)) other.setValue(key, one.value(key));
  return one == other;
}

}  // namespace

LiveSettings::LiveSettings(LabDocument& document, RunController& controller, QObject* parent)
    : QObject(parent), document_(document), controller_(controller), last_(document.config()) {
  rest_.setSingleShot(true);
  rest_.setInterval(kHandRestsMilliseconds);
  connect(&rest_, &QTimer::timeout, this, &LiveSettings::act);
  connect(&document_, &LabDocument::configChanged, this, &LiveSettings::follow);
  connect(&controller_, &RunController::slotsChanged, this, &LiveSettings::changed);
}

bool LiveSettings::offers(const std::string& key) const {
  const auto live = liveSettings(document_.config());
  return std::find(live.begin(), live.end(), key) != live.end();
}

QString LiveSettings::whyNot(const std::string& key) const {
  if (key == live_setting::kLearningRate && controller_.twin())
    return tr("A run and its twin differ in nothing but the regularizer, so the learning rate waits for ⟲");
  return {};
}

bool LiveSettings::couldAct(const ExperimentConfig& now, const ExperimentConfig& config) const {
  std::vector<std::string> keys = liveSettings(config);
  std::erase_if(keys, [this](const std::string& key) { return !whyNot(key).isEmpty(); });
  return differOnlyIn(keys, now, config);
}

void LiveSettings::setActsAtOnce(const std::string& key, bool on) {
  if (on == actsAtOnce(key)) return;
  if (on)
    armed_.insert(key);
  else
    armed_.erase(key);
  if (on) act();
  Q_EMIT changed();
}

// A preset or another data set is meant for the next run, whatever strength it brings.
void LiveSettings::follow() {
  const ExperimentConfig before = std::exchange(last_, document_.config());
  const bool touched = std::any_of(armed_.begin(), armed_.end(), [&](const std::string& key) {
    return before.has(key) && last_.has(key) && before.number(key) != last_.number(key);
  });
  if (!touched) return;
  if (differOnlyIn({armed_.begin(), armed_.end()}, before, last_))
    rest_.start();
  else
    rest_.stop();
}

void LiveSettings::act() {
  const Run* run = controller_.current();
  if (!run || !controller_.currentIsListed() || controller_.first().over()) return;
  const ExperimentConfig& config = document_.config();
  for (const std::string& key : armed_) {
    const std::string section = key.substr(0, key.find('.'));
    if (!offers(key) || !whyNot(key).isEmpty() || run->config[section].name != config[section].name) continue;
    controller_.change(key, config.number(key));
  }
}

}  // namespace hessianlab
