// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/load_run.h"

#include <QDir>

#include "model/labs/catalogue.h"
#include "model/runs/run_history.h"

namespace hessianlab {

namespace {

RunState stateOf(const std::string& status) {
  for (const RunState state : {RunState::Paused, RunState::Finished, RunState::Failed})
    if (status == toString(state)) return state;
  return RunState::Stopped;  // also a run that was cut off while it ran
}

}  // namespace

std::shared_ptr<Run> loadRun(const QString& folder, const Catalogues& catalogues, Edited edited) {
  RunHistory history = readRunHistory(QDir::toNativeSeparators(folder).toStdString(), catalogues, edited);
  auto run = std::make_shared<Run>(history.records.metrics());
  run->name = QDir(folder).dirName();
  run->config = history.config;
  run->records = std::move(history.records);
  if (history.robustness) run->keep(std::make_shared<const RobustnessResult>(*history.robustness));
  run->folder = folder;
  const RunRecord& record = history.record;
  run->progress.state = stateOf(record.status);
  run->progress.message = record.message;
  run->progress.step = record.steps;
  run->progress.epoch = record.epochs;
  run->progress.totalEpochs = labOf(history.config).epochs(history.config);
  run->progress.cost = {record.costTraining, record.costPenalty, record.costProbes, record.costTests};
  return run;
}

}  // namespace hessianlab
