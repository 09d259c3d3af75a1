// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson that is written in the editor: its draft with undo, the step that is open, and what the engine's own
// reader says of it. An unfinished one is kept in a file, so that quitting loses nothing. GUI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>
#include <functional>
#include <optional>
#include <vector>

#include "model/formats/lesson_draft.h"
#include "model/runs/presets.h"

namespace hessianlab {

// Why the draft is no lesson yet, and where.
struct LessonProblem {
  std::optional<std::size_t> step;    // nullopt: the lesson as a whole
  std::optional<std::size_t> choice;  // answer of that step's question
  QString field;  // "heading", "text", "settings", "view", "question", "run", "measure", "title", "summary"
  QString text;   // one sentence, without the place
};

class LessonDocument : public QObject {
  Q_OBJECT
 public:
  // `draftFile` keeps what is unfinished; empty: nothing is kept.
  LessonDocument(const std::vector<Preset>& presets, const Catalogues& catalogues, QString draftFile,
                 QObject* parent = nullptr);
  ~LessonDocument() override;

  const std::vector<Preset>& presets() const { return presets_; }
  const Catalogues& catalogues() const { return catalogues_; }
  const LessonDraft& draft() const { return draft_; }
  std::size_t step() const { return step_; }  // that is open; there always is one
  const DraftStep& present() const { return draft_.steps.at(step_); }
  QUndoStack& undoStack() { return undoStack_; }

  // The lesson where the draft is one.
  const std::optional<Lesson>& lesson() const { return lesson_; }
  const std::optional<LessonProblem>& problem() const { return problem_; }

  // Another lesson, of `file` (empty: none yet). Undo ends here, unless what was there is not saved: then it brings
  // that back.
  void begin(LessonDraft draft, const QString& file);
  void beginNew();
  bool restoreDraft();  // what was unfinished last time; false: there is nothing
  const QString& file() const { return file_; }
  bool isSaved() const;
  // Writes the lesson. InputError or RunError says why it cannot be.
  void save(const QString& file);

  void open(std::size_t step);
  // One change is one step of undo; those of the same `mergeKey` that follow each other are one. Empty: never merged.
  void change(const QString& what, const QString& mergeKey, const std::function<void(LessonDraft&)>& edit);
  void changeStep(const QString& what, const QString& field, const std::function<void(DraftStep&)>& edit);
  void endMerging() { ++gesture_; }

  void addStep(DraftStep step);  // after the open one
  void duplicateStep();
  void removeStep();
  void moveStep(std::size_t from, std::size_t to);

  // Settings of every step so far as they can be made out; nullopt from the first that cannot.
  std::vector<std::optional<ExperimentConfig>> settings() const;

 Q_SIGNALS:
  void changed();  // draft, open step or problem

 private:
  friend class EditLesson;
  struct Place {
    QString file;
    LessonDraft saved;  // what stands in it
  };
  struct State {
    LessonDraft draft;
    std::size_t step = 0;
    std::optional<Place> place = {};  // where the lesson changes for another
  };
  void apply(const State& state);
  void push(LessonDraft draft, std::size_t step, const QString& what, const QString& mergeKey);
  void judge();
  void keepDraft();

  const std::vector<Preset>& presets_;
  const Catalogues& catalogues_;
  QString draftFile_, file_;
  LessonDraft draft_, saved_;
  std::size_t step_ = 0;
  QUndoStack undoStack_;
  int gesture_ = 0;
  std::optional<Lesson> lesson_;
  std::optional<LessonProblem> problem_;
  QTimer keeping_;
};

// The place and the sentence of a refusal by the engine.
LessonProblem problemIn(const std::string& refusal, const LessonDraft& draft);

}  // namespace hessianlab
