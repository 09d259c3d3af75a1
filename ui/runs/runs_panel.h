// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs with its context menu. GUI thread only.
#pragma once

#include <QWidget>
#include <memory>

#include "viz/base/theme.h"

class QLabel;
class QMenu;
class QSortFilterProxyModel;
class QTableView;

namespace hessianlab {

class LabDocument;
class RunController;
class RunsModel;
class WorkspaceRuns;
struct Run;

class RunsPanel : public QWidget {
  Q_OBJECT
 public:
  RunsPanel(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override { return {600, 132}; }

 private:
  void openMenu(const QPoint& position);
  void addTraining(QMenu& menu, const Run& run);
  void addFolder(QMenu& menu, const Run& run);
  void removeSelected();
  void useSettings();
  void scrollToPresent();
  std::shared_ptr<const Run> selectedRun() const;  // nullptr: none
  void showHint();

  LabDocument& document_;
  RunController& controller_;
  WorkspaceRuns& workspace_;
  RunsModel* model_;
  QSortFilterProxyModel* sorted_;
  QTableView* table_;
  QLabel* hint_;
};

}  // namespace hessianlab
