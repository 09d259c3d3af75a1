// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs: sorted, filtered, folded over seeds, with the columns that a person wants. Space ticks what is
// selected. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <map>
#include <memory>
#include <vector>

#include "viz/base/theme.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;

namespace hessianlab {

class FilteredRuns;
class GroupedRuns;
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

  // Names of the columns that are not shown (RunsModel::columnName).
  QStringList hiddenColumns() const { return hidden_; }
  void setHiddenColumns(const QStringList& names);
  // Runs that differ in the seed alone stand in one row.
  bool grouped() const;
  void setGrouped(bool grouped);
  QString csv() const;  // the table as it is shown, with all digits
  void compareTicked();

 Q_SIGNALS:
  void message(const QString& text);  // what was done, or why not, in one sentence

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* buildBar();
  void buildTable();
  int widthOfText(const QString& sample) const;
  int widthOfHead(int column) const;
  void sizeColumns();
  void lendWidth(int firstRow, int lastRow);
  void lendAnew();
  void hideColumns();
  void fillColumnMenu();
  void openMenu(const QPoint& position);
  void useFilter();
  void showCount();
  void showHint();
  void scrollToPresent();
  void toggleTicks();
  void keepSelection();
  void copyCsv();
  void saveCsv();
  QModelIndex shownIndex(int modelRow) const;
  std::vector<int> modelRows(const QModelIndex& shown) const;    // one, or those of a group
  std::vector<std::shared_ptr<const Run>> selectedRuns() const;  // the current one first

  RunController& controller_;
  WorkspaceRuns& workspace_;
  RunsModel* model_;
  FilteredRuns* filtered_;
  GroupedRuns* grouped_;
  RunMenu* actions_;
  QTableView* table_;
  QLabel* hint_;
  QObject* keeper_ = nullptr;  // of the selection, while seeds are grouped
  QWidget* bar_ = nullptr;
  QLineEdit* filter_ = nullptr;
  QLabel* count_ = nullptr;
  QCheckBox* group_ = nullptr;
  QMenu* columnMenu_ = nullptr;
  QStringList hidden_;
  std::map<int, int> lent_;  // by column: how much wider than its head it is for what stands in it
  bool lending_ = false;
  Theme theme_;
};

}  // namespace hessianlab
