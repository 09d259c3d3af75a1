// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the runs that are chosen in the table: training on, labels, folder, removal. GUI thread only.
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "viz/base/theme.h"

class QMenu;
class QWidget;

namespace hessianlab {

class LabDocument;
class RunController;
class WorkspaceRuns;
struct Run;

class RunMenu : public QObject {
  Q_OBJECT
 public:
  using Runs = std::vector<std::shared_ptr<const Run>>;

  // All must outlive it; dialogs belong to `window`.
  RunMenu(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* window);
  void setTheme(const Theme& theme);  // of the comparisons that are open, too

  // Fills `menu` with what can be done with `runs`; the first is the one that was clicked.
  void fill(QMenu& menu, const Runs& runs);
  // One that trains stays.
  void remove(const Runs& runs);

 Q_SIGNALS:
  void renameWanted();
  void reportWanted(const std::shared_ptr<const hessianlab::Run>& run);

 private:
  void addTraining(QMenu& menu, const Run& run);
  void addBranch(QMenu& menu, const Run& run);
  void compare(const Runs& runs);
  void addTicks(QMenu& menu, const Runs& runs);
  void addColors(QMenu& menu, const Runs& runs);
  void addFolder(QMenu& menu, const Run& run);
  void askEpochs(const Run& run);

  LabDocument& document_;
  RunController& controller_;
  WorkspaceRuns& workspace_;
  QWidget* window_;
  Theme theme_;
};

}  // namespace hessianlab
