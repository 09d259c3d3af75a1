// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_panel.h"

#include <QMainWindow>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "model/lessons/lesson_library.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_page.h"
#include "ui/lessons/lesson_summary.h"
#include "ui/lessons/own_lessons.h"
#include "ui/parts/kept_settings.h"
#include "ui/runs/run_controller.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/words/engine_text.h"

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
      document_(document),
      controller_(controller),
      lessons_(std::move(lessons)),
      shipped_(lessons_.size()),
      controls_(window),
      marks_(window),
      course_(new LessonCourse(document, controller, std::move(presets), this)),
      list_(new LessonList(this)),
      page_(new LessonPage(document, *course_, this)),
      summary_(new LessonSummary(this)),
      pages_(new QStackedWidget(this)),
      own_(std::make_unique<OwnLessons>(course_->presets(), document.catalogues())) {
  setObjectName(QStringLiteral("lessonPanel"));
  pages_->addWidget(list_);
  pages_->addWidget(page_);
  pages_->addWidget(summary_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(pages_);
  setMinimumWidth(300);
  if (keepsSettings()) done_ = QSettings().value(kDoneKey).toStringList();
  list_->setDone(done_);
  fillList();
  connect(list_, &LessonList::chosen, this, [this](int lesson) { begin(lessons_[static_cast<std::size_t>(lesson)]); });
  connect(list_, &LessonList::makeWanted, this, [this] { Q_EMIT editWanted(-1); });
  connect(list_, &LessonList::editWanted, this, &LessonPanel::editWanted);
  connect(list_, &LessonList::closeWanted, this, &LessonPanel::closeWanted);
  connect(list_, &LessonList::forgetWanted, this, [this](int lesson) {
    own_->forget(lesson - static_cast<int>(shipped_));
    fillList();
  });
  connect(summary_, &LessonSummary::closeWanted, this, [this] {
    pages_->setCurrentWidget(list_);
    showList();
  });
  connect(summary_, &LessonSummary::message, this, &LessonPanel::message);
  connect(&document, &LabDocument::configChanged, this, [this] { controls_.holdBack(); });
  connect(page_, &LessonPage::leaveWanted, this, &LessonPanel::leave);
  connect(page_, &LessonPage::finishWanted, this, &LessonPanel::finish);
  connect(course_, &LessonCourse::changed, this, &LessonPanel::refresh);
  connect(&controller, &RunController::stateChanged, this, [this, &controller] {
    list_->setObstacle(controller.running() || controller.starting()
                           ? tr("A network is training. Pause or stop it to begin a lesson.")
                           : QString());
  });
}

const std::vector<Preset>& LessonPanel::presets() const {
  return course_->presets();
}

LessonPanel::~LessonPanel() = default;

void LessonPanel::fillList() {
  lessons_.resize(shipped_);
  lessons_.insert(lessons_.end(), own_->lessons().begin(), own_->lessons().end());
  QStringList labs;
  for (std::size_t i = 0; i < shipped_; ++i) labs << engineText(labOf(lessons_[i], presets()).title);
  list_->setLessons(lessons_, shipped_, labs);
  Q_EMIT listChanged();
}

const Lesson* LessonPanel::lessonNamed(const std::string& name) const {
  const auto found =
      std::find_if(lessons_.begin(), lessons_.end(), [&](const Lesson& lesson) { return lesson.name == name; });
  return found == lessons_.end() ? nullptr : &*found;
}

QString LessonPanel::fileOf(const Lesson& lesson) const {
  for (std::size_t i = shipped_; i < lessons_.size(); ++i)
    if (&lessons_[i] == &lesson) return own_->files()[static_cast<qsizetype>(i - shipped_)];
  return {};
}

Lesson LessonPanel::open(const QString& file) {
  Lesson lesson = own_->open(file);
  fillList();
  return lesson;
}

void LessonPanel::begin(const Lesson& lesson, std::size_t step,
                        const std::vector<std::optional<std::size_t>>& predictions) {
  shownStep_ = -1;
  Q_EMIT begun();
  if (!course_->resume(lesson, step, predictions)) return Q_EMIT message(course_->problem());
  page_->takeFocus();
}

void LessonPanel::leave() {
  course_->leave();
  showList();
}

void LessonPanel::showList() {
  if (course_->lesson()) return;
  if (pages_->currentWidget() == summary_)
    summary_->takeFocus();
  else
    list_->takeFocus();
}

void LessonPanel::finish() {
  const Lesson lesson = *course_->lesson();
  const auto states = course_->states();
  bool all = true;
  for (std::size_t i = 0; i < lesson.steps.size(); ++i) all = all && (states[i].done || !lesson.steps[i].predict);
  if (all)
    markDone(QString::fromStdString(lesson.name));
  else
    Q_EMIT message(tr("A lesson gets its tick once every question is answered and run"));
  summary_->show(lesson, states, document_.catalogues().attacks);
  leave();
  if (scoreOf(lesson, states).questions == 0) return;
  pages_->setCurrentWidget(summary_);
  summary_->takeFocus();
}

void LessonPanel::markDone(const QString& name) {
  if (done_.contains(name)) return;
  done_ << name;
  list_->setDone(done_);
  if (keepsSettings()) QSettings().setValue(kDoneKey, done_);
}

// What a step draws from its beginning, and what it shows once it is done: a picture would tell the answer before.
void LessonPanel::drawMarks() {
  const LessonStep& step = course_->present();
  QStringList names = toNames(step.marks);
  if (course_->state().done) names += toNames(step.reveal);
  const auto attack = course_->attackOfStep();
  marks_.draw(names, attack ? QString::fromStdString(attack->attack).section(u':', 0, 0) : QString());
}

void LessonPanel::refresh() {
  controller_.setWhatToDo(course_->whatToDo());
  if (!course_->lesson()) {
    if (pages_->currentWidget() == page_) pages_->setCurrentWidget(list_);
    controls_.hide({});
    marks_.draw({});
    shownStep_ = -1;
    return;
  }
  pages_->setCurrentWidget(page_);
  drawMarks();
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
  for (const auto* names : {&step.marks, &step.reveal})
    for (const QString& name : toNames(*names))
      if (!LessonMarks::knows(name)) unknown << name;
  if (unknown.isEmpty()) return {};
  return tr("This step names what the window does not have: %1. The rest of it works.")
      .arg(unknown.join(QStringLiteral(", ")));
}

void LessonPanel::setTheme(const Theme& theme) {
  list_->setTheme(theme);
  page_->setTheme(theme);
  summary_->setTheme(theme);
}

}  // namespace hessianlab
