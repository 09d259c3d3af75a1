// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons to choose from: title, minutes, a tick for those that are done, and what the chosen one is about. Below
// those that come with the program stand the person's own. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "model/formats/lesson.h"
#include "viz/base/theme.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace hessianlab {

class LessonList : public QWidget {
  Q_OBJECT
 public:
  explicit LessonList(QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  // `own` begins the person's own; all before it come with the program and stand under the titles of their `labs`.
  void setLessons(const std::vector<Lesson>& lessons, std::size_t own, const QStringList& labs);
  // Names of the lessons to tick.
  void setDone(const QStringList& names);
  // Why no lesson can begin now; empty: one can.
  void setObstacle(const QString& why);
  void takeFocus();

 Q_SIGNALS:
  // Number in the list that was given.
  void chosen(int lesson);
  void editWanted(int lesson);
  void forgetWanted(int lesson);
  void makeWanted();   // a lesson of one's own
  void closeWanted();  // of the list

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void refresh();
  void addHeading(const QString& text);
  int chosenLesson() const;  // −1: none
  bool isOwn(int lesson) const { return lesson >= static_cast<int>(own_); }
  void showMenu(const QPoint& at);

  std::vector<Lesson> lessons_;
  std::size_t own_ = 0;
  QStringList done_;
  QListWidget* list_;
  QLabel *summary_, *obstacle_;
  QPushButton *start_, *make_;
  QString why_;
};

}  // namespace hessianlab
