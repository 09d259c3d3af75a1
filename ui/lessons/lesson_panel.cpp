// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_panel.h"

#include <QMainWindow>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_page.h"
#include "ui/parts/kept_settings.h"
#include "ui/runs/run_controller.h"
#include "ui/views/catalogue/view_catalogue.h"

namespace hessianlab {

namespace {

const QString kDoneKey = QStringLiteral("lessons/done");

QStringList toNames(const std::vector<std::string>& names) {
  QStringList all;
  for (const std::string& name : names) all << QString::fromStdString(name);
  return all;
}

bool isView(const std::string& name) {
  const auto& views = viewCatalogue();
  return std::any_of(views.begin(), views.end(),
                     [&](const ViewEntry& view) { return view.name.toStdString() == name; });
}

}  // namespace

LessonPanel::LessonPanel(LabDocument& document, RunController& controller, std::vector<Lesson> lessons,
                         std::vector<Preset> presets, QMainWindow& window)
    : QWidget(&window),
      lessons_(std::move(lessons)),
      controls_(window),
      course_(new LessonCourse(document, controller, std::move(presets), this)),
      list_(new LessonList(lessons_, this)),
      page_(new LessonPage(document, *course_, this)),
      pages_(new QStackedWidget(this)) {
  setObjectName(QStringLiteral("lessonPanel"));
  pages_->addWidget(list_);
  pages_->addWidget(page_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(pages_);
  setMinimumWidth(300);
  if (keepsSettings()) done_ = QSettings().value(kDoneKey).toStringList();
  list_->setDone(done_);
  connect(list_, &LessonList::chosen, this, [this](int lesson) { begin(lessons_[static_cast<std::size_t>(lesson)]); });
  connect(page_, &LessonPage::leaveWanted, this, &LessonPanel::leave);
  connect(page_, &LessonPage::finishWanted, this, &LessonPanel::finish);
  connect(course_, &LessonCourse::changed, this, &LessonPanel::refresh);
  connect(&controller, &RunController::stateChanged, this, [this, &controller] {
    list_->setObstacle(controller.running() || controller.starting()
                           ? QStringLiteral("A network is training. Pause or stop it to begin a lesson.")
                           : QString());
  });
}

const std::vector<Preset>& LessonPanel::presets() const {
  return course_->presets();
}

void LessonPanel::begin(const Lesson& lesson) {
  shownStep_ = -1;
  Q_EMIT begun();
  if (!course_->begin(lesson)) return Q_EMIT message(course_->problem());
  page_->takeFocus();
}

void LessonPanel::leave() {
  course_->leave();
  showList();
}

void LessonPanel::showList() {
  if (!course_->lesson()) list_->takeFocus();
}

void LessonPanel::finish() {
  const auto& steps = course_->lesson()->steps;
  const auto& states = course_->states();
  bool all = true;
  for (std::size_t i = 0; i < steps.size(); ++i) all = all && (states[i].done || !steps[i].predict);
  if (all)
    markDone(QString::fromStdString(course_->lesson()->name));
  else
    Q_EMIT message(QStringLiteral("A lesson gets its tick once every question is answered and run"));
  leave();
}

void LessonPanel::markDone(const QString& name) {
  if (done_.contains(name)) return;
  done_ << name;
  list_->setDone(done_);
  if (keepsSettings()) QSettings().setValue(kDoneKey, done_);
}

void LessonPanel::refresh() {
  const bool open = course_->lesson() != nullptr;
  pages_->setCurrentIndex(open ? 1 : 0);
  if (!open) {
    controls_.hide({});
    shownStep_ = -1;
    return;
  }
  if (shownStep_ == static_cast<int>(course_->step())) return;
  shownStep_ = static_cast<int>(course_->step());
  controls_.hide(toNames(hiddenIn(*course_->lesson(), course_->step())));
  const std::string& view = course_->present().view;
  if (isView(view)) Q_EMIT viewWanted(QString::fromStdString(view));
  page_->setNote(strangers());
}

QString LessonPanel::strangers() const {
  const LessonStep& step = course_->present();
  QStringList unknown;
  if (!step.view.empty() && !isView(step.view)) unknown << QString::fromStdString(step.view);
  for (const auto* names : {&step.hide, &step.show})
    for (const QString& name : toNames(*names))
      if (!ControlGroups::knows(name)) unknown << name;
  if (unknown.isEmpty()) return {};
  return QStringLiteral("This step names what the window does not have: %1. The rest of it works.")
      .arg(unknown.join(QStringLiteral(", ")));
}

void LessonPanel::setTheme(const Theme& theme) {
  list_->setTheme(theme);
  page_->setTheme(theme);
}

}  // namespace hessianlab
