// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons to choose from: title, minutes, a tick for those that are done, and what the chosen one is about. GUI
// thread only.
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
  LessonList(const std::vector<Lesson>& lessons, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  // Names of the lessons to tick.
  void setDone(const QStringList& names);
  // Why no lesson can begin now; empty: one can.
  void setObstacle(const QString& why);
  void takeFocus();

 Q_SIGNALS:
  void chosen(int lesson);  // number in the list that was given

 private:
  void refresh();

  const std::vector<Lesson>& lessons_;
  QListWidget* list_;
  QLabel *summary_, *obstacle_;
  QPushButton* start_;
  Theme theme_;
  QString why_;
};

}  // namespace hessianlab
