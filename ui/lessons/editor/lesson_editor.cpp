// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/editor/lesson_editor.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "model/base/error.h"
#include "model/lessons/lesson_library.h"
#include "model/lessons/lesson_recording.h"
#include "ui/document/lab_document.h"
#include "ui/lessons/control_groups.h"
#include "ui/lessons/editor/editor_fields.h"
#include "ui/lessons/editor/lesson_document.h"
#include "ui/lessons/editor/step_form.h"
#include "ui/lessons/editor/step_list.h"
#include "ui/lessons/lesson_marks.h"
#include "ui/parts/bold.h"
#include "ui/parts/whole_box.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kMostMinutes = 240;

}  // namespace

LessonEditor::LessonEditor(LabDocument& lab, const std::vector<Preset>& presets, const ControlGroups& groups,
                           const LessonMarks& marks, std::function<QString()> front, const QString& draftFile,
                           QWidget* parent)
    : QWidget(parent),
      lab_(lab),
      groups_(groups),
      marks_(marks),
      front_(std::move(front)),
      document_(new LessonDocument(presets, lab.catalogues(), draftFile, this)) {
  setObjectName(QStringLiteral("lessonEditor"));
  auto* made = new QVBoxLayout(this);
  QVBoxLayout& column = *made;
  column.setContentsMargins(10, 8, 10, 8);
  column.setSpacing(5);
  buildTop(column);
  buildLesson(column);
  auto* steps = new StepList(*document_, this);
  column.addWidget(steps);
  form_ = new StepForm(*document_, lab_);
  auto* scroll = new QScrollArea(this);
  scroll->setObjectName(QStringLiteral("lessonEditor.scroll"));
  scroll->setWidget(form_);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column.addWidget(scroll, 1);
  // The fields' own undo knows nothing of the others'.
  for (QWidget* field : findChildren<QWidget*>())
    if (qobject_cast<QLineEdit*>(field) || qobject_cast<QPlainTextEdit*>(field)) field->installEventFilter(this);
  connect(steps, &StepList::recordWanted, this, &LessonEditor::record);
  connect(form_, &StepForm::recordWanted, this, [this] { recordInto(document_->step()); });
  connect(document_, &LessonDocument::changed, this, &LessonEditor::refresh);
  connect(&document_->undoStack(), &QUndoStack::indexChanged, this, &LessonEditor::refresh);
  if (document_->restoreDraft()) status_->setToolTip(tr("It was not finished when the program was closed"));
  refresh();
}

void LessonEditor::buildTop(QVBoxLayout& column) {
  auto* heading = new QLabel(tr("Lesson editor"), this);
  makeBold(*heading);
  const auto tool = [this](const QString& text, const char* name, const QString& help) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(help);
    button->setAccessibleName(help);
    return button;
  };
  auto* file = tool(tr("File"), "lessonEditor.file", tr("Begin a lesson, open one, save it elsewhere"));
  auto* menu = new QMenu(file);
  menu->addAction(tr("&New lesson"), this, &LessonEditor::beginNew)->setObjectName(QStringLiteral("lessonEditor.new"));
  menu->addAction(tr("&Open …"), this, &LessonEditor::openFile);
  menu->addAction(tr("Save &as …"), this, &LessonEditor::saveAs);
  file->setMenu(menu);
  file->setPopupMode(QToolButton::InstantPopup);
  undo_ = tool(QStringLiteral("↶"), "lessonEditor.undo", tr("Undo (Ctrl+Z)"));
  redo_ = tool(QStringLiteral("↷"), "lessonEditor.redo", tr("Redo (Ctrl+Shift+Z)"));
  save_ = new QPushButton(tr("&Save"), this);
  save_->setObjectName(QStringLiteral("lessonEditor.save"));
  try_ = new QPushButton(tr("&Try it"), this);
  try_->setObjectName(QStringLiteral("lessonEditor.try"));
  auto* close = tool(QStringLiteral("×"), "lessonEditor.close", tr("Close the editor; what is unfinished is kept"));
  close->setAutoRaise(true);
  auto* top = new QHBoxLayout;
  top->addWidget(heading, 1);
  top->addWidget(close);
  auto* row = new QHBoxLayout;
  row->setSpacing(3);
  for (QWidget* one : std::initializer_list<QWidget*>{file, save_, undo_, redo_}) row->addWidget(one);
  row->addStretch(1);
  row->addWidget(try_);
  column.addLayout(top);
  column.addLayout(row);
  connect(undo_, &QToolButton::clicked, &document_->undoStack(), &QUndoStack::undo);
  connect(redo_, &QToolButton::clicked, &document_->undoStack(), &QUndoStack::redo);
  connect(save_, &QPushButton::clicked, this, &LessonEditor::save);
  connect(close, &QToolButton::clicked, this, &LessonEditor::closeWanted);
  connect(try_, &QPushButton::clicked, this, [this] {
    if (document_->lesson()) Q_EMIT tryWanted(*document_->lesson(), static_cast<int>(document_->step()));
  });
}

void LessonEditor::buildLesson(QVBoxLayout& column) {
  title_ = new QLineEdit(this);
  title_->setObjectName(QStringLiteral("lessonEditor.title"));
  title_->setPlaceholderText(tr("Title of the lesson"));
  title_->setAccessibleName(title_->placeholderText());
  summary_ = new QLineEdit(this);
  summary_->setObjectName(QStringLiteral("lessonEditor.summary"));
  summary_->setPlaceholderText(tr("What it is about, in one sentence"));
  summary_->setAccessibleName(summary_->placeholderText());
  minutes_ = new WholeBox(this);
  minutes_->setObjectName(QStringLiteral("lessonEditor.minutes"));
  minutes_->setRange(1, kMostMinutes);
  minutes_->setSuffix(tr(" min"));
  minutes_->setToolTip(tr("How long it takes in class"));
  minutes_->setAccessibleName(minutes_->toolTip());
  status_ = new QLabel(this);
  status_->setObjectName(QStringLiteral("lessonEditor.status"));
  status_->setWordWrap(true);
  goTo_ = new QPushButton(tr("Go there"), this);
  goTo_->setObjectName(QStringLiteral("lessonEditor.goTo"));
  goTo_->setToolTip(tr("Opens the step that is not finished"));
  auto* first = new QHBoxLayout;
  first->addWidget(title_, 1);
  first->addWidget(minutes_);
  auto* state = new QHBoxLayout;
  state->addWidget(status_, 1);
  state->addWidget(goTo_);
  column.addLayout(first);
  column.addWidget(summary_);
  column.addLayout(state);
  const auto edit = [this](const QString& what, std::string LessonDraft::*member) {
    return [this, what, member](const QString& text) {
      if (!filling_)
        document_->change(what, what, [&](LessonDraft& draft) { draft.*member = text.simplified().toStdString(); });
    };
  };
  connect(title_, &QLineEdit::textChanged, this, edit(tr("title"), &LessonDraft::title));
  connect(summary_, &QLineEdit::textChanged, this, edit(tr("summary"), &LessonDraft::summary));
  connect(minutes_, &QSpinBox::valueChanged, this, [this](int value) {
    if (!filling_)
      document_->change(tr("minutes"), QStringLiteral("minutes"), [&](LessonDraft& draft) { draft.minutes = value; });
  });
  connect(goTo_, &QPushButton::clicked, this, &LessonEditor::goToProblem);
}

void LessonEditor::edit(const Lesson& lesson, const QString& file) {
  document_->begin(draftOf(lesson), file);
}

void LessonEditor::beginNew() {
  document_->beginNew();
  takeFocus();
}

void LessonEditor::takeFocus() {
  title_->setFocus(Qt::OtherFocusReason);
}

void LessonEditor::record() {
  // The first step of a new lesson is there already.
  const bool untouched = document_->draft().steps.size() == 1 && document_->present().heading.empty() &&
                         document_->present().text.empty() && document_->present().set.empty();
  if (!untouched) document_->addStep({});
  recordInto(document_->step());
}

void LessonEditor::recordInto(std::size_t step) {
  const auto settings = document_->settings();
  const ExperimentConfig* before = step > 0 && settings[step - 1] ? &*settings[step - 1] : nullptr;
  try {
    const RecordedSettings recorded = recordedSettings(lab_.config(), before, document_->presets(), lab_.catalogues());
    std::vector<std::string> hidden;
    for (const auto by : {ControlGroups::By::Teacher, ControlGroups::By::Lesson})
      for (const QString& name : groups_.hidden(by)) hidden.push_back(name.toStdString());
    document_->change(tr("recorded state"), {}, [&](LessonDraft& draft) {
      DraftStep& one = draft.steps[step];
      one.preset = recorded.preset;
      one.set = recorded.set;
      one.view = front_().toStdString();
      if (one.heading.empty()) one.heading = tr("Step %1").arg(step + 1).toStdString();
      one.marks.clear();
      for (const QString& mark : marks_.drawnIn(front_()))
        if (const std::string name = mark.toStdString();
            std::find(one.reveal.begin(), one.reveal.end(), name) == one.reveal.end())
          one.marks.push_back(name);
      hideIn(draft, step, hidden);
    });
  } catch (const InputError& error) {
    Q_EMIT message(refusalText(error));
  }
}

void LessonEditor::openFile() {
  auto* dialog = new QFileDialog(this, tr("Open a lesson in the editor"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Lessons (*.json)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    try {
      edit(loadLesson(path.toStdString(), document_->presets(), lab_.catalogues()), path);
    } catch (const std::exception& error) {
      Q_EMIT message(refusalText(error));
    }
  });
  dialog->open();
}

void LessonEditor::save() {
  if (document_->file().isEmpty()) return saveAs();
  saveTo(document_->file());
}

void LessonEditor::saveAs() {
  auto* dialog = new QFileDialog(this, tr("Save the lesson"));
  dialog->setObjectName(QStringLiteral("lessonEditor.saveDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(tr("Lessons (*.json)"));
  dialog->setDefaultSuffix(QStringLiteral("json"));
  if (document_->file().isEmpty())
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  else
    dialog->selectFile(document_->file());
  connect(dialog, &QFileDialog::fileSelected, this, &LessonEditor::saveTo);
  dialog->open();
}

void LessonEditor::saveTo(const QString& file) {
  try {
    document_->save(file);
    Q_EMIT saved(file);
    Q_EMIT message(tr("Saved %1; the lesson stands in the list under “Your lessons”.").arg(file));
  } catch (const std::exception& error) {
    Q_EMIT message(refusalText(error));
  }
}

void LessonEditor::goToProblem() {
  const auto& problem = document_->problem();
  if (!problem) return;
  if (problem->step)
    document_->open(*problem->step);
  else
    (problem->field == QStringLiteral("summary") ? summary_ : title_)->setFocus();
}

void LessonEditor::refresh() {
  filling_ = true;
  const LessonDraft& draft = document_->draft();
  if (title_->text().simplified() != QString::fromStdString(draft.title)) showText(*title_, draft.title);
  if (summary_->text().simplified() != QString::fromStdString(draft.summary)) showText(*summary_, draft.summary);
  minutes_->setValue(draft.minutes);
  filling_ = false;
  const auto& problem = document_->problem();
  const QString name = document_->file().isEmpty() ? tr("not saved yet") : QFileInfo(document_->file()).fileName();
  if (!problem)
    status_->setText(tr("This is a whole lesson (%1).").arg(name));
  else if (problem->step)
    status_->setText(tr("Not finished: step %1: %2").arg(*problem->step + 1).arg(problem->text));
  else
    status_->setText(tr("Not finished: %1").arg(problem->text));
  goTo_->setVisible(problem && (!problem->step || *problem->step != document_->step()));
  save_->setEnabled(!problem);
  save_->setToolTip(problem ? tr("Not finished yet: %1. What you have is kept until then.").arg(problem->text)
                            : tr("Write the lesson file"));
  try_->setEnabled(!problem);
  try_->setToolTip(problem ? tr("Not finished yet: %1").arg(problem->text)
                           : tr("Play the lesson from this step, as a class sees it"));
  undo_->setEnabled(document_->undoStack().canUndo());
  redo_->setEnabled(document_->undoStack().canRedo());
  setTheme(theme_);
}

bool LessonEditor::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) document_->endMerging();
  const bool press = event->type() == QEvent::KeyPress;
  if (!press && event->type() != QEvent::ShortcutOverride) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool undo = key->matches(QKeySequence::Undo);
  const bool redo = key->matches(QKeySequence::Redo) ||
                    (key->key() == Qt::Key_Z && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
  if (!undo && !redo) return QWidget::eventFilter(watched, event);
  if (press) undo ? document_->undoStack().undo() : document_->undoStack().redo();
  event->accept();
  return true;
}

void LessonEditor::setTheme(const Theme& theme) {
  theme_ = theme;
  QPalette palette = status_->palette();
  palette.setColor(QPalette::WindowText, document_->problem() ? theme.warning : theme.mutedText);
  status_->setPalette(palette);
  form_->setTheme(theme);
}

}  // namespace hessianlab
