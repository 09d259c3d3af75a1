// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_summary.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/lessons/lesson_words.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

QPushButton* addButton(QWidget* parent, const QString& text, const char* name, const QString& help) {
  auto* button = new QPushButton(text, parent);
  button->setObjectName(QString::fromLatin1(name));
  button->setToolTip(help);
  return button;
}

}  // namespace

LessonScore scoreOf(const Lesson& lesson, const std::vector<LessonCourse::StepState>& states) {
  LessonScore score;
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
    if (!lesson.steps[i].predict) continue;
    ++score.questions;
    const LessonCourse::StepState& state = states.at(i);
    if (!state.done || !state.prediction || *state.prediction >= lesson.steps[i].predict->choices.size()) continue;
    ++score.predicted;
    if (state.prediction == state.happened) ++score.right;
  }
  return score;
}

QString scoreText(const LessonScore& score) {
  if (score.questions == 0) return QObject::tr("This lesson asks no question.");
  if (score.predicted == 0)
    return score.questions == 1
               ? QObject::tr("There was one question, and you predicted nothing.")
               : QObject::tr("There were %1 questions, and you predicted nothing.").arg(score.questions);
  return QObject::tr("You predicted %1 of %2 questions, and were right in %3.")
      .arg(score.predicted)
      .arg(score.questions)
      .arg(score.right);
}

LessonSummary::LessonSummary(QWidget* parent) : QWidget(parent), text_(new QTextBrowser(this)) {
  text_->setObjectName(QStringLiteral("lesson.summary"));
  text_->setAccessibleName(tr("What came of the lesson"));
  text_->setFrameShape(QFrame::NoFrame);
  text_->setOpenLinks(false);
  auto* copy = addButton(this, tr("Copy"), "lesson.summary.copy", tr("All questions and numbers as text"));
  auto* pdf = addButton(this, tr("Save as PDF …"), "lesson.summary.pdf", tr("A sheet to hand in or to keep"));
  auto* print = addButton(this, tr("Print …"), "lesson.summary.print", tr("The same sheet on paper"));
  auto* done = addButton(this, tr("All lessons"), "lesson.summary.done", tr("Back to the list of lessons"));
  done_ = done;
  auto* buttons = new QGridLayout;
  buttons->addWidget(copy, 0, 0);
  buttons->addWidget(pdf, 0, 1);
  buttons->addWidget(print, 1, 0);
  buttons->addWidget(done, 1, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 8, 10, 8);
  column->addWidget(text_, 1);
  column->addLayout(buttons);
  connect(copy, &QPushButton::clicked, this, &LessonSummary::copy);
  connect(pdf, &QPushButton::clicked, this, &LessonSummary::savePdf);
  connect(print, &QPushButton::clicked, this, &LessonSummary::print);
  connect(done, &QPushButton::clicked, this, &LessonSummary::closeWanted);
}

void LessonSummary::show(const Lesson& lesson, const std::vector<LessonCourse::StepState>& states,
                         const Catalogue& attacks) {
  lesson_ = lesson;
  states_ = states;
  attacks_ = attacks;
  write();
}

void LessonSummary::takeFocus() {
  done_->setFocus(Qt::TabFocusReason);
}

QString LessonSummary::html(const QString& good, const QString& wrong, const QString& muted) const {
  QString all =
      QStringLiteral("<h3>%1</h3><p><b>%2</b></p>")
          .arg(engineText(lesson_.title).toHtmlEscaped(), scoreText(scoreOf(lesson_, states_)).toHtmlEscaped());
  for (std::size_t i = 0; i < lesson_.steps.size(); ++i) {
    const LessonStep& step = lesson_.steps[i];
    if (!step.predict && step.measure.empty()) continue;
    all += QStringLiteral("<hr><p><b>%1. %2</b></p>").arg(i + 1).arg(engineText(step.heading).toHtmlEscaped());
    if (step.predict) all += QStringLiteral("<p>%1</p>").arg(engineText(step.predict->question).toHtmlEscaped());
    const QString outcome = outcomeHtml(step, states_.at(i), attacks_, good, wrong, muted);
    all += outcome.isEmpty() ? QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, tr("This step was not run."))
                             : outcome;
  }
  return all;
}

void LessonSummary::write() {
  text_->setHtml(html(theme_.good.name(), theme_.error.name(), theme_.mutedText.name()));
}

void LessonSummary::copy() {
  QGuiApplication::clipboard()->setText(text_->toPlainText());
  Q_EMIT message(tr("The predictions and numbers of the lesson are in the clipboard."));
}

// On paper in the colours of the light theme.
static void printOn(QPrinter& printer, const QString& html) {
  QTextDocument sheet;
  sheet.setHtml(html);
  sheet.print(&printer);
}

void LessonSummary::savePdf() {
  auto* dialog = new QFileDialog(this, tr("Save as PDF"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(tr("PDF (*.pdf)"));
  dialog->setDefaultSuffix(QStringLiteral("pdf"));
  dialog->selectFile(QString::fromStdString(lesson_.name) + QStringLiteral(".pdf"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    const Theme paper = Theme::light();
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printOn(printer, html(paper.good.name(), paper.error.name(), paper.mutedText.name()));
    Q_EMIT message(QFileInfo::exists(path) ? tr("Saved %1").arg(path)
                                           : tr("%1 cannot be written; choose another folder.").arg(path));
  });
  dialog->open();
}

void LessonSummary::print() {
  auto* dialog = new QPrintDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
    const Theme paper = Theme::light();
    printOn(*printer, html(paper.good.name(), paper.error.name(), paper.mutedText.name()));
  });
  dialog->open();
}

void LessonSummary::setTheme(const Theme& theme) {
  theme_ = theme;
  write();
}

}  // namespace hessianlab
