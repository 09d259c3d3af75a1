// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_line.h"

#include <QAction>
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
      return QObject::tr("loading …");
    case RunState::Running:
      return {};
    case RunState::Paused:
      return progress.step == 0 ? QObject::tr("ready: press ▶ or Space") : QObject::tr("paused");
    case RunState::Finished:
      return QObject::tr("finished");
    case RunState::Stopped:
      return QObject::tr("stopped");
    case RunState::Failed:
      return QObject::tr("failed");
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
  return QObject::tr("plain %1 % · penalty %2 % · probes %3 % · tests %4 %")
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
      note_(new QLabel(this)) {
  setSizeGripEnabled(false);
  progress_->setObjectName(QStringLiteral("status.progress"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progress_->setFixedSize(110, 10);
  progress_->setAccessibleName(tr("Progress of the run"));
  text_->setObjectName(QStringLiteral("status.text"));
  note_->setObjectName(QStringLiteral("status.note"));
  note_->setTextFormat(Qt::PlainText);
  note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  note_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  addWidget(progress_);
  addWidget(text_);
  addWidget(note_, 1);
  setContentsMargins(4, 0, 8, 0);
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
  if (!run) return text_->setText(tr("ready"));
  const Progress& p = run->progress;
  QStringList parts;
  if (const QString branch = controller_.armedBranch(); !branch.isEmpty()) parts << tr("branch %1").arg(branch);
  QString state = progressText(p);
  // A lesson puts ▶ away, and its key goes along.
  const auto* start = window()->findChild<QAction*>(QStringLiteral("run"));
  if (p.state == RunState::Paused && p.step == 0 && start && !start->isVisible()) state = tr("ready");
  if (!state.isEmpty()) parts << state;
  if (p.step > 0 || p.state == RunState::Running) {
    const auto epoch = std::min<int64_t>(p.totalEpochs, static_cast<int64_t>(std::floor(p.epoch)) + 1);
    parts << tr("epoch %1/%2").arg(epoch).arg(p.totalEpochs) << tr("step %1").arg(p.step);
  }
  if (p.state == RunState::Running) {
    if (p.stepsPerSecond > 0) parts << tr("%1 steps/s").arg(shortNumber(std::round(p.stepsPerSecond * 10) / 10));
    parts << tr("ETA %1").arg(durationText(p.etaSeconds));
  }
  text_->setText(parts.join(QStringLiteral(" · ")));
  tellOfSaving(*run);
  progress_->setValue(p.totalSteps > 0 ? static_cast<int>(1000 * p.step / p.totalSteps) : 0);
  // What seldom matters stands in the tool tip.
  QStringList more;
  if (const QString cost = costText(p.cost); !cost.isEmpty()) more << tr("Time of this run: %1").arg(cost);
  if (p.peakMemoryBytes > 0)
    more << tr("%1 at work, %2 MB of memory at most")
                .arg(p.threads == 1 ? tr("1 thread") : tr("%1 threads").arg(p.threads))
                .arg(p.peakMemoryBytes >> 20);
  for (QWidget* widget : std::initializer_list<QWidget*>{text_, progress_}) widget->setToolTip(more.join(u'\n'));
}

// Once for each problem, and once when it is over.
void StatusLine::tellOfSaving(const Run& run) {
  const QString problem = QString::fromStdString(run.progress.saveProblem);
  if (problem == saveProblem_) return;
  const bool over = problem.isEmpty();
  saveProblem_ = problem;
  if (over)
    showNote(tr("%1 is saved again").arg(run.title()));
  else
    showError(tr("%1 cannot be saved and goes on in memory: %2").arg(run.title(), problem));
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
