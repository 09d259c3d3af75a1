// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_words.h"
#include "ui/parts/bold.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/text_color.h"
#include "ui/words/engine_text.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

constexpr int kProgressSteps = 1000;

// No letters with Alt: those belong to the view that the step is about.
const QKeySequence kRunKey(Qt::CTRL | Qt::Key_Return), kNextKey(Qt::CTRL | Qt::Key_PageDown),
    kBackKey(Qt::CTRL | Qt::Key_PageUp);

QString withKey(const QString& text, const QKeySequence& key) {
  return text + QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText));
}

QString paragraphs(const std::vector<std::string>& text) {
  QStringList all;
  for (const std::string& paragraph : text) all << engineText(paragraph);
  return all.join(QStringLiteral("\n\n"));
}

}  // namespace

LessonPage::LessonPage(LabDocument& document, LessonCourse& course, QWidget* parent)
    : QWidget(parent), document_(document), course_(course) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 8, 10, 8);
  buildHeader(*column);
  buildBody(*column);
  buildFooter(*column);
  connect(&course_, &LessonCourse::changed, this, &LessonPage::refresh);
  connect(&course_, &LessonCourse::progressed, this, &LessonPage::showProgress);
}

QLabel* LessonPage::addText(QVBoxLayout& column, const char* name) {
  auto* label = new QLabel;
  label->setObjectName(QString::fromLatin1(name));
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column.addWidget(label);
  return label;
}

void LessonPage::buildHeader(QVBoxLayout& column) {
  title_ = new ElidedLabel(this);
  title_->setObjectName(QStringLiteral("lesson.title"));
  auto* leave = new QToolButton(this);
  leave->setObjectName(QStringLiteral("lesson.leave"));
  leave->setText(tr("Leave"));
  leave->setToolTip(tr("End the lesson: what it hid comes back, and so do your settings of before"));
  leave->setAccessibleName(tr("Leave the lesson"));
  auto* row = new QHBoxLayout;
  row->addWidget(title_, 1);
  row->addWidget(leave);
  column.addLayout(row);
  heading_ = addText(column, "lesson.heading");  // above what scrolls: one sees where one is
  makeBold(*heading_, 1.15);
  connect(leave, &QToolButton::clicked, this, &LessonPage::leaveWanted);
}

void LessonPage::buildBody(QVBoxLayout& outer) {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 4, 0);
  column->setSpacing(8);
  text_ = addText(*column, "lesson.text");
  text_->setTextFormat(Qt::MarkdownText);
  note_ = addText(*column, "lesson.note");
  note_->hide();
  question_ = addText(*column, "lesson.question");
  makeBold(*question_);
  answers_ = new QWidget(content);
  answers_->setObjectName(QStringLiteral("lesson.answers"));
  auto* answers = new QVBoxLayout(answers_);
  answers->setContentsMargins(0, 0, 0, 0);
  answers->setSpacing(3);
  group_ = new QButtonGroup(this);
  column->addWidget(answers_);
  strayed_ = addText(*column, "lesson.strayed");
  restore_ = new QPushButton(tr("Restore the step's settings"), content);
  restore_->setObjectName(QStringLiteral("lesson.restore"));
  restore_->setToolTip(tr("Takes back what you changed (undo brings it again)"));
  column->addWidget(restore_);
  run_ = new QPushButton(content);
  run_->setObjectName(QStringLiteral("lesson.run"));
  column->addWidget(run_);
  progress_ = new QProgressBar(content);
  progress_->setObjectName(QStringLiteral("lesson.progress"));
  progress_->setRange(0, kProgressSteps);
  column->addWidget(progress_);
  missing_ = addText(*column, "lesson.missing");
  problem_ = addText(*column, "lesson.problem");
  outcome_ = addText(*column, "lesson.outcome");
  outcome_->setTextFormat(Qt::RichText);
  column->addStretch(1);
  scroll_ = new QScrollArea(this);
  scroll_->setObjectName(QStringLiteral("lesson.scroll"));
  scroll_->setAccessibleName(tr("Lesson"));
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setWidget(content);
  outer.addWidget(scroll_, 1);
  connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
    course_.predict(static_cast<std::size_t>(id));
    scroll_->ensureWidgetVisible(run_);  // what comes next
  });
  connect(restore_, &QPushButton::clicked, &course_, &LessonCourse::restoreStep);
  connect(run_, &QPushButton::clicked, this, &LessonPage::runOrStop);
}

void LessonPage::buildFooter(QVBoxLayout& column) {
  back_ = new QPushButton(tr("Back"), this);
  back_->setObjectName(QStringLiteral("lesson.back"));
  next_ = new QPushButton(this);
  next_->setObjectName(QStringLiteral("lesson.next"));
  place_ = new QLabel(this);
  place_->setObjectName(QStringLiteral("lesson.place"));
  place_->setAlignment(Qt::AlignCenter);
  auto* row = new QHBoxLayout;
  row->addWidget(back_);
  row->addWidget(place_, 1);
  row->addWidget(next_);
  column.addLayout(row);
  connect(back_, &QPushButton::clicked, this, [this] { course_.goTo(course_.step() - 1); });
  connect(next_, &QPushButton::clicked, this, &LessonPage::next);
  const auto addKey = [this](const QKeySequence& key, QPushButton* button) {
    connect(new QShortcut(key, this), &QShortcut::activated, button, [button] {
      if (button->isVisible()) button->click();
    });
  };
  addKey(kRunKey, run_);
  addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), run_);
  addKey(kNextKey, next_);
  addKey(kBackKey, back_);
}

// Where a person goes on: to the question, to the run, to the next step.
void LessonPage::takeFocus() {
  QWidget* place = next_;
  if (!course_.state().done && course_.hasSomethingToRun()) {
    place = run_;
    if (course_.present().predict && !course_.state().prediction && !group_->buttons().isEmpty())
      place = group_->buttons().first();
  }
  (place->isEnabled() ? place : next_)->setFocus(Qt::TabFocusReason);
}

bool LessonPage::hasFocusInside() const {
  const QWidget* focus = window()->focusWidget();
  return focus && isAncestorOf(focus);
}

// Enter goes on: it runs what is ready to be run, then turns the page. On another button it means that.
void LessonPage::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter || event->modifiers() & ~Qt::KeypadModifier) return QWidget::keyPressEvent(event);
  auto* button = qobject_cast<QAbstractButton*>(window()->focusWidget());
  if (button && button != run_ && button != next_ && !qobject_cast<QRadioButton*>(button)) return button->click();
  if (course_.phase() != LessonCourse::Phase::Reading) return;  // Ctrl+Enter stops it
  if (course_.state().done || !course_.hasSomethingToRun())
    next();
  else if (run_->isEnabled())
    course_.runStep();
  else
    takeFocus();
}

void LessonPage::next() {
  if (course_.step() + 1 < course_.lesson()->steps.size())
    course_.goTo(course_.step() + 1);
  else
    Q_EMIT finishWanted();
}

void LessonPage::runOrStop() {
  if (course_.phase() == LessonCourse::Phase::Reading)
    course_.runStep();
  else
    course_.cancel();
}

void LessonPage::refresh() {
  if (!course_.lesson()) {
    shownStep_ = -1;
    return;
  }
  // A button that goes hands the focus to its neighbour, whatever that does.
  const bool focused = hasFocusInside();
  const QWidget* focus = window()->focusWidget();
  const bool another = shownStep_ != static_cast<int>(course_.step());
  const bool wasDone = wasDone_;
  if (another) showStep();
  showState();
  const bool lost = another || window()->focusWidget() != focus || wasDone != course_.state().done;
  if (focused && lost) takeFocus();
}

void LessonPage::showStep() {
  shownStep_ = static_cast<int>(course_.step());
  wasDone_ = course_.state().done;
  const LessonStep& step = course_.present();
  const std::size_t steps = course_.lesson()->steps.size();
  title_->setText(engineText(course_.lesson()->title));
  place_->setText(tr("%1 of %2").arg(course_.step() + 1).arg(steps));
  place_->setAccessibleName(tr("Step %1 of %2").arg(course_.step() + 1).arg(steps));
  heading_->setText(engineText(step.heading));
  text_->setText(paragraphs(step.text));
  question_->setVisible(step.predict.has_value());
  question_->setText(step.predict ? engineText(step.predict->question) : QString());
  for (QAbstractButton* old : group_->buttons()) {
    group_->removeButton(old);
    delete old;
  }
  answers_->setVisible(step.predict.has_value());
  if (step.predict) {
    const auto add = [&](const QString& text, int id, const QString& name) {
      auto* button = new QRadioButton(answers_);
      button->setAccessibleName(text);
      button->setObjectName(QStringLiteral("lesson.answer.") + name);
      button->setToolTip(tr("What do you think will be measured? Decide before you run it."));
      group_->addButton(button, id);
      answers_->layout()->addWidget(button);
      button->show();
    };
    int id = 0;
    for (const LessonChoice& choice : step.predict->choices) {
      add(engineText(choice.answer), id, QString::number(id));
      ++id;
    }
    add(tr("I would rather not guess"), id, QStringLiteral("skip"));
  }
  wrapAnswers();
  // In the order in which a person reads them.
  QWidget* before = scroll_;
  for (QAbstractButton* button : group_->buttons()) {
    setTabOrder(before, button);
    before = button;
  }
  for (QWidget* widget : std::initializer_list<QWidget*>{restore_, run_, back_, next_}) {
    setTabOrder(before, widget);
    before = widget;
  }
  scroll_->verticalScrollBar()->setValue(0);
}

// A radio button does not break its text by itself.
void LessonPage::wrapAnswers() {
  const int indicator = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                        style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
  const int bar = scroll_->verticalScrollBar()->sizeHint().width();  // it may come
  const int room = scroll_->width() - bar - indicator - 12;
  for (QAbstractButton* button : group_->buttons()) {
    const QString text = wrapText(button->accessibleName(), button->font(), room);
    button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
  }
}

void LessonPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  wrapAnswers();
}

void LessonPage::showState() {
  const LessonCourse::StepState& state = course_.state();
  const bool busy = course_.phase() != LessonCourse::Phase::Reading;
  const bool last = course_.step() + 1 == course_.lesson()->steps.size();
  back_->setEnabled(course_.step() > 0);
  back_->setToolTip(course_.step() > 0 ? withKey(tr("The step before"), kBackKey) : tr("This is the first step"));
  next_->setText(last ? tr("Finish") : tr("Next"));
  next_->setToolTip(withKey(last ? tr("End the lesson: what it hid comes back, and so do your settings of "
                                      "before")
                                 : tr("The next step"),
                            kNextKey));
  for (QAbstractButton* button : group_->buttons()) {
    const int id = group_->id(button);
    button->setEnabled(!state.done && !busy);
    if (state.done) button->setToolTip(tr("The step is done; your answer stays as it was."));
    if (state.prediction && static_cast<int>(*state.prediction) == id) button->setChecked(true);
  }
  const bool strayed = course_.strayed();
  strayed_->setVisible(strayed);
  restore_->setVisible(strayed);
  strayed_->setText(
      tr("You have changed the settings. That is fine: look around. What this step measures "
         "belongs to its own settings, so restore them before you run it."));
  const QString why = course_.whyNotRun();
  run_->setVisible(course_.hasSomethingToRun() && !state.done);
  run_->setText(busy ? tr("Stop") : course_.present().run.empty() ? tr("Compare") : tr("Run this step"));
  run_->setEnabled(busy || why.isEmpty());
  run_->setToolTip(busy             ? withKey(tr("Stop this step; it can be run again"), kRunKey)
                   : !why.isEmpty() ? why
                   : course_.present().run.empty()
                       ? withKey(tr("Compare the prediction with what was measured before"), kRunKey)
                       : withKey(tr("Train the network of this step and measure it"), kRunKey));
  missing_->setText(course_.missingRun());
  missing_->setVisible(!state.done && !busy && !missing_->text().isEmpty());
  problem_->setText(course_.problem());
  problem_->setVisible(!course_.problem().isEmpty());
  const QString outcome = outcomeHtml(course_.present(), state, document_.catalogues().attacks, theme_.good.name(),
                                      theme_.error.name(), theme_.mutedText.name());
  if (outcome_->text() != outcome) outcome_->setText(outcome);
  outcome_->setVisible(!outcome.isEmpty());
  showProgress();
  if (state.done && !wasDone_) {
    wasDone_ = true;
    // Once the layout has made room for it.
    QTimer::singleShot(0, this, [this] {
      QScrollBar* bar = scroll_->verticalScrollBar();
      const int toTop = outcome_->y() - 4, toBottom = outcome_->geometry().bottom() - scroll_->viewport()->height();
      bar->setValue(std::max(bar->value(), std::min(toTop, toBottom + 4)));
    });
  }
}

void LessonPage::showProgress() {
  if (!course_.lesson()) return;
  const bool busy = course_.phase() != LessonCourse::Phase::Reading;
  progress_->setVisible(busy);
  progress_->setFormat(course_.phase() == LessonCourse::Phase::Measuring ? tr("measuring %p %") : tr("training %p %"));
  progress_->setValue(static_cast<int>(kProgressSteps * course_.progress()));
}

void LessonPage::setNote(const QString& text) {
  note_->setText(text);
  note_->setVisible(!text.isEmpty());
}

void LessonPage::setTheme(const Theme& theme) {
  theme_ = theme;
  colorText(*place_, theme.mutedText);
  colorText(*strayed_, theme.accent);
  colorText(*missing_, theme.accent);
  colorText(*problem_, theme.warning);
  colorText(*note_, theme.warning);
  colorText(*title_, theme.mutedText);
  refresh();
}

}  // namespace hessianlab
