// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/editor/lesson_document.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/lessons/lesson_library.h"

namespace hessianlab {

namespace {

constexpr int kKeepAfterMs = 800;
constexpr int kMostEdits = 500;
constexpr std::size_t kLargestDraft = std::size_t{1} << 20;  // bytes
const QString kFileLine = QStringLiteral("file: ");          // first line of a kept draft

DraftStep firstStep(const std::vector<Preset>& presets) {
  DraftStep step;
  if (!presets.empty()) step.preset = presets.front().name;
  return step;
}

}  // namespace

// One step of undo: the draft before and after.
class EditLesson : public QUndoCommand {
 public:
  using State = LessonDocument::State;
  EditLesson(LessonDocument& document, State before, State after, const QString& what, QString mergeKey, int gesture)
      : QUndoCommand(what),
        document_(document),
        before_(std::move(before)),
        after_(std::move(after)),
        mergeKey_(std::move(mergeKey)),
        gesture_(gesture) {}

  void undo() override { document_.apply(before_); }
  void redo() override { document_.apply(after_); }
  int id() const override { return 1; }
  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = dynamic_cast<const EditLesson*>(other);
    if (!next || mergeKey_.isEmpty() || next->mergeKey_ != mergeKey_ || next->gesture_ != gesture_) return false;
    after_ = next->after_;
    if (after_.draft == before_.draft) setObsolete(true);
    return true;
  }

 private:
  LessonDocument& document_;
  State before_, after_;
  QString mergeKey_;
  int gesture_;
};

LessonDocument::LessonDocument(const std::vector<Preset>& presets, const Catalogues& catalogues, QString draftFile,
                               QObject* parent)
    : QObject(parent), presets_(presets), catalogues_(catalogues), draftFile_(std::move(draftFile)) {
  undoStack_.setUndoLimit(kMostEdits);
  keeping_.setSingleShot(true);
  keeping_.setInterval(kKeepAfterMs);
  connect(&keeping_, &QTimer::timeout, this, &LessonDocument::keepDraft);
  beginNew();
}

LessonDocument::~LessonDocument() {
  if (keeping_.isActive()) keepDraft();
  undoStack_.blockSignals(true);  // it tells of its own end, and who hears of it may be half gone
}

void LessonDocument::beginNew() {
  LessonDraft draft;
  draft.steps.push_back(firstStep(presets_));
  begin(std::move(draft), {});
}

void LessonDocument::begin(LessonDraft draft, const QString& file) {
  if (draft.steps.empty()) draft.steps.push_back(firstStep(presets_));
  const State before{draft_, step_, Place{file_, saved_}}, next{draft, 0, Place{file, draft}};
  if (!isSaved()) return undoStack_.push(new EditLesson(*this, before, next, tr("another lesson"), {}, ++gesture_));
  undoStack_.clear();
  apply(next);
}

bool LessonDocument::restoreDraft() {
  if (draftFile_.isEmpty() || !QFileInfo::exists(draftFile_)) return false;
  try {
    const QString text = QString::fromStdString(readFile(draftFile_.toStdString(), kLargestDraft));
    const QString line = text.section(u'\n', 0, 0);
    LessonDraft draft = parseDraft(text.section(u'\n', 1).toStdString(), draftFile_.toStdString());
    begin(std::move(draft), line.mid(kFileLine.size()));
    saved_ = {};  // it is not
    Q_EMIT changed();
    return true;
  } catch (const std::exception&) {  // of another version, or half a file
    return false;
  }
}

bool LessonDocument::isSaved() const {
  return draft_ == saved_;
}

void LessonDocument::save(const QString& file) {
  if (!lesson_) throw InputError("this is no lesson yet; mend what is marked first");
  writeFileAtomically(file.toStdString(), toJson(*lesson_));
  file_ = file;
  saved_ = draft_;
  keepDraft();
  Q_EMIT changed();
}

// What stands in a file of its own needs no keeping.
void LessonDocument::keepDraft() {
  keeping_.stop();
  if (draftFile_.isEmpty()) return;
  if (isSaved()) {
    QFile::remove(draftFile_);
    return;
  }
  try {
    QDir().mkpath(QFileInfo(draftFile_).absolutePath());
    writeFileAtomically(draftFile_.toStdString(), (kFileLine + file_ + u'\n').toStdString() + toJson(draft_));
  } catch (const std::exception&) {  // a full disk: the draft is still in the window, and Save says why
  }
}

void LessonDocument::open(std::size_t step) {
  if (step >= draft_.steps.size() || step == step_) return;
  step_ = step;
  endMerging();
  Q_EMIT changed();
}

void LessonDocument::change(const QString& what, const QString& mergeKey,
                            const std::function<void(LessonDraft&)>& edit) {
  LessonDraft next = draft_;
  edit(next);
  if (!(next == draft_)) push(std::move(next), step_, what, mergeKey);
}

void LessonDocument::changeStep(const QString& what, const QString& field,
                                const std::function<void(DraftStep&)>& edit) {
  change(what, field.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(step_).arg(field),
         [&](LessonDraft& draft) { edit(draft.steps[step_]); });
}

void LessonDocument::addStep(DraftStep step) {
  LessonDraft next = draft_;
  next.steps.insert(next.steps.begin() + static_cast<std::ptrdiff_t>(step_) + 1, std::move(step));
  push(std::move(next), step_ + 1, tr("new step"), {});
}

void LessonDocument::duplicateStep() {
  DraftStep copy = present();
  copy.run.clear();  // a run is trained once
  LessonDraft next = draft_;
  next.steps.insert(next.steps.begin() + static_cast<std::ptrdiff_t>(step_) + 1, std::move(copy));
  push(std::move(next), step_ + 1, tr("copy of a step"), {});
}

void LessonDocument::removeStep() {
  LessonDraft next = draft_;
  next.steps.erase(next.steps.begin() + static_cast<std::ptrdiff_t>(step_));
  if (next.steps.empty()) next.steps.push_back(firstStep(presets_));
  const std::size_t step = std::min(step_, next.steps.size() - 1);
  push(std::move(next), step, tr("removal of a step"), {});
}

void LessonDocument::moveStep(std::size_t from, std::size_t to) {
  if (from == to || from >= draft_.steps.size() || to >= draft_.steps.size()) return;
  LessonDraft next = draft_;
  DraftStep moved = std::move(next.steps[from]);
  next.steps.erase(next.steps.begin() + static_cast<std::ptrdiff_t>(from));
  next.steps.insert(next.steps.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
  push(std::move(next), to, tr("move of a step"), {});
}

void LessonDocument::push(LessonDraft draft, std::size_t step, const QString& what, const QString& mergeKey) {
  undoStack_.push(new EditLesson(*this, {draft_, step_}, {std::move(draft), step}, what, mergeKey, gesture_));
}

void LessonDocument::apply(const State& state) {
  draft_ = state.draft;
  if (state.place) {
    saved_ = state.place->saved;
    file_ = state.place->file;
  }
  step_ = std::min(state.step, draft_.steps.size() - 1);
  judge();
  keeping_.start();
  Q_EMIT changed();
}

void LessonDocument::judge() {
  lesson_.reset();
  problem_.reset();
  const QString name = file_.isEmpty() ? QStringLiteral("draft") : QFileInfo(file_).completeBaseName();
  try {
    lesson_ = checkedLesson(toJson(draft_), name.toStdString(), "", presets_, catalogues_);
  } catch (const InputError& error) {
    problem_ = problemIn(error.what(), draft_);
  }
}

std::vector<std::optional<ExperimentConfig>> LessonDocument::settings() const {
  std::vector<std::optional<ExperimentConfig>> all;
  Lesson soFar;  // only what settingsOf() looks at
  for (const DraftStep& step : draft_.steps) {
    LessonStep one;
    one.preset = step.preset;
    one.set = step.set;
    if (soFar.steps.empty() && one.preset.empty()) break;
    soFar.steps.push_back(one);
    try {
      all.emplace_back(settingsOf(soFar, presets_, catalogues_).back());
    } catch (const InputError&) {
      break;
    }
  }
  all.resize(draft_.steps.size());
  return all;
}

}  // namespace hessianlab
