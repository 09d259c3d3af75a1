// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a lesson: text, question, the button that runs it, and what came out. GUI thread only.
#pragma once

#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hessianlab {

class ElidedLabel;
class LabDocument;
class LessonCourse;

class LessonPage : public QWidget {
  Q_OBJECT
 public:
  LessonPage(LabDocument& document, LessonCourse& course, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  // Something about the lesson that its writer should know; empty: nothing.
  void setNote(const QString& text);
  // The keyboard belongs to what the step asks for next.
  void takeFocus();

 Q_SIGNALS:
  void leaveWanted();
  void finishWanted();  // Next in the last step

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QLabel* addText(QVBoxLayout& column, const char* name);
  void buildHeader(QVBoxLayout& column);
  void buildBody(QVBoxLayout& column);
  void buildFooter(QVBoxLayout& column);
  void refresh();
  void showStep();  // texts and answers, where another step is shown than before
  void wrapAnswers();
  void showState();  // what can be done, what came out
  void showProgress();
  void runOrStop();
  bool hasFocusInside() const;
  void next();

  LabDocument& document_;
  LessonCourse& course_;
  Theme theme_;
  ElidedLabel* title_;
  QLabel *place_, *heading_, *text_, *strayed_, *question_, *missing_, *problem_, *outcome_, *note_;
  QScrollArea* scroll_;
  QWidget* answers_;
  QButtonGroup* group_;
  QPushButton *restore_, *run_, *back_, *next_;
  QProgressBar* progress_;
  int shownStep_ = -1;
  bool wasDone_ = false;
};

}  // namespace hessianlab
