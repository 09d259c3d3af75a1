// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lessons live in the main window: above the experiment, so that the plots keep their room, and in a menu.
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>

#include "model/base/error.h"
#include "model/lessons/lesson_library.h"
#include "ui/experiment/transport_bar.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/window/dock_tools.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

namespace hessianlab {

namespace {

constexpr int kLessonHeight = 430, kExperimentHeight = 150;  // shares of the column where both are shown

}  // namespace

void MainWindow::buildLessons(std::vector<Lesson> lessons, std::vector<Preset> presets) {
  lessons_ = new LessonPanel(document_, controller_, std::move(lessons), std::move(presets), *this);
  QDockWidget* dock =
      addDock(*this, QStringLiteral("lessons"), QStringLiteral("Lessons"), lessons_, Qt::LeftDockWidgetArea);
  splitDockWidget(dock, findChild<QDockWidget*>(QStringLiteral("dock.experiment")), Qt::Vertical);
  dock->hide();
  connect(lessons_, &LessonPanel::viewWanted, this, &MainWindow::raiseView);
  connect(lessons_, &LessonPanel::begun, this, &MainWindow::showLessons);
  connect(lessons_, &LessonPanel::message, this, [this](const QString& text) { status_->showNote(text); });
}

void MainWindow::fillLessonMenu() {
  QMenu* menu = menuBar()->addMenu(QStringLiteral("&Lessons"));
  menu->setToolTipsVisible(true);
  auto* all = menu->addAction(QStringLiteral("&All lessons"), this, &MainWindow::toggleLessons);
  all->setObjectName(QStringLiteral("showLessons"));
  all->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
  all->setToolTip(
      QStringLiteral("Lessons: predict, train, compare (%1)").arg(all->shortcut().toString(QKeySequence::NativeText)));
  bar_->addAction(all);
  menu->addSeparator();
  for (const Lesson& lesson : lessons_->lessons()) {
    QAction* begin =
        menu->addAction(QString::fromStdString(lesson.title), this, [this, &lesson] { lessons_->begin(lesson); });
    begin->setObjectName(QStringLiteral("lesson.begin.") + QString::fromStdString(lesson.name));
    begin->setToolTip(QString::fromStdString(lesson.summary));
  }
  menu->addSeparator();
  auto* open = menu->addAction(QStringLiteral("&Open a lesson file …"), this, &MainWindow::openLesson);
  open->setToolTip(QStringLiteral("A lesson that you have written; docs/lessons.md says how"));
}

void MainWindow::showLessons() {
  auto* dock = findChild<QDockWidget*>(QStringLiteral("dock.lessons"));
  if (!dock->isHidden()) return dock->raise();
  dock->show();
  auto* experiment = findChild<QDockWidget*>(QStringLiteral("dock.experiment"));
  resizeDocks({dock, experiment}, {kLessonHeight, kExperimentHeight}, Qt::Vertical);
}

// A lesson under way stays: it is left by its own button.
void MainWindow::toggleLessons() {
  auto* dock = findChild<QDockWidget*>(QStringLiteral("dock.lessons"));
  if (dock->isVisible() && !lessons_->course().lesson()) return dock->hide();
  showLessons();
  lessons_->showList();
}

void MainWindow::openLesson() {
  auto* dialog = new QFileDialog(this, QStringLiteral("Open a lesson"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(QStringLiteral("Lessons (*.json)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      lessons_->begin(loadLesson(path.toStdString(), lessons_->presets(), catalogues_));
    } catch (const std::exception& error) {
      status_->showError(QString::fromUtf8(error.what()));
    }
  });
  dialog->open();
}

}  // namespace hessianlab
