// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the lesson that is written: text with preview, settings, view, what is put away and drawn, question, run
// and what is measured. Under each field stands why the engine refuses it. GUI thread only.
#pragma once

#include <QPointer>
#include <QWidget>
#include <map>

#include "ui/document/lab_document.h"
#include "viz/base/theme.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace hessianlab {

class LessonDocument;
class QuestionForm;

class StepForm : public QWidget {
  Q_OBJECT
 public:
  StepForm(LessonDocument& document, LabDocument& lab, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void recordWanted();  // the present state of the window into this step

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildText(QVBoxLayout& column);
  void buildSettings(QVBoxLayout& column);
  void buildView(QVBoxLayout& column);
  void buildRun(QVBoxLayout& column);
  void addHeading(QVBoxLayout& column, const QString& text, QWidget* buddy);
  void addProblem(QVBoxLayout& column, const char* field);
  void insert(const QString& expression);
  void fillHiddenMenu();
  void fillMarksMenu();
  void refresh();
  void showProblem();

  LessonDocument& document_;
  LabDocument& lab_;
  QLineEdit *heading_, *run_;
  QPlainTextEdit *text_, *set_, *measure_;
  QTextBrowser* preview_;
  QComboBox *preset_, *view_;
  QToolButton *hidden_, *marks_, *insert_;
  QuestionForm* question_;
  std::map<QString, QLabel*> problems_;
  QPointer<QWidget> target_;  // of insert(): the expression that had the focus last
  bool filling_ = false;
};

}  // namespace hessianlab
