// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the lessons in the window: the list of them, and the one that is under way. It hides and shows the
// controls that a step names and keeps which lessons are done. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "model/formats/lesson.h"
#include "model/runs/presets.h"
#include "ui/lessons/control_groups.h"
#include "viz/base/theme.h"

class QMainWindow;
class QStackedWidget;

namespace hessianlab {

class LabDocument;
class LessonCourse;
class LessonList;
class LessonPage;
class RunController;

class LessonPanel : public QWidget {
  Q_OBJECT
 public:
  LessonPanel(LabDocument& document, RunController& controller, std::vector<Lesson> lessons,
              std::vector<Preset> presets, QMainWindow& window);

  const std::vector<Lesson>& lessons() const { return lessons_; }
  const std::vector<Preset>& presets() const;
  LessonCourse& course() { return *course_; }
  const ControlGroups& controls() const { return controls_; }
  void setTheme(const Theme& theme);
  void begin(const Lesson& lesson);
  void leave();
  void showList();  // unless a lesson is under way
  QSize sizeHint() const override { return {320, 420}; }

 Q_SIGNALS:
  void viewWanted(const QString& name);
  void begun();
  void message(const QString& text);

 private:
  void refresh();
  void finish();
  void markDone(const QString& name);
  QString strangers() const;  // names in the present step that the window does not know

  std::vector<Lesson> lessons_;
  ControlGroups controls_;
  LessonCourse* course_;
  LessonList* list_;
  LessonPage* page_;
  QStackedWidget* pages_;
  QStringList done_;
  int shownStep_ = -1;
};

}  // namespace hessianlab
