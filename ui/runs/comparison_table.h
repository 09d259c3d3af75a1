// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a comparison: the settings in which the runs differ, what they reached, who withstands what on the same
// samples, and all of it ready to paste. GUI thread only.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "model/runs/run_comparison.h"
#include "ui/runs/run.h"

class QCheckBox;
class QLabel;
class QTableWidget;

namespace hessianlab {

// What compareRuns() takes, of what the window knows.
std::vector<ComparedRun> comparedRuns(const std::vector<std::shared_ptr<const Run>>& runs);

class ComparisonTable : public QWidget {
  Q_OBJECT
 public:
  // As the runs are now; `epsilon` says where robustness is compared (nullopt: at the largest ε that they share).
  ComparisonTable(std::vector<ComparedRun> runs, const Catalogues& catalogues, std::optional<double> epsilon,
                  QWidget* parent);

  QString text(TableFormat format) const;  // what the buttons copy

 private:
  void refresh();
  void copy(TableFormat format);
  QString pairWords(const RunComparison::Pair& pair) const;
  QString titleWords(std::size_t column) const;
  QString cellWords(std::size_t row, std::size_t column, const std::string& shown) const;

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
