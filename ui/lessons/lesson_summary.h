// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a lesson: how often the prediction was right, and each question with its answer and its numbers, to
// read, copy or print. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "model/base/catalogue.h"
#include "model/formats/lesson.h"
#include "ui/lessons/lesson_course.h"
#include "viz/base/theme.h"

class QTextBrowser;

namespace hessianlab {

struct LessonScore {
  int questions = 0;  // of the lesson
  int predicted = 0;  // answered by a guess and run
  int right = 0;      // of those
};

LessonScore scoreOf(const Lesson& lesson, const std::vector<LessonCourse::StepState>& states);

// "You predicted 3 of 4 questions, and were right in 2."
QString scoreText(const LessonScore& score);

class LessonSummary : public QWidget {
  Q_OBJECT
 public:
  explicit LessonSummary(QWidget* parent = nullptr);
  void show(const Lesson& lesson, const std::vector<LessonCourse::StepState>& states, const Catalogue& attacks);
  void setTheme(const Theme& theme);
  void takeFocus();

 Q_SIGNALS:
  void closeWanted();
  void message(const QString& text);

 private:
  void write();
  void copy();
  void savePdf();
  void print();
  QString html(const QString& good, const QString& wrong, const QString& muted) const;

  Lesson lesson_;
  std::vector<LessonCourse::StepState> states_;
  Catalogue attacks_;
  QTextBrowser* text_;
  QWidget* done_;
  Theme theme_;
};

}  // namespace hessianlab
