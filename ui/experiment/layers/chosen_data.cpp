// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/layers/chosen_data.h"

#include "model/questions/dataset_info.h"
#include "ui/document/lab_document.h"
#include "ui/runs/run_controller.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr const char* kDataSection = "dataset";

SetShape shapeOf(const DatasetInfo& info) {
  const auto classes = static_cast<int64_t>(info.classNames.size());
  if (info.channels == 1 && info.height == 1) return {{info.width}, classes};
  return {{info.channels, info.height, info.width}, classes};
}

}  // namespace

ChosenData::ChosenData(const LabDocument& document, const RunController& controller, QObject* parent)
    : QObject(parent), document_(document), controller_(controller) {
  connect(&document_, &LabDocument::configChanged, this, [this] {
    if (reading() && !(asked_ == document_.config()[kDataSection])) stopReading();
    problem_.clear();
    Q_EMIT changed();
  });
  for (const auto signal : {&RunController::dataLoaded, &RunController::sessionChanged})
    connect(&controller_, signal, this, &ChosenData::changed);
}

ChosenData::~ChosenData() = default;

std::optional<SetShape> ChosenData::shape() const {
  const Choice& chosen = document_.config()[kDataSection];
  const TrainingSession* session = controller_.session();
  const Run* run = controller_.current();
  if (session && run && run->config[kDataSection] == chosen)
    if (const auto info = describe(session->beginning())) return shapeOf(*info);
  if (found_ && found_->first == chosen) return found_->second;
  return std::nullopt;
}

void ChosenData::read() {
  if (reading() || shape() || document_.config()[kDataSection].name.empty()) return;
  if (!pool_)
    pool_ = std::make_unique<JobPool>(
        [this] { QMetaObject::invokeMethod(this, &ChosenData::finished, Qt::QueuedConnection); });
  asked_ = document_.config()[kDataSection];
  problem_.clear();
  job_ = pool_->submit(Lane::Quick, [choice = asked_](JobControl& control) { return shapeOfSet(choice, control); });
  Q_EMIT changed();
}

void ChosenData::stopReading() {
  if (!reading()) return;
  job_.cancel();
  job_ = {};
  Q_EMIT changed();
}

void ChosenData::finished() {
  if (!reading() || !job_.finished()) return;
  const JobHandle<SetShape> job = std::exchange(job_, {});
  if (const auto shape = job.result())
    found_ = {asked_, *shape};
  else
    problem_ = refusalText(job.error());
  Q_EMIT changed();
}

}  // namespace hessianlab
