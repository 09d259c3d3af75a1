// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs with its context menu. GUI thread only.
#pragma once

#include <QWidget>

#include "viz/base/theme.h"

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace hessianlab {

class LabDocument;
class RunController;
class RunsModel;

class RunsPanel : public QWidget {
  Q_OBJECT
 public:
  RunsPanel(LabDocument& document, RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override { return {600, 132}; }

 private:
  void openMenu(const QPoint& position);
  void removeSelected();
  void useSettings();
  int selectedRun() const;  // 0: none
  void showHint();

  LabDocument& document_;
  RunController& controller_;
  RunsModel* model_;
  QSortFilterProxyModel* sorted_;
  QTableView* table_;
  QLabel* hint_;
};

}  // namespace hessianlab
