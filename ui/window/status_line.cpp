// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_line.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <algorithm>
#include <cmath>

#include "model/base/message.h"
#include "ui/runs/run_controller.h"
#include "ui/words/config_access.h"
#include "ui/words/time_words.h"

namespace hessianlab {

namespace {

constexpr int kNoteMilliseconds = 6000;

QString progressText(const Progress& progress) {
  switch (progress.state) {
    case RunState::Idle:
      return QStringLiteral("loading …");
    case RunState::Running:
      return {};
    case RunState::Paused:
      return progress.step == 0 ? QStringLiteral("ready: press ▶ or Space") : QStringLiteral("paused");
    case RunState::Finished:
      return QStringLiteral("finished");
    case RunState::Stopped:
      return QStringLiteral("stopped");
    case RunState::Failed:
      return QStringLiteral("failed");
  }
  return {};
}

QString shown(const QString& text) {
  return QString::fromStdString(plainMessage(text.toStdString()));
}

QString costText(const CostLedger& cost) {
  const double total = cost.training + cost.penalty + cost.probes + cost.tests;
  if (total <= 0) return {};
  const auto share = [total](double part) { return std::lround(100 * part / total); };
  return QStringLiteral("plain %1 % · penalty %2 % · probes %3 % · tests %4 %")
      .arg(share(cost.training))
      .arg(share(cost.penalty))
      .arg(share(cost.probes))
      .arg(share(cost.tests));
}

}  // namespace

StatusLine::StatusLine(RunController& controller, QWidget* parent)
    : QStatusBar(parent),
      controller_(controller),
      progress_(new QProgressBar(this)),
      text_(new QLabel(this)),
      cost_(new QLabel(this)),
      machine_(new QLabel(this)),
      note_(new QLabel(this)) {
  setSizeGripEnabled(false);
  progress_->setObjectName(QStringLiteral("status.progress"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedSize(110, 10);
  progress_->setAccessibleName(QStringLiteral("Progress of the run"));
  text_->setObjectName(QStringLiteral("status.text"));
  cost_->setObjectName(QStringLiteral("status.cost"));
  cost_->setToolTip(
      QStringLiteral("Where the time of this run went: plain training, penalty, curvature probes, test accuracy"));
  machine_->setObjectName(QStringLiteral("status.machine"));
  machine_->setToolTip(QStringLiteral("Processor threads that compute, and the most memory the program has used"));
  note_->setObjectName(QStringLiteral("status.note"));
  note_->setTextFormat(Qt::PlainText);
  note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  note_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  addWidget(progress_);
  addWidget(text_);
  addWidget(note_, 1);
  setContentsMargins(4, 0, 8, 0);
  cost_->setContentsMargins(0, 0, 12, 0);
  addPermanentWidget(cost_);
  addPermanentWidget(machine_);
  connect(&controller_, &RunController::updated, this, &StatusLine::refresh);
  connect(&controller_, &RunController::stateChanged, this, &StatusLine::refresh);
  connect(&controller_, &RunController::sessionChanged, this, [this] {
    saveProblem_.clear();  // it was that of another run
    refresh();
  });
  connect(&controller_, &RunController::stateChanged, note_, &QLabel::clear);
  refresh();
}

void StatusLine::refresh() {
  const Run* run = controller_.current();
  if (!run) return text_->setText(QStringLiteral("ready"));
  const Progress& p = run->progress;
  QStringList parts;
  const QString state = progressText(p);
  if (!state.isEmpty()) parts << state;
  if (p.step > 0 || p.state == RunState::Running) {
    const auto epoch = std::min<int64_t>(p.totalEpochs, static_cast<int64_t>(std::floor(p.epoch)) + 1);
    parts << QStringLiteral("epoch %1/%2").arg(epoch).arg(p.totalEpochs) << QStringLiteral("step %1").arg(p.step);
  }
  if (p.state == RunState::Running) {
    if (p.stepsPerSecond > 0)
      parts << QStringLiteral("%1 steps/s").arg(shortNumber(std::round(p.stepsPerSecond * 10) / 10));
    parts << QStringLiteral("ETA %1").arg(durationText(p.etaSeconds));
  }
  text_->setText(parts.join(QStringLiteral(" · ")));
  tellOfSaving(*run);
  progress_->setValue(p.totalSteps > 0 ? static_cast<int>(1000 * p.step / p.totalSteps) : 0);
  cost_->setText(costText(p.cost));
  machine_->setText(p.peakMemoryBytes > 0 ? QStringLiteral("%1 · %2 MB")
                                                .arg(p.threads == 1 ? QStringLiteral("1 thread")
                                                                    : QStringLiteral("%1 threads").arg(p.threads))
                                                .arg(p.peakMemoryBytes >> 20)
                                          : QString());
}

// Once for each problem, and once when it is over.
void StatusLine::tellOfSaving(const Run& run) {
  const QString problem = QString::fromStdString(run.progress.saveProblem);
  if (problem == saveProblem_) return;
  const bool over = problem.isEmpty();
  saveProblem_ = problem;
  if (over)
    showNote(QStringLiteral("%1 is saved again").arg(run.title()));
  else
    showError(QStringLiteral("%1 cannot be saved and goes on in memory: %2").arg(run.title(), problem));
}

// One line, whatever a file or a name in it holds.
void StatusLine::put(const QString& text) {
  note_->setText(shown(text));
  note_->setToolTip(shown(text).toHtmlEscaped());
}

void StatusLine::showError(const QString& text) {
  QPalette palette = note_->palette();
  palette.setColor(QPalette::WindowText, theme_.error);
  note_->setPalette(palette);
  put(text);
}

void StatusLine::clearNote() {
  note_->clear();
}

void StatusLine::showNote(const QString& text) {
  QPalette palette = note_->palette();
  palette.setColor(QPalette::WindowText, theme_.mutedText);
  note_->setPalette(palette);
  put(text);
  QTimer::singleShot(kNoteMilliseconds, note_, [this, text] {
    if (note_->text() == shown(text)) note_->clear();
  });
}

void StatusLine::setTheme(const Theme& theme) {
  theme_ = theme;
}

}  // namespace hessianlab
