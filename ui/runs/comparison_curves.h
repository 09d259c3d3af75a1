// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of one metric over each other, and below them how far each run is from the first. GUI thread only.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "ui/runs/run_curves.h"

class QComboBox;

namespace hessianlab {

class ComparisonCurves : public QWidget {
  Q_OBJECT
 public:
  using Runs = std::vector<std::shared_ptr<const Run>>;

  // Offers the metrics of all these runs.
  ComparisonCurves(const Runs& runs, QWidget* parent);
  // Draws these and no others; the first is the one that the others are compared with.
  void show(const Runs& runs);
  void refresh();  // with what has come since
  void setTheme(const Theme& theme);

 private:
  void listMetrics(const Runs& runs);
  void takeMetric();
  void drawDifferences();

  Runs runs_;
  QComboBox *metric_, *axis_;
  CurvePlot *curves_, *differences_;
  std::unique_ptr<RunCurves> drawn_;
};

// `y` of one run less that of the other at each place of `x` where both are known: the other is read between its
// points. NaN elsewhere.
std::vector<double> differenceAt(const std::vector<double>& x, const std::vector<double>& y,
                                 const std::vector<double>& otherX, const std::vector<double>& otherY);

}  // namespace hessianlab
