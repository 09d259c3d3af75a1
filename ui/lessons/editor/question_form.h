// SPDX-License-Identifier: GPL-3.0-or-later
// The question of a step: 2 to 6 answers, each with the condition under which it is what happened, and why. GUI thread
// only.
#pragma once

#include <QWidget>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace hessianlab {

class LessonDocument;

class QuestionForm : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionForm(LessonDocument& document, QWidget* parent = nullptr);
  QLabel* problem() const { return problem_; }
  std::vector<QWidget*> conditions() const;  // where a quantity can be put

 private:
  struct Row {
    QWidget* frame;
    QRadioButton* expected;
    QLineEdit *answer, *when;
    QPlainTextEdit* because;
    QToolButton* remove;
  };
  Row makeRow(int number);
  void refresh();
  void showRow(Row& row, std::size_t number);
  void setAsks(bool asks);

  LessonDocument& document_;
  QCheckBox* asks_;
  QWidget* body_;
  QLineEdit* question_;
  QButtonGroup* group_;
  std::vector<Row> rows_;
  QPushButton* add_;
  QLabel* problem_;
  bool filling_ = false;
};

}  // namespace hessianlab
