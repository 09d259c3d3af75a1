// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment to somebody else and back: one line of text.
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>

#include "model/formats/shared_experiment.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/teachers_mode.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/view_area.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

std::string MainWindow::experimentLine() const {
  const LabSettings& settings = document_.settings();
  const QDockWidget* dock = views_->front();
  const QString view = dock ? dock->objectName().section(u'.', 1) : QString();
  SharedExperiment shared;
  shared.config = settings.config;
  shared.norm = settings.norm;
  shared.epsilonLinf = settings.epsilonLinf;
  shared.epsilonL2 = settings.epsilonL2;
  shared.view = view.toStdString();
  for (const QString& name : teacher_->hidden()) shared.hidden.push_back(name.toStdString());
  shared.keepHidden = teacher_->keeps();
  if (controller_.twin()) shared.twin = settings.twin;
  const LessonCourse& course = lessons_->course();
  if (const Lesson* lesson = course.lesson()) {
    shared.lesson = SharedLesson{lesson->name, course.step(), {}};
    for (const auto& state : course.states()) shared.lesson->predictions.push_back(state.prediction);
  }
  return toLine(shared, catalogues_);
}

void MainWindow::copyExperiment() {
  QGuiApplication::clipboard()->setText(QString::fromStdString(experimentLine()));
  status_->showNote(QObject::tr("Copied. Whoever pastes it into HessianLab (Ctrl+Shift+V) has this experiment."));
}

void MainWindow::pasteExperiment() {
  const std::string text = QGuiApplication::clipboard()->text().toStdString();
  if (!isSharedExperiment(text))
    return status_->showError(
        tr("The clipboard holds no experiment: copy the whole line that begins with hessianlab:"));
  takeExperiment(text, tr("pasted experiment"));
}

void MainWindow::takeExperiment(const std::string& line, const QString& what) {
  try {
    const SharedExperiment shared = parseSharedExperiment(line, catalogues_);
    const Lesson* lesson = shared.lesson ? lessons_->lessonNamed(shared.lesson->name) : nullptr;
    if (lesson) lessons_->begin(*lesson, shared.lesson->step, shared.lesson->predictions);
    LabSettings settings = document_.settings();
    settings.config = shared.config;
    settings.norm = shared.norm;
    settings.epsilonLinf = shared.epsilonLinf;
    settings.epsilonL2 = shared.epsilonL2;
    if (shared.twin) settings.twin = *shared.twin;
    document_.replaceSettings(settings, what);
    shared.twin ? controller_.startTwin() : controller_.endTwin();
    if (const QString view = QString::fromStdString(shared.view); this->view(view)) raiseView(view);
    QStringList hidden;
    for (const std::string& name : shared.hidden) hidden << QString::fromStdString(name);
    if (!hidden.isEmpty()) teacher_->set(hidden, shared.keepHidden);
    if (shared.lesson && !lesson)
      return status_->showError(
          tr("Everything is set as in the %1, but the lesson “%2” is not here; open its file first.")
              .arg(what, QString::fromStdString(shared.lesson->name)));
    if (lesson && !lessons_->course().lesson()) return status_->showError(lessons_->course().problem());
    status_->showNote(tr("Everything is set as in the %1; Ctrl+Z goes back.").arg(what));
  } catch (const std::exception& error) {
    status_->showError(refusalText(error));
  }
}

}  // namespace hessianlab
