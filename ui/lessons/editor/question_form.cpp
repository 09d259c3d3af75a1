// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/editor/question_form.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/lessons/editor/editor_fields.h"
#include "ui/lessons/editor/lesson_document.h"

namespace hessianlab {

namespace {

constexpr int kMostAnswers = 6;
constexpr std::size_t kFewestAnswers = 2;

}  // namespace

QuestionForm::QuestionForm(LessonDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      asks_(new QCheckBox(tr("Ask for a prediction"), this)),
      body_(new QWidget(this)),
      question_(new QLineEdit(body_)),
      group_(new QButtonGroup(this)),
      add_(new QPushButton(tr("Add an answer"), body_)),
      problem_(makeProblemLabel("question", this)) {
  asks_->setObjectName(QStringLiteral("lessonEditor.asks"));
  asks_->setToolTip(tr("The step asks before it runs; the numbers decide which answer was right"));
  question_->setObjectName(QStringLiteral("lessonEditor.question"));
  question_->setPlaceholderText(tr("What will happen?"));
  question_->setAccessibleName(tr("Question"));
  add_->setObjectName(QStringLiteral("lessonEditor.addAnswer"));
  add_->setToolTip(tr("At most six answers"));
  auto* inner = new QVBoxLayout(body_);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->addWidget(question_);
  for (int i = 0; i < kMostAnswers; ++i) {
    rows_.push_back(makeRow(i));
    inner->addWidget(rows_.back().frame);
  }
  inner->addWidget(add_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(asks_);
  column->addWidget(problem_);  // above the answers, which may be many
  column->addWidget(body_);
  connect(asks_, &QCheckBox::toggled, this, &QuestionForm::setAsks);
  connect(question_, &QLineEdit::textChanged, this, [this](const QString& text) {
    if (!filling_)
      document_.changeStep(tr("question"), QStringLiteral("question"),
                           [&](DraftStep& step) { step.question = text.toStdString(); });
  });
  connect(add_, &QPushButton::clicked, this, [this] {
    // Before the last one, which stands for all the rest.
    document_.changeStep(tr("new answer"), {},
                         [](DraftStep& step) { step.choices.insert(step.choices.end() - 1, DraftChoice()); });
  });
  connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
    document_.changeStep(tr("expected answer"), {}, [id](DraftStep& step) {
      for (std::size_t i = 0; i < step.choices.size(); ++i) step.choices[i].expected = static_cast<int>(i) == id;
    });
  });
  connect(&document_, &LessonDocument::changed, this, &QuestionForm::refresh);
  refresh();
}

QuestionForm::Row QuestionForm::makeRow(int number) {
  const auto named = [number](const char* field) {
    return QStringLiteral("lessonEditor.%1.%2").arg(QLatin1String(field)).arg(number);
  };
  auto* frame = new QFrame(body_);
  frame->setFrameShape(QFrame::StyledPanel);
  Row row{frame,
          new QRadioButton(tr("expected"), frame),
          new QLineEdit(frame),
          new QLineEdit(frame),
          makeTextField(named("because"), tr("Why, answer %1").arg(number + 1), 2, frame),
          new QToolButton(frame)};
  row.expected->setObjectName(named("expected"));
  row.expected->setToolTip(tr("The one that the lesson is made to show"));
  row.expected->setAccessibleName(tr("Answer %1 is the expected one").arg(number + 1));
  group_->addButton(row.expected, number);
  row.answer->setObjectName(named("answer"));
  row.answer->setPlaceholderText(tr("Answer %1").arg(number + 1));
  row.answer->setAccessibleName(row.answer->placeholderText());
  row.when->setObjectName(named("when"));
  row.when->setLayoutDirection(Qt::LeftToRight);
  row.when->setAccessibleName(tr("Condition of answer %1").arg(number + 1));
  row.because->setPlaceholderText(tr("Why, if this is what happened"));
  row.remove->setObjectName(named("removeAnswer"));
  row.remove->setText(QStringLiteral("−"));
  row.remove->setToolTip(tr("Remove this answer"));
  row.remove->setAccessibleName(tr("Remove answer %1").arg(number + 1));
  auto* grid = new QGridLayout(frame);
  grid->setContentsMargins(6, 4, 6, 4);
  grid->setSpacing(3);
  grid->addWidget(row.answer, 0, 0);
  grid->addWidget(row.expected, 0, 1);
  grid->addWidget(row.remove, 0, 2);
  grid->addWidget(row.when, 1, 0, 1, 3);
  grid->addWidget(row.because, 2, 0, 1, 3);
  const auto at = static_cast<std::size_t>(number);
  const auto edit = [this, at](const char* field, std::string DraftChoice::*member, const QString& text) {
    if (filling_) return;
    document_.changeStep(tr("answer"), QStringLiteral("%1.%2").arg(QLatin1String(field)).arg(at), [&](DraftStep& step) {
      if (at < step.choices.size()) step.choices[at].*member = text.toStdString();
    });
  };
  connect(row.answer, &QLineEdit::textChanged, this,
          [edit](const QString& text) { edit("answer", &DraftChoice::answer, text); });
  connect(row.when, &QLineEdit::textChanged, this,
          [edit](const QString& text) { edit("when", &DraftChoice::when, text); });
  connect(row.because, &QPlainTextEdit::textChanged, this,
          [edit, field = row.because] { edit("because", &DraftChoice::because, field->toPlainText().simplified()); });
  connect(row.remove, &QToolButton::clicked, this, [this, at] {
    document_.changeStep(tr("removal of an answer"), {}, [at](DraftStep& step) {
      if (at < step.choices.size()) step.choices.erase(step.choices.begin() + static_cast<std::ptrdiff_t>(at));
    });
  });
  return row;
}

std::vector<QWidget*> QuestionForm::conditions() const {
  std::vector<QWidget*> all;
  for (const Row& row : rows_) all.push_back(row.when);
  return all;
}

void QuestionForm::setAsks(bool asks) {
  if (filling_) return;
  document_.changeStep(asks ? tr("new question") : tr("removal of the question"), {}, [asks](DraftStep& step) {
    step.asks = asks;
    if (!asks || !step.choices.empty()) return;
    step.choices.resize(kFewestAnswers);
    step.choices.front().expected = true;
  });
}

void QuestionForm::showRow(Row& row, std::size_t number) {
  const auto& choices = document_.present().choices;
  row.frame->setVisible(number < choices.size());
  if (number >= choices.size()) return;
  const DraftChoice& choice = choices[number];
  const bool last = number + 1 == choices.size();
  row.expected->setChecked(choice.expected);
  showText(*row.answer, choice.answer);
  showText(*row.when, last ? "" : choice.when);
  row.when->setEnabled(!last);
  row.when->setPlaceholderText(last ? tr("for everything else") : tr("when, such as a.test_loss < b.test_loss"));
  row.when->setToolTip(last ? tr("The last answer stands for all that the others do not say")
                            : tr("It is what happened if this holds and no answer before it does"));
  const QString because = QString::fromStdString(choice.because);
  if (row.because->toPlainText().simplified() != because) row.because->setPlainText(because);
  row.remove->setEnabled(choices.size() > kFewestAnswers);
}

void QuestionForm::refresh() {
  filling_ = true;
  const DraftStep& step = document_.present();
  asks_->setChecked(step.asks);
  body_->setVisible(step.asks);
  showText(*question_, step.question);
  group_->setExclusive(false);  // a draft may mark none
  for (std::size_t i = 0; i < rows_.size(); ++i) showRow(rows_[i], i);
  group_->setExclusive(true);
  add_->setEnabled(step.choices.size() < rows_.size());
  filling_ = false;
}

}  // namespace hessianlab
