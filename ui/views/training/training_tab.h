// SPDX-License-Identifier: GPL-3.0-or-later
// The course of the ticked runs in the plots of their lab, and where the time goes. GUI thread only.
#pragma once

#include "ui/parts/elided_label.h"
#include "ui/views/lab_view.h"
#include "ui/views/training/training_plots.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QVBoxLayout;

namespace hessianlab {

class LabDocument;
class RunController;
class ShareBar;

// "‖H‖ 0.35: median of 64, lanczos, 16 products, residual ≤ 0.04": what stands behind the newest estimate.
QString probeText(const Run& run);

class TrainingTab : public LabView {
  Q_OBJECT
 public:
  explicit TrainingTab(const ViewPlace& place);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;
  QString plotsNote() const override;

  // Draws these numbers from now on; plotsAdded() tells the new plots. It does so by itself where the current run is of
  // another lab than the one before.
  void showMetrics(const MetricList& metrics);  // which outlives it

 private:
  QWidget* buildControls();
  void refresh();
  void follow();
  void bindLogScale(CurvePlot& first);
  void showProbe();
  void showCost();
  void showMoment();
  double smoothing() const;
  XAxis axis() const;

  LabDocument& document_;
  RunController& controller_;
  TrainingPlots* plots_ = nullptr;
  QVBoxLayout* column_;
  ShareBar* cost_;
  ElidedLabel* probeNote_;
  QSlider* smoothing_ = nullptr;
  QLabel* smoothingValue_ = nullptr;
  QComboBox* axis_ = nullptr;
  QCheckBox* logScale_ = nullptr;  // of the first plot
  Theme theme_;
};

}  // namespace hessianlab
