// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_list.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace hessianlab {

LessonList::LessonList(const std::vector<Lesson>& lessons, QWidget* parent)
    : QWidget(parent),
      lessons_(lessons),
      list_(new QListWidget(this)),
      summary_(new QLabel(this)),
      obstacle_(new QLabel(this)),
      start_(new QPushButton(QStringLiteral("&Begin"), this)) {
  auto* heading = new QLabel(QStringLiteral("&Lessons"), this);
  QFont font = heading->font();
  font.setBold(true);
  heading->setFont(font);
  heading->setBuddy(list_);
  list_->setObjectName(QStringLiteral("lessons.list"));
  list_->setAccessibleName(QStringLiteral("Lessons"));
  list_->setToolTip(
      QStringLiteral("Each lesson asks for a prediction, trains a network, and compares. Enter begins it."));
  list_->setWordWrap(true);
  list_->setSpacing(3);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (std::size_t i = 0; i < lessons_.size(); ++i) list_->addItem(QString());
  summary_->setObjectName(QStringLiteral("lessons.summary"));
  summary_->setWordWrap(true);
  obstacle_->setObjectName(QStringLiteral("lessons.obstacle"));
  obstacle_->setWordWrap(true);
  start_->setObjectName(QStringLiteral("lessons.begin"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 8, 10, 8);
  column->addWidget(heading);
  column->addWidget(list_, 1);
  column->addWidget(summary_);
  column->addWidget(obstacle_);
  column->addWidget(start_);
  connect(list_, &QListWidget::currentRowChanged, this, &LessonList::refresh);
  connect(list_, &QListWidget::itemActivated, this, [this] {
    if (start_->isEnabled()) Q_EMIT chosen(list_->currentRow());
  });
  connect(start_, &QPushButton::clicked, this, [this] { Q_EMIT chosen(list_->currentRow()); });
  setDone({});
  if (!lessons_.empty()) list_->setCurrentRow(0);
  refresh();
}

void LessonList::setDone(const QStringList& names) {
  for (std::size_t i = 0; i < lessons_.size(); ++i) {
    const Lesson& lesson = lessons_[i];
    const bool done = names.contains(QString::fromStdString(lesson.name));
    QListWidgetItem* item = list_->item(static_cast<int>(i));
    item->setText(QStringLiteral("%1 %2 (%3 min)")
                      .arg(done ? QStringLiteral("✓") : QStringLiteral("○"), QString::fromStdString(lesson.title))
                      .arg(lesson.minutes));
    item->setData(Qt::AccessibleDescriptionRole, done ? QStringLiteral("done") : QStringLiteral("not done yet"));
  }
}

void LessonList::setObstacle(const QString& why) {
  why_ = why;
  refresh();
}

void LessonList::takeFocus() {
  list_->setFocus();
}

void LessonList::refresh() {
  const int row = list_->currentRow();
  summary_->setText(row < 0 ? QStringLiteral("There are no lessons in the program's resources.")
                            : QString::fromStdString(lessons_[static_cast<std::size_t>(row)].summary));
  obstacle_->setText(why_);
  obstacle_->setVisible(!why_.isEmpty());
  start_->setEnabled(row >= 0 && why_.isEmpty());
  start_->setToolTip(!why_.isEmpty()
                         ? why_
                         : QStringLiteral("Take the settings of the lesson's first step. Leaving the lesson "
                                          "brings yours back."));
}

void LessonList::setTheme(const Theme& theme) {
  theme_ = theme;
  QPalette palette = obstacle_->palette();
  palette.setColor(QPalette::WindowText, theme.warning);
  obstacle_->setPalette(palette);
}

}  // namespace hessianlab
