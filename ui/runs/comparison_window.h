// SPDX-License-Identifier: GPL-3.0-or-later
// Runs side by side: the settings in which they differ, what they reached, who withstands what on the same samples, and
// all of it ready to paste. A window of its own that blocks nothing. GUI thread only.
#pragma once

#include <QDialog>
#include <vector>

#include "model/runs/run_comparison.h"
#include "ui/runs/run.h"

class QCheckBox;
class QLabel;
class QTableWidget;

namespace hessianlab {

// What compareRuns() takes, of what the window knows.
std::vector<ComparedRun> comparedRuns(const std::vector<std::shared_ptr<const Run>>& runs);

class ComparisonWindow : public QDialog {
  Q_OBJECT
 public:
  // As the runs are now; the settings say where robustness is compared (nullopt: at the largest ε that they share).
  ComparisonWindow(std::vector<ComparedRun> runs, const Catalogues& catalogues, std::optional<double> epsilon,
                   QWidget* parent);

  QString text(TableFormat format) const;  // what the buttons copy

 private:
  void refresh();
  void copy(TableFormat format);

  const std::vector<ComparedRun> runs_;
  const Catalogues& catalogues_;
  const std::optional<double> epsilon_;
  RunComparison shown_;
  QTableWidget* table_;
  QLabel* pairs_;
  QCheckBox* seeds_;
  QLabel* note_;
};

}  // namespace hessianlab
