// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write_report.h"

#include <QEventLoop>

#include "model/base/error.h"
#include "model/base/resources.h"
#include "model/runs/presets.h"
#include "model/runs/saved_run.h"
#include "ui/report/report_job.h"
#include "ui/runs/load_run.h"
#include "ui/words/certainty_words.h"
#include "ui/words/made_by.h"

namespace hessianlab {

void writeReport(const WindowOptions& options, const Catalogues& catalogues,
                 const std::shared_ptr<const RegularizerFactory>& regularizers) {
  const Edited edited = options.acceptEdited ? Edited::Accepted : Edited::Refused;
  ReportJob::Task task;
  task.path = QString::fromStdString(options.report);
  if (const QString why = ReportJob::whyNot(task.path); !why.isEmpty()) throw InputError(why.toStdString());
  task.run = loadRun(QString::fromStdString(options.file), catalogues, edited);
  task.command = trainCommand(task.run->config, loadPresets(resourceFolder() / "presets", catalogues), catalogues);
  task.attack.seed = task.run->config.integer("training.seed");
  std::unique_ptr<SavedRun> source;
  try {
    source = std::make_unique<SavedRun>(options.file, regularizers, edited);
    task.source = source.get();
  } catch (const InputError& error) {  // its curves are there anyway
    task.whyNoSource = QString::fromStdString(error.what());
  }
  QString problem;
  ReportJob job(std::move(task), catalogues);
  QEventLoop loop;
  QObject::connect(&job, &ReportJob::finished, &loop, [&](const QString& said) {
    problem = said;
    loop.quit();
  });
  QMetaObject::invokeMethod(&job, &ReportJob::begin, Qt::QueuedConnection);
  loop.exec();
  if (!problem.isEmpty()) throw InputError(problem.toStdString());  // the place was the person's choice
}

}  // namespace hessianlab
