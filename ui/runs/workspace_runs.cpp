// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/workspace_runs.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>
#include <QUndoCommand>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/runs/keep_result.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/workspace_reader.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

std::filesystem::path pathOf(const QString& folder) {
  return QDir::toNativeSeparators(folder).toStdString();
}

QString textOf(const std::filesystem::path& path) {
  return QDir::fromNativeSeparators(QString::fromStdString(path.string()));
}

}  // namespace

// The folder in the trash and back. The table follows by itself.
class WorkspaceRuns::Discard : public QUndoCommand {
 public:
  Discard(WorkspaceRuns& runs, const Run& run)
      : QUndoCommand(tr("remove %1").arg(run.name)), runs_(runs), workspace_(*runs.workspace_), place_(run.folder) {}

  void redo() override {
    attempt([this] { discarded_ = textOf(workspace_.discard(pathOf(place_))); });
  }
  void undo() override {
    attempt([this] {
      place_ = textOf(workspace_.restore(pathOf(discarded_), pathOf(place_)));
      // It may have gone and come back between two looks.
      if (runs_.reader_) runs_.reader_->readAgain(place_.toStdString());
    });
  }

 private:
  template <class Move>
  void attempt(const Move& move) {
    try {
      move();
    } catch (const std::exception& error) {
      setObsolete(true);
      Q_EMIT runs_.message(refusalText(failureWords(error)));
    }
    if (runs_.reader_) runs_.reader_->lookNow();
  }

  WorkspaceRuns& runs_;
  const Workspace workspace_;
  QString place_, discarded_;
};

WorkspaceRuns::WorkspaceRuns(LabDocument& document, RunList& list, RunController& controller, QObject* parent)
    : QObject(parent), document_(document), list_(list), controller_(controller) {
  connect(&list_, &RunList::relabelled, this, [this](int row) {
    const Run& run = *list_.runs()[static_cast<std::size_t>(row)];
    if (contains(run.folder) && labels_[run.folder] != labelOf(run)) saveLabel(run);
  });
  connect(&controller_, &RunController::evaluated, this,
          [this](const std::shared_ptr<const Run>& run, const std::shared_ptr<const RobustnessResult>& result) {
            saveEvaluation(*run, result);
          });
}

WorkspaceRuns::~WorkspaceRuns() {
  controller_.keepRuns({});
}

void WorkspaceRuns::open(const QString& folder) {
  auto workspace = std::make_unique<Workspace>(pathOf(QFileInfo(folder).absoluteFilePath()));
  reader_.reset();
  forgetRuns();
  workspace_ = std::move(workspace);
  list_.setFirstNumber(static_cast<int>(workspace_->nextNumber("run")));
  controller_.keepRuns([this](Run& run) { house(run); });
  reader_ = std::make_unique<WorkspaceReader>(*workspace_, document_.catalogues(), [this] {
    QMetaObject::invokeMethod(
        this, [this] { take(); }, Qt::QueuedConnection);
  });
  Q_EMIT changed();
}

void WorkspaceRuns::forgetRuns() {
  std::vector<int> ids;
  for (const auto& run : list_.runs())
    if (!run->live && contains(run->folder)) ids.push_back(run->id);
  list_.remove(ids);
  complete_ = false;
}

QString WorkspaceRuns::folder() const {
  return workspace_ ? textOf(workspace_->folder()) : QString();
}

bool WorkspaceRuns::contains(const QString& folder) const {
  return workspace_ && folder.startsWith(this->folder() + u'/');
}

QString WorkspaceRuns::claim(const QString& name) const {
  if (!workspace_) throw InputError("no workspace is open; choose a folder that keeps the runs");
  return textOf(workspace_->claim(name.toStdString()));
}

void WorkspaceRuns::house(Run& run) {
  try {
    const std::filesystem::path place = workspace_->claim(run.name.toStdString());
    run.folder = textOf(place);
    saveLabel(run);
  } catch (const std::exception& error) {
    Q_EMIT message(tr("%1 is kept in memory only: %2").arg(run.name, refusalText(failureWords(error))));
  }
}

RunLabel WorkspaceRuns::labelOf(const Run& run) {
  RunLabel label{run.name.toStdString(), run.notes.toStdString(), {}, run.color, run.origin};
  for (const QString& tag : run.tags) label.tags.push_back(tag.toStdString());
  return label;
}

void WorkspaceRuns::saveLabel(const Run& run) {
  if (!reader_ || run.folder.isEmpty() || !run.problem.isEmpty()) return;
  const RunLabel label = labelOf(run);
  labels_[run.folder] = label;
  reader_->doThere([this, place = pathOf(run.folder), label] {
    try {
      writeLabel(place, label);
    } catch (const std::exception& error) {
      tell(error);
    }
  });
}

void WorkspaceRuns::saveEvaluation(const Run& run, std::shared_ptr<const RobustnessResult> result) {
  if (!reader_ || !contains(run.folder)) return;
  reader_->tryThere([this, place = pathOf(run.folder), name = run.name.toStdString(), result = std::move(result)] {
    try {
      return keepEvaluation(place, *result, name) != Keeping::NotYet;
    } catch (const std::exception& error) {
      tell(error);
      return true;
    }
  });
}

void WorkspaceRuns::tell(const std::exception& error) {
  const QString why = refusalText(failureWords(error));
  QMetaObject::invokeMethod(
      this, [this, why] { Q_EMIT message(why); }, Qt::QueuedConnection);
}

void WorkspaceRuns::take() {
  if (!reader_) return;
  const WorkspaceReader::News news = reader_->take();
  std::vector<int> gone;
  for (const QString& folder : news.gone) {
    labels_.erase(folder);
    if (const int row = list_.rowOfFolder(folder); row >= 0 && !list_.runs()[static_cast<std::size_t>(row)]->live)
      gone.push_back(list_.runs()[static_cast<std::size_t>(row)]->id);
  }
  list_.remove(gone);
  std::vector<std::shared_ptr<Run>> added;
  for (const auto& run : news.runs) {
    const int row = list_.rowOfFolder(run->folder);
    if (row < 0) {
      run->ticked = false;
      labels_[run->folder] = labelOf(*run);
      added.push_back(run);
      continue;
    }
    const Run& known = *list_.runs()[static_cast<std::size_t>(row)];
    if (known.live) continue;  // this window knows more of it than its folder
    // What was asked here and stands in no file.
    run->frozen = known.frozen;
    for (const auto& [norm, result] : known.robustness) {
      std::shared_ptr<const RobustnessResult>& read = run->robustness[norm];
      // The same evaluation, with the inputs that it found.
      if (!read || (read->accuracy == result->accuracy && read->samples == result->samples)) read = result;
    }
    if (!run->evaluatedNorm) run->evaluatedNorm = known.evaluatedNorm;
    list_.replace(row, run);
    labels_[run->folder] = labelOf(*list_.runs()[static_cast<std::size_t>(row)]);
  }
  if (!added.empty()) controller_.addSaved(added);
  if (news.complete == complete_) return;
  complete_ = news.complete;
  Q_EMIT changed();
}

bool WorkspaceRuns::has(const Run& run) const {
  return contains(run.folder);
}

void WorkspaceRuns::discard(const std::vector<int>& ids) {
  // Some go at once and some after their last save. The one that asks counts, too: nothing is pushed before all are
  // asked.
  struct Leaving {
    std::map<int, std::shared_ptr<const Run>> asked;
    std::vector<std::shared_ptr<const Run>> gone;
    std::size_t waiting = 1;
  };
  const auto leaving = std::make_shared<Leaving>();
  std::vector<int> kept;
  for (const int id : ids) {
    const std::shared_ptr<const Run> run = list_.find(id);
    if (!run || !contains(run->folder)) continue;
    leaving->asked[id] = run;
    kept.push_back(id);
  }
  const auto settle = [this, leaving](std::size_t answers) {
    leaving->waiting -= answers;
    if (leaving->waiting == 0) push(leaving->gone);
  };
  leaving->waiting += kept.size();
  const std::vector<int> going = controller_.remove(kept, [leaving, settle](int id) {
    leaving->gone.push_back(leaving->asked.at(id));
    settle(1);
  });
  settle(1 + kept.size() - going.size());
}

void WorkspaceRuns::push(const std::vector<std::shared_ptr<const Run>>& gone) {
  QUndoStack& stack = document_.undoStack();
  if (gone.size() > 1) stack.beginMacro(tr("remove %1 runs").arg(gone.size()));
  for (const auto& run : gone) stack.push(new Discard(*this, *run));
  if (gone.size() > 1) stack.endMacro();
}

}  // namespace hessianlab
