// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a lesson in the window: steps are recorded from what it shows, questions are asked, and the engine's own reader
// says at each place what is missing. GUI thread only.
#pragma once

#include <QWidget>
#include <functional>

#include "model/formats/lesson.h"
#include "model/runs/presets.h"
#include "viz/base/theme.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace hessianlab {

class ControlGroups;
class LabDocument;
class LessonDocument;
class LessonMarks;
class StepForm;

class LessonEditor : public QWidget {
  Q_OBJECT
 public:
  // `front` names the view in front. `draftFile` keeps what is unfinished; empty: nothing does.
  LessonEditor(LabDocument& lab, const std::vector<Preset>& presets, const ControlGroups& groups,
               const LessonMarks& marks, std::function<QString()> front, const QString& draftFile,
               QWidget* parent = nullptr);

  LessonDocument& document() { return *document_; }
  void edit(const Lesson& lesson, const QString& file);  // `file` empty: a copy that has none yet
  void record();                                         // the present state of the window as a new step
  void setTheme(const Theme& theme);
  void takeFocus();
  QSize sizeHint() const override { return {390, 600}; }

 Q_SIGNALS:
  void tryWanted(const hessianlab::Lesson& lesson, int step);
  void saved(const QString& file);
  void message(const QString& text);
  void closeWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildTop(QVBoxLayout& column);
  void buildLesson(QVBoxLayout& column);
  void recordInto(std::size_t step);
  void beginNew();
  void openFile();
  void save();
  void saveAs();
  void saveTo(const QString& file);
  void goToProblem();
  void refresh();

  LabDocument& lab_;
  const ControlGroups& groups_;
  const LessonMarks& marks_;
  std::function<QString()> front_;
  LessonDocument* document_;
  QLineEdit *title_, *summary_;
  QSpinBox* minutes_;
  StepForm* form_;
  QLabel* status_;
  QPushButton *save_, *try_, *goTo_;
  QToolButton *undo_, *redo_;
  Theme theme_;
  bool filling_ = false;
};

}  // namespace hessianlab
