// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/check_report.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "model/questions/dataset_info.h"
#include "ui/runs/run_controller.h"
#include "ui/words/attack_words.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr QSize kReportSize(620, 520);

}  // namespace

CheckReport::CheckReport(RunController& controller, QWidget* parent)
    : QDialog(parent),
      controller_(controller),
      runs_(new QComboBox(this)),
      verdict_(new QLabel(this)),
      text_(new QTextBrowser(this)),
      check_(new QPushButton(tr("&Run checks"), this)),
      progress_(new QProgressBar(this)) {
  setObjectName(QStringLiteral("checkReport"));
  setWindowTitle(tr("Can this evaluation be trusted?"));
  setModal(false);
  resize(kReportSize);
  runs_->setObjectName(QStringLiteral("checkReport.run"));
  runs_->setAccessibleName(tr("Run"));
  runs_->setToolTip(tr("Run whose last evaluation is judged"));
  verdict_->setObjectName(QStringLiteral("checkReport.verdict"));
  verdict_->setWordWrap(true);
  text_->setObjectName(QStringLiteral("checkReport.text"));
  text_->setAccessibleName(tr("Checks"));
  check_->setObjectName(QStringLiteral("checkReport.check"));
  check_->setAutoDefault(false);
  progress_->setObjectName(QStringLiteral("checkReport.progress"));
  progress_->setAccessibleName(tr("Progress of the evaluation"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedSize(140, 10);
  progress_->hide();
  auto* copy = new QPushButton(tr("&Copy"), this);
  copy->setObjectName(QStringLiteral("checkReport.copy"));
  copy->setAutoDefault(false);
  copy->setToolTip(tr("Copy the report as text"));
  auto* close = new QPushButton(tr("C&lose"), this);
  close->setAutoDefault(false);
  connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(plainText()); });
  connect(close, &QPushButton::clicked, this, &QWidget::close);
  connect(check_, &QPushButton::clicked, this, &CheckReport::checksWanted);
  connect(runs_, &QComboBox::currentIndexChanged, this, &CheckReport::refresh);
  const auto listIfSeen = [this] {
    if (isVisible()) listRuns();
  };
  connect(&controller_, &RunController::runAdded, this, listIfSeen);
  connect(&controller_, &RunController::runsRemoved, this, listIfSeen);
  connect(&controller_, &RunController::runRelabelled, this, listIfSeen);
  connect(&controller_, &RunController::sessionChanged, this, listIfSeen);
  connect(&controller_, &RunController::updated, this, [this] {
    if (isVisible()) refresh();
  });

  auto* head = new QHBoxLayout;
  head->addWidget(runs_);
  head->addWidget(verdict_, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(check_);
  foot->addWidget(progress_);
  foot->addWidget(copy);
  foot->addStretch(1);
  foot->addWidget(close);
  auto* column = new QVBoxLayout(this);
  column->addLayout(head);
  column->addWidget(text_, 1);
  column->addLayout(foot);
  listRuns();
}

void CheckReport::open() {
  listRuns();
  if (const auto run = controller_.judgedRun()) runs_->setCurrentIndex(std::max(0, runs_->findData(run->id)));
  refresh();
  show();
  raise();
  activateWindow();
}

void CheckReport::listRuns() {
  const QVariant before = runs_->currentData();
  {
    const QSignalBlocker quiet(runs_);
    runs_->clear();
    for (const auto& run : controller_.runs()) runs_->addItem(run->name, run->id);
    const auto current = controller_.currentRun();
    if (current && !controller_.currentIsListed()) runs_->addItem(current->title(), current->id);
    runs_->setCurrentIndex(std::max(0, runs_->findData(before)));
  }
  refresh();
}

std::shared_ptr<const Run> CheckReport::chosen() const {
  const int id = runs_->currentData().toInt();
  for (const auto& run : controller_.runs())
    if (run->id == id) return run;
  return controller_.currentRun();
}

void CheckReport::refresh() {
  const auto run = chosen();
  const auto result = run ? run->lastEvaluation() : nullptr;
  const Trust trust = trustIn(run.get());
  const bool present =
      run && run == controller_.currentRun() && controller_.session() && describe(controller_.session()->beginning());
  check_->setEnabled(present && !busy_);
  check_->setToolTip(busy_      ? tr("An evaluation is under way; the bar shows how far it is")
                     : !present ? tr("Only the present network can be checked here; for a run folder use "
                                     "hessianlab-cli evaluate")
                                : tr("Attack the network as it is now with the attacks of the Robustness tab, then "
                                     "ask whether they can be trusted"));
  const QColor color = trust.state == Trust::State::Passed   ? theme_.good
                       : trust.state == Trust::State::Failed ? theme_.error
                                                             : theme_.mutedText;
  QPalette look = verdict_->palette();
  look.setColor(QPalette::WindowText, color);
  verdict_->setPalette(look);
  verdict_->setText(busy_ && trust.state == Trust::State::NotChecked ? tr("measuring …") : engineSentence(trust.text));
  verdict_->setToolTip(engineSentence(trust.help));
  QString html;
  if (result && !(result->sanity.empty() && result->faults.empty())) {
    html = QObject::tr("<p>%1, step %2, %3, %4 samples%5.</p>")
               .arg(run->title().toHtmlEscaped())
               .arg(result->step)
               .arg(normSymbol(result->norm))
               .arg(result->samples)
               .arg(result->complete ? QString() : QObject::tr(", cancelled before the end"));
    for (const std::string& fault : result->faults)
      html += QObject::tr("<p><b><span style='color:%1'>%2</span></b></p>")
                  .arg(theme_.error.name(), engineSentence(fault).toHtmlEscaped());
    for (const SanityCheck& check : result->sanity) {
      const QColor mark = check.passed() ? theme_.good : check.failed() ? theme_.error : theme_.mutedText;
      html += QObject::tr(
                  "<p style='margin-top:8px; margin-bottom:0'><b><span style='color:%1'>%2</span> %3</b>%4<br/>%5</p>")
                  .arg(mark.name(),
                       check.passed()   ? QStringLiteral("✓")
                       : check.failed() ? QStringLiteral("✗")
                                        : QStringLiteral("–"),
                       engineText(checkTitle(check.check)).toHtmlEscaped(),
                       check.passed()   ? QString()
                       : check.failed() ? QObject::tr(" – not so")
                                        : QObject::tr(" – could not be asked"),
                       engineSentence(check.detail).toHtmlEscaped());
    }
  } else {
    html =
        QObject::tr(
            "<p>%1 %2</p><p>A network can look robust because its gradients mislead the attack: they vanish, or the "
            "loss bends away at once. The checks ask whether that is so here.</p>")
            .arg(engineSentence(trust.help).toHtmlEscaped(), present ? QObject::tr("Press “Run checks”.") : QString());
  }
  if (html == shown_) return;
  shown_ = html;
  text_->setHtml(html);
}

QString CheckReport::plainText() const {
  return verdict_->text() + u'\n' + text_->toPlainText();
}

void CheckReport::setBusy(bool busy) {
  if (busy_ == busy) return;
  busy_ = busy;
  progress_->setValue(0);
  progress_->setVisible(busy);
  refresh();
}

void CheckReport::setProgress(double done) {
  progress_->setValue(static_cast<int>(progress_->maximum() * done));
}

void CheckReport::setTheme(const Theme& theme) {
  theme_ = theme;
  refresh();
}

}  // namespace hessianlab
