// SPDX-License-Identifier: GPL-3.0-or-later
// Studies: made of the present settings, begun here or on a cluster, and followed while the front grows. A study that
// somebody else works on is followed by opening its folder. A window of its own that blocks nothing. GUI thread only.
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <memory>

#include "model/formats/config.h"
#include "ui/studies/study_front.h"
#include "ui/studies/study_program.h"
#include "ui/studies/study_reader.h"
#include "viz/base/theme.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTimer;

namespace hessianlab {

class CurvePlot;
class ElidedLabel;
class LabDocument;
class RunController;
class StudyForm;

class StudyWindow : public QDialog {
  Q_OBJECT
 public:
  // `home`: where new studies are kept. Document and controller must outlive it.
  StudyWindow(LabDocument& document, RunController& controller, QString home, QWidget* parent);
  ~StudyWindow() override;

  // Follows the study in `folder`; its plan lies beside it (FOLDER.json) or in it, as Slurm has it. What cannot be read
  // is said in the window, and what was there stays.
  void follow(const QString& folder);
  void setProgram(const QString& path) { program_.setProgram(path); }
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void runWanted(const QString& folder);  // somebody clicked its mark, or its row

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* buildSide();
  QWidget* buildFollowed();
  void begin();
  void goOn();
  void choose();
  void openPage();
  void openCell(int cell);
  void say(const QString& text);
  void takeState();
  void refresh();
  void fillTable();
  bool onCluster() const;
  bool worked() const;
  QString progressText() const;

  LabDocument& document_;
  RunController& controller_;
  const QString home_;
  StudyProgram program_;
  StudyForm* form_ = nullptr;
  CurvePlot* plot_ = nullptr;
  std::unique_ptr<StudyFront> front_;
  QTableWidget* table_ = nullptr;
  ElidedLabel *name_ = nullptr, *said_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QLabel* count_ = nullptr;
  QPushButton *stop_ = nullptr, *goOn_ = nullptr, *page_ = nullptr;
  QTimer* look_ = nullptr;  // at the program

  QString folder_, planFile_;
  std::shared_ptr<const StudyPlan> plan_;
  std::shared_ptr<const StudyState> state_;
  std::unique_ptr<StudyReader> reader_;
  QElapsedTimer since_;          // it is followed
  std::size_t doneAtFirst_ = 0;  // what was done then
  bool wasWorked_ = false;
};

}  // namespace hessianlab
