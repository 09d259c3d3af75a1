// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/load_run.h"

#include <QDir>
#include <algorithm>
#include <cmath>

#include "model/labs/catalogue.h"
#include "model/labs/metrics_of.h"
#include "model/runs/run_history.h"
#include "model/runs/workspace.h"
#include "ui/words/certainty_words.h"

namespace hessianlab {

namespace {

RunState stateOf(const std::string& status) {
  for (const RunState state : {RunState::Running, RunState::Paused, RunState::Finished, RunState::Failed})
    if (status == toString(state)) return state;
  return RunState::Stopped;  // also a run that was cut off while it ran
}

void setLabel(Run& run) {
  const RunLabel label = readLabel(QDir::toNativeSeparators(run.folder).toStdString());
  run.name = label.name.empty() ? QDir(run.folder).dirName() : QString::fromStdString(label.name);
  run.notes = QString::fromStdString(label.notes);
  for (const std::string& tag : label.tags) run.tags << QString::fromStdString(tag);
  run.color = label.color.value_or(-1);
  run.origin = label.origin;
}

}  // namespace

std::shared_ptr<Run> loadRun(const QString& folder, const Catalogues& catalogues, Edited edited) {
  RunHistory history = readRunHistory(QDir::toNativeSeparators(folder).toStdString(), catalogues, edited);
  auto run = std::make_shared<Run>(history.records.metrics());
  run->folder = folder;
  setLabel(*run);
  run->config = history.config;
  run->records = std::move(history.records);
  if (history.robustness) run->keep(std::make_shared<const RobustnessResult>(*history.robustness));
  const RunRecord& record = history.record;
  run->progress.state = stateOf(record.status);
  run->status = QString::fromStdString(record.status);
  run->progress.message = record.message;
  run->imported = record.message == "imported" && record.steps == 0;
  run->progress.step = record.steps;
  run->progress.epoch = record.epochs;
  run->progress.totalEpochs =
      std::max(labOf(history.config).epochs(history.config), static_cast<int64_t>(std::ceil(record.epochs)));
  run->progress.cost = {record.costTraining, record.costPenalty, record.costProbes, record.costTests};
  return run;
}

std::shared_ptr<Run> unreadableRun(const QString& folder, const QString& problem, const Catalogues& catalogues) {
  const ExperimentConfig config = validated({}, catalogues, "");
  auto run = std::make_shared<Run>(metricsOf(config));
  run->config = config;
  run->folder = folder;
  run->name = QDir(folder).dirName();
  run->color = -1;
  run->ticked = false;
  run->problem = inWindowWords(problem);
  run->status = QStringLiteral("unreadable");
  run->progress.state = RunState::Failed;
  run->progress.message = run->problem.toStdString();
  return run;
}

}  // namespace hessianlab
