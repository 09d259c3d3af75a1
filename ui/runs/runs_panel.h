// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs: sorted, filtered, with the columns that a person wants. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>
#include <vector>

#include "viz/base/theme.h"

class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace hessianlab {

class FilteredRuns;
class LabDocument;
class RunController;
class RunMenu;
class RunsModel;
class WorkspaceRuns;
struct Run;

class RunsPanel : public QWidget {
  Q_OBJECT
 public:
  RunsPanel(LabDocument& document, RunController& controller, WorkspaceRuns& workspace, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override { return {600, 168}; }

  // Titles of the columns that are not shown.
  QStringList hiddenColumns() const { return hidden_; }
  void setHiddenColumns(const QStringList& titles);

 private:
  QWidget* buildBar();
  void buildTable();
  void sizeColumns();
  void hideColumns();
  void fillColumnMenu();
  void openMenu(const QPoint& position);
  void useFilter();
  void showCount();
  void showHint();
  void scrollToPresent();
  std::vector<std::shared_ptr<const Run>> selectedRuns() const;  // the current one first

  RunController& controller_;
  WorkspaceRuns& workspace_;
  RunsModel* model_;
  FilteredRuns* filtered_;
  RunMenu* actions_;
  QTableView* table_;
  QLabel* hint_;
  QWidget* bar_ = nullptr;
  QLineEdit* filter_ = nullptr;
  QLabel* count_ = nullptr;
  QMenu* columnMenu_ = nullptr;
  QStringList hidden_;
  Theme theme_;
};

}  // namespace hessianlab
