// SPDX-License-Identifier: GPL-3.0-or-later
// Runs side by side: a table of what differs and what they reached, curves over each other, who withstands what on the
// same samples, and the same picture in each. A window of its own that blocks nothing. GUI thread only.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <vector>

#include "ui/runs/run.h"
#include "viz/base/theme.h"

class QListWidget;
class QTabWidget;

namespace hessianlab {

class ComparisonCurves;
class ComparisonPictures;
class ComparisonRobustness;
class ComparisonTable;
class ElidedLabel;
class LabDocument;
class PlotExport;
class RunController;
struct FrontView;

class ComparisonWindow : public QDialog {
  Q_OBJECT
 public:
  using Runs = std::vector<std::shared_ptr<const Run>>;

  // How runs were made, for figures of them.
  using Caption = std::function<QString(const Runs&)>;

  // At least one run; document and controller must outlive it. The table is that of this moment, curves follow a run
  // that trains.
  ComparisonWindow(Runs runs, LabDocument& document, RunController& controller, Caption caption, QWidget* parent);

  void setTheme(const Theme& theme);
  const ComparisonTable& table() const { return *table_; }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* buildList();
  void buildExport();
  FrontView front();
  void dress(const Theme& theme);
  Runs ticked() const;
  void showTicked();
  void restore();

  const Runs runs_;
  RunController& controller_;
  const Caption caption_;
  Theme theme_;
  QTabWidget* pages_;
  QWidget* side_ = nullptr;
  QListWidget* list_ = nullptr;
  ComparisonTable* table_;
  ComparisonCurves* curves_;
  ComparisonRobustness* robustness_;
  ComparisonPictures* pictures_;
  PlotExport* export_ = nullptr;
  ElidedLabel* said_ = nullptr;  // what came of an export
};

}  // namespace hessianlab
