// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kLesson = Qt::UserRole;  // number of the lesson that an item stands for

QFont bold(QFont font) {
  font.setBold(true);
  return font;
}

}  // namespace

LessonList::LessonList(QWidget* parent)
    : QWidget(parent),
      list_(new QListWidget(this)),
      summary_(new QLabel(this)),
      obstacle_(new QLabel(this)),
      start_(new QPushButton(tr("&Begin"), this)),
      make_(new QPushButton(tr("Make a lesson …"), this)) {
  auto* heading = new QLabel(tr("&Lessons"), this);
  heading->setFont(bold(heading->font()));
  heading->setBuddy(list_);
  auto* close = new QToolButton(this);
  close->setObjectName(QStringLiteral("lessons.close"));
  close->setText(QStringLiteral("×"));
  close->setAutoRaise(true);
  close->setToolTip(tr("Close the list; Ctrl+L opens it again"));
  close->setAccessibleName(tr("Close the list of lessons"));
  list_->setObjectName(QStringLiteral("lessons.list"));
  list_->setAccessibleName(tr("Lessons"));
  list_->setToolTip(tr("Each lesson asks for a prediction, trains a network, and compares. Enter begins it."));
  list_->setWordWrap(true);
  list_->setSpacing(3);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setContextMenuPolicy(Qt::CustomContextMenu);
  list_->installEventFilter(this);
  summary_->setObjectName(QStringLiteral("lessons.summary"));
  summary_->setWordWrap(true);
  obstacle_->setObjectName(QStringLiteral("lessons.obstacle"));
  obstacle_->setWordWrap(true);
  start_->setObjectName(QStringLiteral("lessons.begin"));
  make_->setObjectName(QStringLiteral("lessons.make"));
  make_->setToolTip(tr("Write a lesson of your own: record steps, ask questions, try it"));
  auto* top = new QHBoxLayout;
  top->addWidget(heading, 1);
  top->addWidget(close);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(start_, 1);
  buttons->addWidget(make_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 8, 10, 8);
  column->addLayout(top);
  column->addWidget(list_, 1);
  column->addWidget(summary_);
  column->addWidget(obstacle_);
  column->addLayout(buttons);
  connect(list_, &QListWidget::currentRowChanged, this, &LessonList::refresh);
  connect(list_, &QListWidget::itemActivated, this, [this] {
    if (start_->isEnabled()) Q_EMIT chosen(chosenLesson());
  });
  connect(list_, &QWidget::customContextMenuRequested, this, &LessonList::showMenu);
  connect(start_, &QPushButton::clicked, this, [this] { Q_EMIT chosen(chosenLesson()); });
  connect(make_, &QPushButton::clicked, this, &LessonList::makeWanted);
  connect(close, &QToolButton::clicked, this, &LessonList::closeWanted);
  refresh();
}

void LessonList::addHeading(const QString& text) {
  auto* heading = new QListWidgetItem(text, list_);
  heading->setFlags(Qt::NoItemFlags);
  heading->setFont(bold(list_->font()));
  heading->setData(kLesson, -1);
}

void LessonList::setLessons(const std::vector<Lesson>& lessons, std::size_t own, const QStringList& labs) {
  const int before = std::max(chosenLesson(), 0);
  lessons_ = lessons;
  own_ = own;
  {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (std::size_t i = 0; i < lessons_.size(); ++i) {
      const auto number = static_cast<qsizetype>(i);
      if (i < own_ && (i == 0 || labs[number] != labs[number - 1])) addHeading(labs[number]);
      if (i == own_) addHeading(tr("Your lessons"));
      auto* item = new QListWidgetItem(list_);
      item->setData(kLesson, static_cast<int>(i));
    }
    for (int row = 0; row < list_->count(); ++row)
      if (list_->item(row)->data(kLesson).toInt() == std::min(before, static_cast<int>(lessons_.size()) - 1))
        list_->setCurrentRow(row);
  }
  setDone(done_);
  refresh();
}

void LessonList::setDone(const QStringList& names) {
  done_ = names;
  for (int row = 0; row < list_->count(); ++row) {
    QListWidgetItem* item = list_->item(row);
    const int number = item->data(kLesson).toInt();
    if (number < 0) continue;
    const Lesson& lesson = lessons_[static_cast<std::size_t>(number)];
    const bool done = names.contains(QString::fromStdString(lesson.name));
    item->setText(tr("%1 %2 (%3 min)")
                      .arg(done ? QStringLiteral("✓") : QStringLiteral("○"), engineText(lesson.title))
                      .arg(lesson.minutes));
    item->setData(Qt::AccessibleDescriptionRole, done ? tr("done") : tr("not done yet"));
  }
}

void LessonList::setObstacle(const QString& why) {
  why_ = why;
  refresh();
}

void LessonList::takeFocus() {
  list_->setFocus();
}

int LessonList::chosenLesson() const {
  const QListWidgetItem* item = list_->currentItem();
  return item ? item->data(kLesson).toInt() : -1;
}

void LessonList::refresh() {
  const int lesson = chosenLesson();
  summary_->setText(lesson >= 0        ? engineText(lessons_[static_cast<std::size_t>(lesson)].summary)
                    : lessons_.empty() ? tr("There are no lessons in the program's resources.")
                                       : QString());
  obstacle_->setText(why_);
  obstacle_->setVisible(!why_.isEmpty());
  start_->setEnabled(lesson >= 0 && why_.isEmpty());
  start_->setToolTip(!why_.isEmpty() ? why_
                                     : tr("Take the settings of the lesson's first step. Leaving the lesson "
                                          "brings yours back."));
}

void LessonList::showMenu(const QPoint& at) {
  const int lesson = chosenLesson();
  if (lesson < 0) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("&Begin"), this, [this, lesson] { Q_EMIT chosen(lesson); })->setEnabled(start_->isEnabled());
  menu->addAction(isOwn(lesson) ? tr("&Edit …") : tr("&Edit a copy …"), this,
                  [this, lesson] { Q_EMIT editWanted(lesson); })
      ->setObjectName(QStringLiteral("lessons.edit"));
  if (isOwn(lesson))
    menu->addAction(tr("&Remove from the list (the file stays)"), this, [this, lesson] { Q_EMIT forgetWanted(lesson); })
        ->setObjectName(QStringLiteral("lessons.forget"));
  menu->popup(list_->viewport()->mapToGlobal(at));
}

bool LessonList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == list_ && event->type() == QEvent::KeyPress) {
    const int lesson = chosenLesson();
    if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && lesson >= 0 && isOwn(lesson)) {
      Q_EMIT forgetWanted(lesson);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void LessonList::setTheme(const Theme& theme) {
  QPalette palette = obstacle_->palette();
  palette.setColor(QPalette::WindowText, theme.warning);
  obstacle_->setPalette(palette);
}

}  // namespace hessianlab
