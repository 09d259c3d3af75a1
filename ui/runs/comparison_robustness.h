// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy under attack of several runs over each other, and how far each is from the first on the same samples, with
// paired intervals. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>
#include <map>
#include <memory>
#include <vector>

#include "model/robustness/paired.h"
#include "ui/runs/run.h"
#include "viz/base/theme.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace hessianlab {

class CurvePlot;

class ComparisonRobustness : public QWidget {
  Q_OBJECT
 public:
  using Runs = std::vector<std::shared_ptr<const Run>>;

  // `epsilon`: where the table stands at first, or as near as the attacks come.
  ComparisonRobustness(const Runs& runs, const Catalogues& catalogues, Norm norm, double epsilon, QWidget* parent);
  // Draws these and no others; the first is the one that the others are compared with.
  void show(const Runs& runs);
  void refresh();
  void setTheme(const Theme& theme);

 private:
  Norm norm() const;
  double epsilon() const;
  void listEpsilons();
  // Of the run at `i` less the first one at each ε of both grids; empty, and `why` says it, where they cannot be
  // compared.
  std::vector<PairedComparison> pairedCurve(std::size_t i, std::string& why) const;
  void drawCurves();
  void drawDifferences();
  void fillTable();
  void chooseEpsilon(double epsilon);
  void say();

  Runs runs_;
  const Catalogues& catalogues_;
  double wanted_;
  QComboBox *norm_, *epsilon_;
  CurvePlot *curves_, *differences_;
  QTableWidget* table_;
  QLabel* note_;
};

}  // namespace hessianlab
