// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/editor/step_form.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/lessons/control_groups.h"
#include "ui/lessons/editor/editor_fields.h"
#include "ui/lessons/editor/lesson_document.h"
#include "ui/lessons/editor/quantity_menu.h"
#include "ui/lessons/editor/question_form.h"
#include "ui/lessons/lesson_marks.h"
#include "ui/parts/bold.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kTextHeight = 130;

}  // namespace

StepForm::StepForm(LessonDocument& document, LabDocument& lab, QWidget* parent)
    : QWidget(parent), document_(document), lab_(lab) {
  auto* made = new QVBoxLayout(this);
  QVBoxLayout& column = *made;
  column.setContentsMargins(0, 0, 4, 0);
  column.setSpacing(4);
  buildText(column);
  buildSettings(column);
  buildView(column);
  question_ = new QuestionForm(document_, this);
  problems_[QStringLiteral("question")] = question_->problem();
  column.addSpacing(4);
  column.addWidget(question_);
  buildRun(column);
  column.addStretch(1);
  target_ = measure_;
  for (QComboBox* list : {preset_, view_}) {
    list->setFocusPolicy(Qt::StrongFocus);
    list->installEventFilter(this);
  }
  measure_->installEventFilter(this);
  for (QWidget* condition : question_->conditions()) condition->installEventFilter(this);
  connect(&document_, &LessonDocument::changed, this, &StepForm::refresh);
  refresh();
}

void StepForm::addHeading(QVBoxLayout& column, const QString& text, QWidget* buddy) {
  auto* label = new QLabel(text, this);
  makeBold(*label);
  label->setBuddy(buddy);
  column.addSpacing(4);
  column.addWidget(label);
}

void StepForm::addProblem(QVBoxLayout& column, const char* field) {
  QLabel* label = makeProblemLabel(field, this);
  problems_[QLatin1String(field)] = label;
  column.addWidget(label);
}

void StepForm::buildText(QVBoxLayout& column) {
  heading_ = new QLineEdit(this);
  heading_->setObjectName(QStringLiteral("lessonEditor.heading"));
  heading_->setAccessibleName(tr("Heading of the step"));
  heading_->setPlaceholderText(tr("What this step is about"));
  text_ = new QPlainTextEdit(this);
  text_->setObjectName(QStringLiteral("lessonEditor.text"));
  text_->setAccessibleName(tr("Text of the step"));
  text_->setTabChangesFocus(true);
  text_->setPlaceholderText(tr("An empty line begins a new paragraph. *so* and **so** for emphasis."));
  preview_ = new QTextBrowser(this);
  preview_->setObjectName(QStringLiteral("lessonEditor.preview"));
  preview_->setAccessibleName(tr("The text as the class sees it"));
  auto* pages = new QTabWidget(this);
  pages->setObjectName(QStringLiteral("lessonEditor.textPages"));
  pages->setDocumentMode(true);
  pages->addTab(text_, tr("Write"));
  pages->addTab(preview_, tr("Preview"));
  pages->setFixedHeight(kTextHeight);
  addHeading(column, tr("Heading and text"), heading_);
  column.addWidget(heading_);
  addProblem(column, "heading");
  column.addWidget(pages);
  addProblem(column, "text");
  connect(heading_, &QLineEdit::textChanged, this, [this](const QString& text) {
    if (!filling_)
      document_.changeStep(tr("heading"), QStringLiteral("heading"),
                           [&](DraftStep& step) { step.heading = text.toStdString(); });
  });
  connect(text_, &QPlainTextEdit::textChanged, this, [this] {
    if (!filling_)
      document_.changeStep(tr("text"), QStringLiteral("text"),
                           [&](DraftStep& step) { step.text = paragraphsIn(text_->toPlainText()); });
  });
}

void StepForm::buildSettings(QVBoxLayout& column) {
  preset_ = new QComboBox(this);
  preset_->setObjectName(QStringLiteral("lessonEditor.preset"));
  preset_->setAccessibleName(tr("Preset that the step begins with"));
  preset_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  preset_->addItem(tr("as in the step before"), QString());
  for (const Preset& preset : document_.presets())
    preset_->addItem(engineText(preset.title), QString::fromStdString(preset.name));
  set_ = makeTextField(QStringLiteral("lessonEditor.set"), tr("Settings that this step changes"), 3, this);
  set_->setPlaceholderText(QStringLiteral("training.epochs = 30"));
  set_->setToolTip(tr("One setting a line, as config.json calls it. Recording fills them in."));
  set_->setLineWrapMode(QPlainTextEdit::NoWrap);
  set_->setLayoutDirection(Qt::LeftToRight);  // as config.json is written
  auto* record = new QPushButton(tr("Take them from the window"), this);
  record->setObjectName(QStringLiteral("lessonEditor.recordHere"));
  record->setToolTip(
      tr("Settings, tab in front, what is put away and what is drawn there, as the window has them now; text and "
         "question stay"));
  addHeading(column, tr("Settings"), preset_);
  column.addWidget(preset_);
  column.addWidget(set_);
  column.addWidget(record);
  addProblem(column, "settings");
  connect(record, &QPushButton::clicked, this, &StepForm::recordWanted);
  connect(preset_, &QComboBox::activated, this, [this](int index) {
    document_.changeStep(tr("preset"), {},
                         [&](DraftStep& step) { step.preset = preset_->itemData(index).toString().toStdString(); });
  });
  connect(set_, &QPlainTextEdit::textChanged, this, [this] {
    if (!filling_)
      document_.changeStep(tr("settings"), QStringLiteral("set"),
                           [&](DraftStep& step) { step.set = settingsIn(set_->toPlainText()); });
  });
}

void StepForm::buildView(QVBoxLayout& column) {
  view_ = new QComboBox(this);
  view_->setObjectName(QStringLiteral("lessonEditor.view"));
  view_->setAccessibleName(tr("Tab that the step brings to the front"));
  view_->addItem(tr("leave the tab as it is"), QString());
  for (const ViewEntry& view : viewCatalogue()) view_->addItem(view.title, view.name);
  hidden_ = new QToolButton(this);
  hidden_->setObjectName(QStringLiteral("lessonEditor.hidden"));
  hidden_->setPopupMode(QToolButton::InstantPopup);
  hidden_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  hidden_->setMenu(new QMenu(hidden_));
  hidden_->setToolTip(tr("What the class does not see in this step"));
  connect(hidden_->menu(), &QMenu::aboutToShow, this, &StepForm::fillHiddenMenu);
  marks_ = new QToolButton(this);
  marks_->setObjectName(QStringLiteral("lessonEditor.marks"));
  marks_->setPopupMode(QToolButton::InstantPopup);
  marks_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  marks_->setMenu(new QMenu(marks_));
  marks_->setToolTip(
      tr("What this step draws in the views: arrows, balls, curvature. Afterwards it is as it was before"));
  connect(marks_->menu(), &QMenu::aboutToShow, this, &StepForm::fillMarksMenu);
  addHeading(column, tr("Tab in front, what is put away and drawn"), view_);
  auto* row = new QHBoxLayout;
  row->addWidget(view_, 1);
  row->addWidget(hidden_, 1);
  column.addLayout(row);
  column.addWidget(marks_);
  addProblem(column, "view");
  connect(view_, &QComboBox::activated, this, [this](int index) {
    document_.changeStep(tr("tab"), {},
                         [&](DraftStep& step) { step.view = view_->itemData(index).toString().toStdString(); });
  });
}

void StepForm::buildRun(QVBoxLayout& column) {
  run_ = new QLineEdit(this);
  run_->setObjectName(QStringLiteral("lessonEditor.run"));
  run_->setAccessibleName(tr("Name of the run that the step trains"));
  run_->setPlaceholderText(tr("name of its run; empty: trains nothing"));
  measure_ = makeTextField(QStringLiteral("lessonEditor.measure"), tr("What the step measures"), 3, this);
  measure_->setPlaceholderText(QStringLiteral("plain.test_accuracy"));
  measure_->setLayoutDirection(Qt::LeftToRight);
  measure_->setToolTip(tr("One a line; told beside the numbers that the question needs"));
  insert_ = new QToolButton(this);
  insert_->setObjectName(QStringLiteral("lessonEditor.insert"));
  insert_->setText(tr("Insert a quantity"));
  insert_->setPopupMode(QToolButton::InstantPopup);
  insert_->setToolTip(tr("Puts it where the cursor was last: here, or into the condition of an answer"));
  insert_->setMenu(new QMenu(insert_));
  connect(insert_->menu(), &QMenu::aboutToShow, this, [this] {
    fillQuantityMenu(*insert_->menu(), document_, lab_.settings().norm, lab_.settings().epsilon(),
                     [this](const QString& text) { insert(text); });
  });
  addHeading(column, tr("Train and measure"), run_);
  column.addWidget(run_);
  addProblem(column, "run");
  column.addWidget(measure_);
  column.addWidget(insert_);
  addProblem(column, "measure");
  connect(run_, &QLineEdit::textChanged, this, [this](const QString& text) {
    if (!filling_)
      document_.changeStep(tr("name of the run"), QStringLiteral("run"),
                           [&](DraftStep& step) { step.run = text.trimmed().toStdString(); });
  });
  connect(measure_, &QPlainTextEdit::textChanged, this, [this] {
    if (!filling_)
      document_.changeStep(tr("what is measured"), QStringLiteral("measure"),
                           [&](DraftStep& step) { step.measure = linesIn(measure_->toPlainText()); });
  });
}

bool StepForm::eventFilter(QObject* watched, QEvent* event) {
  const bool list = watched == preset_ || watched == view_;
  if (list && event->type() == QEvent::Wheel && !qobject_cast<QWidget*>(watched)->hasFocus()) {
    event->ignore();  // the wheel scrolls the form and changes nothing that lies under the mouse
    return true;
  }
  if (!list && event->type() == QEvent::FocusIn) target_ = qobject_cast<QWidget*>(watched);
  return QWidget::eventFilter(watched, event);
}

void StepForm::insert(const QString& expression) {
  auto* line = qobject_cast<QLineEdit*>(target_);
  if (line && line->isVisible() && line->isEnabled()) return line->insert(expression);
  // A line of its own.
  QTextCursor cursor = measure_->textCursor();
  cursor.movePosition(QTextCursor::End);
  const QString before = measure_->toPlainText();
  cursor.insertText(before.isEmpty() || before.endsWith(u'\n') ? expression : u'\n' + expression);
}

void StepForm::fillHiddenMenu() {
  QMenu& menu = *hidden_->menu();
  menu.clear();
  const auto now = hiddenIn(document_.draft(), document_.step());
  for (const ControlGroup& group : ControlGroups::catalogue()) {
    QAction* action = menu.addAction(group.title);
    const std::string name = group.name.toStdString();
    action->setObjectName(QStringLiteral("hide.") + group.name);
    action->setCheckable(true);
    action->setChecked(std::find(now.begin(), now.end(), name) != now.end());
    connect(action, &QAction::toggled, this, [this, name](bool hide) {
      document_.change(tr("what is put away"), {}, [&](LessonDraft& draft) {
        auto groups = hiddenIn(draft, document_.step());
        std::erase(groups, name);
        if (hide) groups.push_back(name);
        hideIn(draft, document_.step(), groups);
      });
    });
  }
}

void StepForm::fillMarksMenu() {
  QMenu& menu = *marks_->menu();
  menu.clear();
  const auto add = [&](const QString& title, const QString& prefix, std::vector<std::string> DraftStep::*drawn) {
    menu.addSection(title);
    const auto& now = document_.present().*drawn;
    for (const LessonMark& mark : LessonMarks::catalogue()) {
      QAction* action = menu.addAction(mark.title);
      const std::string name = mark.name.toStdString();
      action->setObjectName(prefix + mark.name);
      action->setCheckable(true);
      action->setChecked(std::find(now.begin(), now.end(), name) != now.end());
      connect(action, &QAction::toggled, this, [this, name, drawn](bool on) {
        document_.changeStep(tr("what is drawn"), {}, [&](DraftStep& step) {
          std::erase(step.*drawn, name);
          if (on) (step.*drawn).push_back(name);
        });
      });
    }
  };
  add(tr("From the beginning of the step"), QStringLiteral("mark."), &DraftStep::marks);
  add(tr("Once it is done"), QStringLiteral("reveal."), &DraftStep::reveal);
}

void StepForm::refresh() {
  filling_ = true;
  const DraftStep& step = document_.present();
  showText(*heading_, step.heading);
  if (paragraphsIn(text_->toPlainText()) != step.text) text_->setPlainText(paragraphText(step.text));
  preview_->setMarkdown(paragraphText(step.text));
  preset_->setCurrentIndex(preset_->findData(QString::fromStdString(step.preset)));
  if (settingsIn(set_->toPlainText()) != step.set) set_->setPlainText(settingText(step.set));
  view_->setCurrentIndex(view_->findData(QString::fromStdString(step.view)));
  const auto hidden = hiddenIn(document_.draft(), document_.step()).size();
  hidden_->setText(hidden == 0   ? tr("Put away: nothing")
                   : hidden == 1 ? tr("Put away: one part")
                                 : tr("Put away: %1 parts").arg(hidden));
  const auto marks = step.marks.size() + step.reveal.size();
  marks_->setText(marks == 0   ? tr("Drawn: nothing more")
                  : marks == 1 ? tr("Drawn: one mark more")
                               : tr("Drawn: %1 marks more").arg(marks));
  if (run_->text().trimmed() != QString::fromStdString(step.run)) showText(*run_, step.run);
  if (linesIn(measure_->toPlainText()) != step.measure) {
    QStringList lines;
    for (const std::string& line : step.measure) lines << QString::fromStdString(line);
    measure_->setPlainText(lines.join(u'\n'));
  }
  showProblem();
  filling_ = false;
}

void StepForm::showProblem() {
  const auto& problem = document_.problem();
  const bool here = problem && problem->step == document_.step();
  for (const auto& [field, label] : problems_) {
    const bool wrong = here && problem->field == field;
    QString text = wrong ? problem->text : QString();
    if (wrong && problem->choice) text = tr("Answer %1: %2").arg(*problem->choice + 1).arg(problem->text);
    label->setText(text);
    label->setVisible(wrong);
  }
}

void StepForm::setTheme(const Theme& theme) {
  for (const auto& [field, label] : problems_) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme.warning);
    label->setPalette(palette);
  }
}

}  // namespace hessianlab
