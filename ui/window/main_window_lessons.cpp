// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lessons live in the main window: above the experiment, so that the plots keep their room, and in a menu.
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QScreen>
#include <QStandardPaths>
#include <algorithm>

#include "model/base/error.h"
#include "ui/experiment/transport_bar.h"
#include "ui/lessons/editor/lesson_editor.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/put_away_line.h"
#include "ui/lessons/teacher_panel.h"
#include "ui/lessons/teachers_mode.h"
#include "ui/parts/kept_settings.h"
#include "ui/window/dock_tools.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/view_area.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kWidthWithEditor = 1270, kFrameHeight = 40, kSeparator = 8;
constexpr int kLessonHeight = 430, kExperimentHeight = 150;  // shares of the column where both are shown

}  // namespace

void MainWindow::buildLessons(std::vector<Lesson> lessons, std::vector<Preset> presets) {
  lessons_ = new LessonPanel(document_, controller_, std::move(lessons), std::move(presets), *this);
  QDockWidget* dock = addDock(*this, QStringLiteral("lessons"), tr("Lessons"), lessons_, Qt::LeftDockWidgetArea);
  splitDockWidget(dock, findChild<QDockWidget*>(QStringLiteral("dock.experiment")), Qt::Vertical);
  dock->hide();
  connect(lessons_, &LessonPanel::viewWanted, this, &MainWindow::raiseView);
  connect(lessons_, &LessonPanel::begun, this, &MainWindow::showLessons);
  connect(lessons_, &LessonPanel::message, this, [this](const QString& text) { status_->showNote(text); });
  connect(lessons_, &LessonPanel::closeWanted, dock, &QWidget::hide);
  connect(lessons_, &LessonPanel::editWanted, this, &MainWindow::editLesson);
  connect(lessons_, &LessonPanel::listChanged, this, &MainWindow::fillOwnLessons);
}

void MainWindow::fillLessonMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Lessons"));
  menu->setToolTipsVisible(true);
  auto* all = menu->addAction(tr("&All lessons"), this, &MainWindow::toggleLessons);
  all->setObjectName(QStringLiteral("showLessons"));
  all->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
  all->setToolTip(tr("Lessons: predict, train, compare (%1)").arg(all->shortcut().toString(QKeySequence::NativeText)));
  bar_->addAction(all);
  menu->addSeparator();
  lessonMenu_ = menu;
  for (std::size_t i = 0; i < lessons_->firstOwn(); ++i) addLessonAction(i);
  menu->addSeparator()->setObjectName(QStringLiteral("ownLessons"));
  fillOwnLessons();
  auto* open = menu->addAction(tr("&Open a lesson file …"), this, &MainWindow::openLesson);
  open->setObjectName(QStringLiteral("openLesson"));
  open->setToolTip(tr("A lesson that somebody has written; it stays in the list"));
  auto* make = menu->addAction(tr("&Make a lesson …"), this, [this] { editLesson(-1); });
  make->setObjectName(QStringLiteral("makeLesson"));
  make->setToolTip(tr("Record steps from this window, ask questions, try it and save it"));
  menu->addSeparator();
  auto* teacher = menu->addAction(tr("&Teacher's mode …"), this, [this] { teacherPanel_->open(); });
  teacher->setObjectName(QStringLiteral("teachersMode"));
  teacher->setToolTip(tr("Put controls away that a class should not see"));
  auto* showAll = menu->addAction(tr("&Show all controls"), this, [this] { teacher_->showAll(); });
  showAll->setObjectName(QStringLiteral("showAllControls"));
  showAll->setToolTip(tr("Brings back what was put away"));
  showAll->setEnabled(false);
}

QAction* MainWindow::addLessonAction(std::size_t number) {
  const Lesson& lesson = lessons_->lessons()[number];
  auto* begin = new QAction(engineText(lesson.title), lessonMenu_);
  begin->setObjectName(QStringLiteral("lesson.begin.") + QString::fromStdString(lesson.name));
  begin->setToolTip(engineText(lesson.summary));
  connect(begin, &QAction::triggered, this, [this, number] { lessons_->begin(lessons_->lessons()[number]); });
  lessonMenu_->addAction(begin);
  return begin;
}

// The person's own stand behind those that come with the program.
void MainWindow::fillOwnLessons() {
  if (!lessonMenu_) return;
  auto* end = lessonMenu_->findChild<QAction*>(QStringLiteral("ownLessons"));
  const QList<QAction*> actions = lessonMenu_->actions();
  for (QAction* action : actions)
    if (action->property("own").toBool()) delete action;
  for (std::size_t i = lessons_->firstOwn(); i < lessons_->lessons().size(); ++i) {
    QAction* action = addLessonAction(i);
    action->setProperty("own", true);
    lessonMenu_->insertAction(end, action);
  }
}

void MainWindow::buildTeachersMode(QVBoxLayout& column) {
  teacher_ = new TeachersMode(lessons_->controls(), this);
  putAway_ = new PutAwayLine(*teacher_, this);
  column.insertWidget(1, putAway_);
  teacherPanel_ = new TeacherPanel(*teacher_, lessons_->controls(), this);
  connect(teacherPanel_, &TeacherPanel::copyWanted, this, &MainWindow::copyExperiment);
  const auto follow = [this] {
    findChild<QAction*>(QStringLiteral("showAllControls"))->setEnabled(!teacher_->hidden().isEmpty());
  };
  connect(teacher_, &TeachersMode::changed, this, follow);
  connect(&lessons_->controls(), &ControlGroups::changed, status_, &StatusLine::refresh);
  follow();
}

LessonEditor& MainWindow::lessonEditor() {
  if (editor_) return *editor_;
  const auto front = [this] {
    const QDockWidget* dock = views_->front();
    return dock ? dock->objectName().section(u'.', 1) : QString();
  };
  const QString draft = keepsSettings() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                              QStringLiteral("/unfinished-lesson.json")
                                        : QString();
  editor_ =
      new LessonEditor(document_, lessons_->presets(), lessons_->controls(), lessons_->marks(), front, draft, this);
  editor_->setTheme(theme_);
  QDockWidget* dock =
      addDock(*this, QStringLiteral("lessonEditor"), tr("Lesson editor"), editor_, Qt::RightDockWidgetArea);
  hideTitleWhileDocked(*dock);
  const Qt::DockWidgetArea side = dockWidgetArea(dock);  // it takes the whole height
  setCorner(side == Qt::RightDockWidgetArea ? Qt::BottomRightCorner : Qt::BottomLeftCorner, side);
  connect(editor_, &LessonEditor::closeWanted, dock, &QWidget::hide);
  connect(editor_, &LessonEditor::message, this, [this](const QString& text) { status_->showNote(text); });
  connect(editor_, &LessonEditor::tryWanted, this,
          [this](const Lesson& lesson, int step) { lessons_->begin(lesson, static_cast<std::size_t>(step)); });
  connect(editor_, &LessonEditor::saved, this, [this](const QString& file) {
    try {
      lessons_->open(file);
    } catch (const std::exception& error) {
      status_->showError(refusalText(error));
    }
  });
  return *editor_;
}

void MainWindow::editLesson(int number) {
  LessonEditor& editor = lessonEditor();
  if (number >= 0) {
    const Lesson& lesson = lessons_->lessons()[static_cast<std::size_t>(number)];
    editor.edit(lesson, lessons_->fileOf(lesson));
  }
  auto* dock = findChild<QDockWidget*>(QStringLiteral("dock.lessonEditor"));
  // Beside the views where there is room, else in a window of its own.
  const int needed = minimumSizeHint().width() + editor.minimumSizeHint().width() + kSeparator;
  if (dock->isHidden() && width() < std::max(kWidthWithEditor, needed)) {
    dock->setFloating(true);
    const QRect room = screen()->availableGeometry();
    const QSize size(editor.sizeHint().width(), std::min(height(), room.height() - kFrameHeight));
    dock->setGeometry(QRect(QPoint(std::min(geometry().right(), room.right()) - size.width(), y() + kFrameHeight), size)
                          .intersected(room));
  }
  dock->show();
  dock->raise();
  editor.takeFocus();
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
  auto* dialog = new QFileDialog(this, tr("Open a lesson"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Lessons (*.json)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      lessons_->begin(lessons_->open(path));
    } catch (const std::exception& error) {
      status_->showError(refusalText(error));
    }
  });
  dialog->open();
}

}  // namespace hessianlab
