// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_maker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/report/report_dialog.h"
#include "ui/report/report_job.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_sources.h"

namespace hessianlab {

namespace {

constexpr int kParts = 1000;

}  // namespace

ReportMaker::ReportMaker(RunController& controller, const Catalogues& catalogues, Words words, QWidget* window)
    : QObject(window),
      controller_(controller),
      catalogues_(catalogues),
      words_(std::move(words)),
      window_(window),
      sources_(std::make_unique<RunSources>(controller)),
      bar_(new QWidget(window)),
      what_(new QLabel(bar_)),
      share_(new QProgressBar(bar_)) {
  bar_->setObjectName(QStringLiteral("report.bar"));
  share_->setObjectName(QStringLiteral("report.progress"));
  share_->setRange(0, kParts);
  share_->setTextVisible(false);
  share_->setMaximumWidth(160);
  auto* cancel = new QToolButton(bar_);
  cancel->setObjectName(QStringLiteral("report.cancel"));
  cancel->setText(tr("Cancel"));
  cancel->setToolTip(tr("Write no report"));
  connect(cancel, &QToolButton::clicked, this, &ReportMaker::cancel);
  auto* row = new QHBoxLayout(bar_);
  row->setContentsMargins(4, 0, 4, 0);
  row->addWidget(what_);
  row->addWidget(share_);
  row->addWidget(cancel);
  bar_->hide();
}

ReportMaker::~ReportMaker() {
  if (job_) job_->disconnect(this);
  delete job_;  // before what it asks
}

void ReportMaker::ask(const std::shared_ptr<const Run>& run) {
  auto* dialog = new ReportDialog(run->title(), window_);
  connect(dialog, &ReportDialog::chosen, this,
          [this, run](const QString& path, FigureColors colors) { make(run, path, colors); });
  dialog->show();
}

void ReportMaker::make(const std::shared_ptr<const Run>& run, const QString& path, FigureColors colors) {
  if (job_) return Q_EMIT failed(tr("Another report is being made; wait for it or cancel it."));
  ReportJob::Task task;
  task.run = run;
  task.whyNoSource = sources_->whyNot(*run);
  task.source = sources_->of(*run);
  task.sourceAgain = [this, run] { return sources_->of(*run); };
  task.command = words_.command(*run);
  task.path = path;
  task.attack = words_.attack();
  task.colors = colors;
  job_ = new ReportJob(std::move(task), catalogues_, this);
  cancelled_ = false;
  what_->setText(tr("Report of %1").arg(run->title()));
  share_->setValue(0);
  bar_->show();
  connect(job_, &ReportJob::progressed, share_,
          [this](double share) { share_->setValue(static_cast<int>(share * kParts)); });
  connect(job_, &ReportJob::finished, this, [this, path](const QString& problem) {
    bar_->hide();
    std::exchange(job_, nullptr)->deleteLater();
    if (!problem.isEmpty()) return Q_EMIT failed(problem);
    Q_EMIT message(cancelled_ ? tr("The report was cancelled.") : tr("Saved %1").arg(path));
  });
  job_->begin();
}

void ReportMaker::cancel() {
  if (!job_) return;
  cancelled_ = true;
  job_->cancel();
}

}  // namespace hessianlab
