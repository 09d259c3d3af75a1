// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the lessons in the window: the list of them, the one that is under way, and what came of it. It hides
// and shows the controls that a step names and keeps which lessons are done. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "model/formats/lesson.h"
#include "model/runs/presets.h"
#include "ui/lessons/control_groups.h"
#include "ui/lessons/lesson_marks.h"
#include "viz/base/theme.h"

class QMainWindow;
class QStackedWidget;

namespace hessianlab {

class LabDocument;
class LessonCourse;
class LessonList;
class LessonPage;
class LessonSummary;
class OwnLessons;
class RunController;

class LessonPanel : public QWidget {
  Q_OBJECT
 public:
  LessonPanel(LabDocument& document, RunController& controller, std::vector<Lesson> lessons,
              std::vector<Preset> presets, QMainWindow& window);
  ~LessonPanel() override;

  const std::vector<Lesson>& lessons() const { return lessons_; }  // the person's own at the end
  std::size_t firstOwn() const { return shipped_; }
  const Lesson* lessonNamed(const std::string& name) const;  // nullptr: there is none
  QString fileOf(const Lesson& lesson) const;                // of the person's own; empty: it came with the program
  const std::vector<Preset>& presets() const;
  LessonCourse& course() { return *course_; }
  ControlGroups& controls() { return controls_; }
  const LessonMarks& marks() const { return marks_; }
  void setTheme(const Theme& theme);
  void begin(const Lesson& lesson, std::size_t step = 0,
             const std::vector<std::optional<std::size_t>>& predictions = {});
  // Reads a lesson file and has it in the list from now on. InputError names the place of what is wrong in it.
  Lesson open(const QString& file);
  void leave();
  void showList();  // unless a lesson is under way
  QSize sizeHint() const override { return {320, 420}; }

 Q_SIGNALS:
  void viewWanted(const QString& name);
  void begun();
  void listChanged();           // other lessons are in it
  void editWanted(int lesson);  // number in the list; −1: a new one
  void closeWanted();           // of the panel
  void message(const QString& text);

 private:
  void refresh();
  void drawMarks();
  void finish();
  void markDone(const QString& name);
  QString strangers() const;  // names in the present step that the window does not know

  void fillList();

  LabDocument& document_;
  RunController& controller_;
  std::vector<Lesson> lessons_;
  std::size_t shipped_;  // of them
  ControlGroups controls_;
  LessonMarks marks_;
  LessonCourse* course_;
  LessonList* list_;
  LessonPage* page_;
  LessonSummary* summary_;
  QStackedWidget* pages_;
  std::unique_ptr<OwnLessons> own_;
  QStringList done_;
  int shownStep_ = -1;
};

}  // namespace hessianlab
