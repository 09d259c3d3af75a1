// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/live_settings.h"

#include <algorithm>
#include <iterator>
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
  if (on) {
    armed_.insert(key);
    send(key);
  } else {
    armed_.erase(key);
    touched_.erase(key);
  }
  Q_EMIT changed();
}

// A preset or another data set is meant for the next run, whatever strength it brings.
void LiveSettings::follow() {
  const ExperimentConfig before = std::exchange(last_, document_.config());
  std::vector<std::string> moved;
  std::copy_if(armed_.begin(), armed_.end(), std::back_inserter(moved), [&](const std::string& key) {
    return before.has(key) && last_.has(key) && before.number(key) != last_.number(key);
  });
  if (moved.empty()) return;
  if (differOnlyIn(moved, before, last_)) {
    touched_.insert(moved.begin(), moved.end());
    rest_.start();
  } else {
    for (const std::string& key : moved) touched_.erase(key);
  }
}

void LiveSettings::act() {
  for (const std::string& key : std::exchange(touched_, {})) send(key);
}

void LiveSettings::send(const std::string& key) {
  const Run* run = controller_.current();
  if (!run || !controller_.currentIsListed() || controller_.first().over()) return;
  const ExperimentConfig& config = document_.config();
  const std::string section = key.substr(0, key.find('.'));
  if (!offers(key) || !whyNot(key).isEmpty() || run->config[section].name != config[section].name) return;
  controller_.change(key, config.number(key));
}

}  // namespace hessianlab
