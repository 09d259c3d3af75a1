// SPDX-License-Identifier: GPL-3.0-or-later
// The course of the ticked runs: one plot for each axis that the lab's list of metrics names, and where the time goes.
// GUI thread only.
#pragma once

#include <memory>

#include "ui/runs/run_curves.h"
#include "ui/views/lab_view.h"

class QComboBox;
class QLabel;
class QSlider;

namespace hessianlab {

class LabDocument;
class RunController;
class ShareBar;

// The plots by themselves: the tab shows them, and `hessianlab --plot` draws them without a window.
class TrainingPlots {
 public:
  TrainingPlots(QWidget* parent, const MetricList& metrics);  // which outlives it
  const std::vector<CurvePlot*>& all() const { return plots_; }
  // "Press ▶ to start training", or what the axis of plot `i` says while it has no record.
  QString emptyText(std::size_t i) const;
  void update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis);

 private:
  const std::vector<MetricAxis>& axes_;
  std::vector<CurvePlot*> plots_;  // one per axis
  std::vector<RunCurves> curves_;
  std::optional<XAxis> titled_;  // what the axis titles say
};

// "‖H‖ 0.35: median of 64, lanczos, 16 products, residual ≤ 0.04": what stands behind the newest probe.
QString probeText(const Run& run);

class TrainingTab : public LabView {
  Q_OBJECT
 public:
  explicit TrainingTab(const ViewPlace& place);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

 private:
  QWidget* buildControls();
  void refresh();
  void showCost();
  void showMoment();
  XAxis axis() const;

  RunController& controller_;
  TrainingPlots plots_;
  ShareBar* cost_;
  QLabel* probeNote_;
  QSlider* smoothing_ = nullptr;
  QLabel* smoothingValue_ = nullptr;
  QComboBox* axis_ = nullptr;
};

}  // namespace hessianlab
