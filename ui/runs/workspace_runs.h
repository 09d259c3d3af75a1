// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the table of runs in step with a workspace: what is there when it is opened, what other programs write into it
// while the window is open, and what this window trains, which gets its folder here. Folders are read on a thread of
// its own. GUI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <map>
#include <memory>

#include "model/questions/robustness.h"
#include "model/runs/workspace.h"

namespace hessianlab {

class LabDocument;
class RunController;
class RunList;
class WorkspaceReader;
struct Run;

class WorkspaceRuns : public QObject {
  Q_OBJECT
 public:
  // All must outlive it.
  WorkspaceRuns(LabDocument& document, RunList& list, RunController& controller, QObject* parent = nullptr);
  ~WorkspaceRuns() override;

  // Runs of the workspace before leave the table, but for those that train. InputError: it cannot be used, and nothing
  // changes.
  void open(const QString& folder);
  QString folder() const;                                 // empty: none is open
  bool reading() const { return reader_ && !complete_; }  // not all that is there has been read once

  // A new, empty folder for a run called so. InputError: no workspace is open. RunError: it cannot be made.
  QString claim(const QString& name) const;

  bool has(const Run& run) const;
  // Takes runs of this workspace out of the table and moves their folders into the trash, all as one step of undo, once
  // nobody writes into any of them. One that trains stays.
  void discard(const std::vector<int>& ids);

 Q_SIGNALS:
  void message(const QString& text);  // what went wrong, in one sentence
  void changed();                     // another workspace, or it has been read

 private:
  class Discard;
  void push(const std::vector<std::shared_ptr<const Run>>& gone);
  void house(Run& run);
  void take();
  void forgetRuns();
  void saveLabel(const Run& run);
  void saveEvaluation(const Run& run, std::shared_ptr<const RobustnessResult> result);
  void tell(const std::exception& error);  // any thread
  bool contains(const QString& folder) const;
  static RunLabel labelOf(const Run& run);

  LabDocument& document_;
  RunList& list_;
  RunController& controller_;
  std::unique_ptr<Workspace> workspace_;
  std::map<QString, RunLabel> labels_;  // as they are on disk, or on their way there
  bool complete_ = false;
  std::unique_ptr<WorkspaceReader> reader_;  // last: its thread calls the others
};

}  // namespace hessianlab
